import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedCommitment } from './commitment.ts';
import { renderCommitment } from './commit-sentence.ts';
import { readCommitment } from './read-commitment.ts';
import { localDate, plusDays } from './time.ts';

const meetingDate = localDate('2026-11-24');

const behavior = fc.constantFrom('use the pricing pushback', 'ask "what would waiting cost you"', 'send a two-line recap', 'open with the customer story', 'rehearse the exec pitch', 'ask for the decision process', 'confirm the next step');
const repetitions = fc.option(fc.record({ count: fc.integer({ min: 2, max: 99 }), unit: fc.constantFrom('calls', 'demos', 'meetings', 'emails', 'prospects', 'times') }));
const number = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 9_000_000 }), currency: fc.constantFrom<string | null>('USD', 'EUR', 'GBP', 'CHF', 'SEK', 'JPY', 'AUD') }),
  fc.record({ value: fc.integer({ min: 1, max: 150 }), currency: fc.constantFrom<string | null>('%', null) }),
);
const deal = fc.option(fc.constantFrom('Contoso', 'First Up', 'Nod Publishers', 'City Power & Light', 'Best For You Organics', 'Alpine Ski House', 'Munson renewal', 'Adatum expansion'));
const stage = fc.constantFrom('discovery', 'demo', 'proposal', 'negotiation', 'procurement', 'legal', 'verbal', 'commit', 'best case', 'closed won', 'poc', 'contract');
const due = fc.option(fc.integer({ min: 1, max: 400 }).map((days) => plusDays(meetingDate, days)));
const owner = fc.constantFrom('manager' as const, 'rep' as const);
const measured = fc.oneof(fc.record({ number, stage: fc.option(stage) }), fc.record({ number: fc.constant(null), stage }));

const parsed: fc.Arbitrary<ParsedCommitment> = fc.oneof(
  fc.tuple(behavior, repetitions, measured, deal, due, owner).map(([done, often, half, where, day, whose]) => ({ behavior: done, repetitions: often, ...half, deal: where, due: day, owner: whose, halves: 'both' as const })),
  fc.tuple(behavior, repetitions, due, owner).map(([done, often, day, whose]) => ({ behavior: done, repetitions: often, number: null, deal: null, stage: null, due: day, owner: whose, halves: 'behaviorOnly' as const })),
  fc.tuple(measured, deal, due, owner).map(([half, where, day, whose]) => ({ behavior: null, repetitions: null, ...half, deal: where, due: day, owner: whose, halves: 'numberOnly' as const })),
);

describe('a promise as a sentence', () => {
  test('what is read from it is what it was made from, in every locale', () => {
    fc.assert(
      fc.property(parsed, fc.constantFrom('en-US', 'en-GB', 'de-DE', 'en-AU'), (promise, locale) => {
        expect(readCommitment(renderCommitment(promise), { speaker: 'manager', locale, meetingDate })).toEqual(promise);
      }),
      { numRuns: 200 },
    );
  });

  test('reads like a sentence', () => {
    expect(
      renderCommitment({ behavior: 'use the pushback', repetitions: { count: 3, unit: 'calls' }, number: { value: 48000, currency: 'EUR' }, deal: 'Contoso', stage: 'proposal', due: localDate('2026-11-27'), owner: 'rep', halves: 'both' }),
    ).toBe('Use the pushback on 3 calls, and hold Contoso at EUR 48000 at proposal by 2026-11-27.');
  });

  test('nothing promised is no text', () =>
    expect(renderCommitment({ behavior: null, repetitions: null, number: null, deal: null, stage: null, due: null, owner: null, halves: 'neither' })).toBe(''));
});
