import { expect, test } from 'vitest';
import { undiagnosedMix } from './agenda.ts';
import { coachingPercent, mixFor, presetChoices, presetMix } from './mix.ts';

test('a skill and a will gap have their own mix; everything else has the one that was set, else the standard', () => {
  for (const percent of [...presetChoices, null]) {
    const preset = presetMix(percent);

    expect([mixFor('skill', preset), mixFor('will', preset)]).toEqual([{ coaching: 0.7 }, { coaching: 0.3 }]);
    expect([mixFor('clarity', preset), mixFor('system', preset), mixFor(null, preset)]).toEqual([preset, preset, preset]);
    expect(coachingPercent(preset)).toBe(percent ?? 60);
  }
  expect(mixFor(null)).toBe(undiagnosedMix);
});
