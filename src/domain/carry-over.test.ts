import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import type { Commitment, CommitmentEvent } from './commitment.ts';
import { commitmentId, meetingId, pairId, personId, seriesUid } from './ids.ts';
import { keptRate } from './kept-rate.ts';
import type { Meeting } from './meeting.ts';
import { atClock, hour, type LocalDate, localDate, plus, plusDays, zone } from './time.ts';

const ana = personId('ana');
const ben = personId('ben');
const people = { manager: ana, rep: ben };
const lisbon = zone('Europe/Lisbon')!;
const at = (date: string, clock: string) => atClock(localDate(date), clock, lisbon);

function meeting(date: string, clock = '10:00'): Meeting {
  const start = at(date, clock);
  return { id: meetingId(`m-${date}`), pair: pairId('p'), uid: seriesUid('u'), originalDate: localDate(date), start, end: plus(start, hour), organizer: ana, copy: null, audience: 'exactly-two', venue: { kind: 'none' }, gone: false, moves: 0, signals: [] };
}
function promise(id: string, due: string | null, madeOn: string, owner = ben, ...more: readonly CommitmentEvent[]): Commitment {
  const parsed = { behavior: 'ask', repetitions: null, number: null, deal: null, stage: null, due: due as LocalDate | null, owner: 'rep', halves: 'behaviorOnly' } as const;
  return { id: commitmentId(id), pair: pairId('p'), owner, events: [{ kind: 'made', at: at(madeOn, '10:30'), by: owner, sentence: id, parsed, meeting: null }, ...more] };
}
const outcome = (date: string, kind: 'kept' | 'missed', by = ben): CommitmentEvent => ({ kind: 'outcome', at: at(date, '10:20'), by, outcome: { kind }, meeting: null });
const tuesdays = ['2026-11-03', '2026-11-10', '2026-11-17'].map((date) => meeting(date));

test('counts the held meetings since its day over which it stayed open', () => {
  const { open } = carryOver([promise('a', '2026-11-06', '2026-11-03')], people, tuesdays, at('2026-11-24', '09:00'), lisbon);

  expect(open).toEqual([{ id: 'a', owner: 'rep', ownerId: ben, sentence: 'a', due: '2026-11-06', timesCarried: 2, dueState: 'due', askDiagnosis: false }]);
});

test('before its day it is not due and not counted', () => {
  const { open } = carryOver([promise('a', '2026-11-27', '2026-11-03')], people, tuesdays, at('2026-11-26', '09:00'), lisbon);

  expect(open[0]).toMatchObject({ timesCarried: 0, dueState: 'not-yet' });
});

test('on its day it is due, and the meeting of that day counts once it is over', () => {
  const commitment = promise('a', '2026-11-10', '2026-11-03');

  expect(carryOver([commitment], people, tuesdays, at('2026-11-10', '10:30'), lisbon).open[0]).toMatchObject({ timesCarried: 0, dueState: 'due' });
  expect(carryOver([commitment], people, tuesdays, at('2026-11-10', '11:00'), lisbon).open[0]?.timesCarried).toBe(1);
});

test('the meeting in which it was made never counts', () => {
  const { open } = carryOver([promise('a', '2026-11-03', '2026-11-03')], people, tuesdays, at('2026-11-03', '12:00'), lisbon);

  expect(open[0]?.timesCarried).toBe(0);
});

test('a promise without a day is due the day after and counts from the next meeting', () => {
  const commitment = promise('a', null, '2026-11-03');

  expect(carryOver([commitment], people, tuesdays, at('2026-11-03', '12:00'), lisbon).open[0]?.dueState).toBe('not-yet');
  expect(carryOver([commitment], people, tuesdays, at('2026-11-10', '12:00'), lisbon).open[0]).toMatchObject({ timesCarried: 1, dueState: 'due', due: null });
});

test('the third carry asks for the diagnosis', () => {
  const held = [...tuesdays, meeting('2026-11-24')];

  expect(carryOver([promise('a', '2026-11-06', '2026-11-03')], people, held, at('2026-11-30', '09:00'), lisbon).open[0]).toMatchObject({ timesCarried: 3, askDiagnosis: true });
});

test('settled ones are not carried, suspended ones stand apart and do not count on', () => {
  const suspended: CommitmentEvent = { kind: 'suspended', at: at('2026-11-12', '09:00'), by: ana };
  const list = [promise('kept', '2026-11-06', '2026-11-03', ben, outcome('2026-11-10', 'kept')), promise('apart', '2026-11-06', '2026-11-03', ben, suspended), promise('hers', null, '2026-11-03', ana)];

  const carried = carryOver(list, people, tuesdays, at('2026-11-24', '09:00'), lisbon);

  expect(carried.open.map(({ id, owner }) => [id, owner])).toEqual([['hers', 'manager']]);
  expect(carried.suspended).toMatchObject([{ id: 'apart', timesCarried: 1 }]);
});

test('the oldest due comes first', () => {
  const list = [promise('late', '2026-11-20', '2026-11-03'), promise('none', null, '2026-11-10'), promise('early', '2026-11-06', '2026-11-03')];

  expect(carryOver(list, people, [], at('2026-11-24', '09:00'), lisbon).open.map(({ id }) => id)).toEqual(['early', 'none', 'late']);
});

test('days are counted in the zone of the meetings: half past midnight in Lisbon is the new day', () => {
  const night = meeting('2026-07-10', '00:30');

  expect(carryOver([promise('a', '2026-07-10', '2026-07-01')], people, [night], at('2026-07-11', '09:00'), lisbon).open[0]?.timesCarried).toBe(1);
});

test('nothing is lost or doubled, whatever the order of promises and meetings', () => {
  const days = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(days, { maxLength: 10 }), fc.array(fc.tuple(days, fc.boolean()), { maxLength: 8 }), fc.integer(), (heldOn, promises, seed) => {
      const held = heldOn.map((count) => meeting(plusDays(localDate('2026-03-10'), count)));
      const list = promises.map(([due, settled], index) => promise(`c${index}`, plusDays(localDate('2026-03-10'), due), '2026-03-09', ben, ...(settled ? [outcome('2026-03-20', 'kept')] : [])));
      const shuffled = [...list].sort((one, other) => ((one.id.charCodeAt(1) * 7 + seed) % 5) - ((other.id.charCodeAt(1) * 7 + seed) % 5));
      const now = at('2026-04-25', '09:00');

      const { open } = carryOver(shuffled, people, [...held].reverse(), now, lisbon);

      expect(open).toEqual(carryOver(list, people, [...held, ...held], now, lisbon).open);
      expect(open.map(({ id }) => id).sort()).toEqual(list.filter((_, index) => !promises[index]![1]).map(({ id }) => id).sort());
    }),
  );
});

test('the kept rate is kept and parts of partly over all that is closed, with what is left out', () => {
  const part: CommitmentEvent = { kind: 'outcome', at: at('2026-11-10', '10:20'), by: ben, outcome: { kind: 'partly', done: 3, of: 4 }, meeting: null };
  const list = [
    promise('a', null, '2026-11-03', ben, outcome('2026-11-10', 'kept')),
    promise('b', null, '2026-11-03', ben, part),
    promise('c', null, '2026-11-03', ben, outcome('2026-11-10', 'missed')),
    promise('d', null, '2026-11-03', ben, outcome('2026-11-10', 'kept'), outcome('2026-11-10', 'missed', ana)),
    promise('e', null, '2026-11-03', ben, { kind: 'suspended', at: at('2026-11-10', '10:20'), by: ana }),
    promise('f', null, '2026-11-03'),
    promise('hers', null, '2026-11-03', ana, outcome('2026-11-10', 'kept', ana)),
  ];

  expect(keptRate(list, people, ben)).toEqual({ rate: 1.75 / 3, kept: 1, partly: 1, missed: 1, achieved: 1.75, counted: 3, leftOut: { open: 1, contested: 1, suspended: 1, dropped: 0, renegotiated: 0 } });
  expect(keptRate(list, people, ana)).toMatchObject({ rate: 1, counted: 1 });
  expect(keptRate([], people, ana).rate).toBeNull();
});

test('due the same day, the one made earlier comes first', () => {
  const list = [promise('a', '2026-11-20', '2026-11-04'), promise('b', '2026-11-20', '2026-11-03')];

  expect(carryOver(list, people, [], at('2026-11-24', '09:00'), lisbon).open.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what was suspended by the very end of a meeting was not carried over it', () => {
  const suspended: CommitmentEvent = { kind: 'suspended', at: at('2026-11-10', '11:00'), by: ana };
  const resumed: CommitmentEvent = { kind: 'resumed', at: at('2026-11-11', '09:00'), by: ana };

  expect(carryOver([promise('a', '2026-11-06', '2026-11-03', ben, suspended, resumed)], people, tuesdays, at('2026-11-24', '09:00'), lisbon).open[0]?.timesCarried).toBe(1);
});
