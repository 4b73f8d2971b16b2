import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaMinutes, growQuestion, growStages } from './agenda.ts';

const day = 24 * 60;

describe('the minutes', () => {
  test('add up, whole and none negative, whatever is taken for a length or a share', () => {
    const any = fc.oneof(fc.double(), fc.integer({ min: -10, max: 2000 }));
    fc.assert(
      fc.property(any, any, (length, coaching) => {
        const parts = agendaMinutes(length, { coaching });
        const all = [parts.coaching, parts.accountability, parts.blockers];

        expect(all.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(all.reduce((one, other) => one + other)).toBe(Number.isNaN(length) ? 0 : Math.min(day, Math.max(0, Math.round(length))));
        expect(parts.blockers).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('a longer meeting shortens no part, a larger share of coaching never shortens coaching', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 240 }), share, share, (length, one, other) => {
        const [shorter, longer] = [agendaMinutes(length, { coaching: one }), agendaMinutes(length + 1, { coaching: one })];

        for (const part of ['coaching', 'accountability', 'blockers'] as const) expect(longer[part]).toBeGreaterThanOrEqual(shorter[part]);
        expect(agendaMinutes(length, { coaching: Math.max(one, other) }).coaching).toBeGreaterThanOrEqual(agendaMinutes(length, { coaching: Math.min(one, other) }).coaching);
      }),
    );
  });
});

test('the stages run two weeks out of step, each in its turn', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 5000 }), (week) => {
      for (const [index, stage] of growStages.entries()) expect(growQuestion(stage, week)).toBe(growQuestion('goal', week + 2 * index));
    }),
  );
});
