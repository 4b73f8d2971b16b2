import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, ana, at, ben, met } from '#test/support/builders.ts';
import type { Commitment, CommitmentEvent } from './commitment.ts';
import { commitmentId, pairId } from './ids.ts';
import { keptRate } from './kept-rate.ts';
import { keptRateWindows, settledAt } from './kept-rate-window.ts';
import { localDate, plus, plusDays } from './time.ts';

const people = { manager: ana, rep: ben };
const parsed = { behavior: 'ask', repetitions: null, number: null, deal: null, stage: null, due: null, owner: 'rep', halves: 'behaviorOnly' } as const;
const promise = (id: string, owner: typeof ben, ...more: readonly CommitmentEvent[]): Commitment => ({
  id: commitmentId(id),
  pair: pairId('pair-1'),
  owner,
  events: [{ kind: 'made', at: at('2026-09-01T10:30'), by: owner, sentence: id, parsed, meeting: null }, ...more],
});
const outcome = (when: string, kind: 'kept' | 'missed', by = ben): CommitmentEvent => ({ kind: 'outcome', at: at(when), by, outcome: { kind }, meeting: null });
/** Weekly from 1 September 2026 on. */
const held = (count: number) => Array.from({ length: count }, (_, week) => aMeeting(plusDays(localDate('2026-09-01'), 7 * week)));

test('what is settled in a meeting or in the days after it counts at that meeting', () => {
  const five = held(5); // 1, 8, 15, 22, 29 September: the last four begin on the 8th
  const promises = [
    promise('on the day before the window', ben, outcome('2026-09-07T18:00', 'missed')),
    promise('in its first meeting', ben, outcome('2026-09-08T10:20', 'kept')),
    promise('two days after the last one', ben, outcome('2026-10-01T09:00', 'kept')),
  ];

  expect(keptRateWindows(promises, people, ben, five)).toMatchObject([
    { over: 4, held: 4, rate: 1, kept: 2, missed: 0, counted: 2 },
    { over: 8, held: 5, rate: 2 / 3, kept: 2, missed: 1, counted: 3 },
    { over: 12, held: 5, rate: 2 / 3, counted: 3 },
  ]);
});

test('a meeting that people began early takes what was settled before its planned time', () => {
  const early = held(5).map((meeting, index) => (index === 1 ? { ...meeting, signals: met('2026-09-08T09:50', '2026-09-08T10:40') } : meeting));

  expect(keptRateWindows([promise('a', ben, outcome('2026-09-08T09:55', 'kept'))], people, ben, early)[0]).toMatchObject({ kept: 1 });
});

test('a change of mind moves a promise to the meeting of its last outcome, and it counts once', () => {
  const changed = promise('a', ben, outcome('2026-09-02T09:00', 'kept'), outcome('2026-09-30T09:00', 'missed'));

  expect(settledAt(changed, people)).toBe(at('2026-09-30T09:00'));
  expect(keptRateWindows([changed], people, ben, held(8))[0]).toMatchObject({ kept: 0, missed: 1, counted: 1 });
});

test('a yes that changes nothing leaves it where it was settled', () => {
  const agreed = promise('a', ben, outcome('2026-09-02T09:00', 'kept'), outcome('2026-09-30T09:00', 'kept', ana), { kind: 'confirmed', at: at('2026-10-20T09:00'), by: ana });

  expect(settledAt(agreed, people)).toBe(at('2026-09-02T09:00'));
});

test('what is open, seen differently or suspended is left out of every window by name; what was dropped or moved, of the window of that day', () => {
  const promises = [
    promise('open', ben),
    promise('both views', ben, outcome('2026-09-02T09:00', 'kept'), outcome('2026-09-02T09:05', 'missed', ana)),
    promise('suspended', ben, { kind: 'suspended', at: at('2026-09-02T09:00'), by: ana }),
    promise('dropped long ago', ben, { kind: 'dropped', at: at('2026-09-02T09:00'), by: ana, reason: 'deal lost' }),
    promise('moved lately', ben, { kind: 'renegotiated', at: at('2026-10-06T09:00'), by: ben, into: commitmentId('n') }, { kind: 'renegotiated', at: at('2026-10-06T09:01'), by: ana, into: commitmentId('n') }),
  ];

  const [four, eight] = keptRateWindows(promises, people, ben, held(6));
  expect(four).toMatchObject({ rate: null, counted: 0, leftOut: { open: 1, contested: 1, suspended: 1, dropped: 0, renegotiated: 1 } });
  expect(eight).toMatchObject({ leftOut: { open: 1, contested: 1, suspended: 1, dropped: 1, renegotiated: 1 } });
});

test('a manager’s own promises count the same way, and nobody’s count for the other', () => {
  const promises = [promise('his', ben, outcome('2026-09-29T10:20', 'missed')), promise('hers', ana, outcome('2026-09-29T10:20', 'kept', ana))];

  expect(keptRateWindows(promises, people, ana, held(5))[0]).toMatchObject({ rate: 1, counted: 1 });
  expect(keptRateWindows(promises, people, ben, held(5))[0]).toMatchObject({ rate: 0, counted: 1 });
});

test('a wider window never counts less, the order of promises and meetings makes no difference, and the widest is the rate of all time', () => {
  const days = fc.integer({ min: 0, max: 110 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.array(fc.tuple(days, fc.boolean()), { maxLength: 12 }), (meetings, settled) => {
      const promises = settled.map(([days, kept], index) => promise(`p${index}`, ben, { ...outcome('2026-09-01T11:00', kept ? 'kept' : 'missed'), at: plus(at('2026-09-01T11:00'), days * 86_400_000) }));

      const windows = keptRateWindows(promises, people, ben, held(meetings));

      expect(windows).toEqual(keptRateWindows([...promises].reverse(), people, ben, [...held(meetings)].reverse()));
      expect(windows[0]!.counted <= windows[1]!.counted && windows[1]!.counted <= windows[2]!.counted).toBe(true);
      expect(windows[2]).toMatchObject(keptRate(promises, people, ben));
    }),
  );
});
