import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, ana, lisbon } from '#test/support/builders.ts';
import { afterAll, anyPromises, inAnyOrder, people } from '#test/support/commitment-arbitraries.ts';
import { carryOver } from './carry-over.ts';
import { madeOf, stateOf } from './commitment-state.ts';
import { meetingId, seriesUid } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { dateAt, localDate, plusDays } from './time.ts';

/** Meetings that were held, on different days from the first promise on. */
const anyHeld = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 8 }).map((days) => days.map((count) => aMeeting(plusDays(localDate('2026-11-03'), count))));
const carry = (promises: Parameters<typeof carryOver>[0], held: readonly Meeting[]) => carryOver(promises, people, held, afterAll, lisbon);

test('each promise that is open is carried once, each suspended one stands apart once, and no other is there, however the meetings went', () => {
  fc.assert(
    fc.property(anyPromises, anyHeld, (promises, held) => {
      const { open, suspended } = carry(promises, held);
      const of = (status: string) => promises.filter((promise) => stateOf(promise, people).status === status).map(({ id }) => id);

      expect(open.map(({ id }) => id).sort()).toEqual(of('open').sort());
      expect(suspended.map(({ id }) => id).sort()).toEqual(of('suspended').sort());
    }),
  );
});

test('the order in which promises and meetings come changes nothing, nor does a meeting that comes twice', () => {
  fc.assert(
    fc.property(
      anyPromises.chain((promises) => fc.tuple(fc.constant(promises), inAnyOrder(promises))),
      anyHeld.chain((held) => fc.tuple(fc.constant(held), inAnyOrder([...held, ...held]))),
      ([promises, shuffled], [held, twice]) => {
        expect(carry(shuffled, twice)).toEqual(carry(promises, held));
      },
    ),
  );
});

test('oldest due first: no promise stands before one that is due earlier, nor, due the same day, before one made earlier', () => {
  fc.assert(
    fc.property(anyPromises, (promises) => {
      const { open } = carry(promises, []);
      const madeAt = (id: string) => madeOf(promises.find((promise) => promise.id === id)!).at;
      const keys = open.map(({ id, due }) => `${due ?? dateAt(madeAt(id), lisbon)} ${String(madeAt(id)).padStart(15, '0')} ${id}`);

      expect(keys).toEqual([...keys].sort());
    }),
  );
});

test('a held meeting that was moved, re-created under another id or re-dated in its series, or went from the calendar afterwards, changes nothing', () => {
  const other: fc.Arbitrary<(meeting: Meeting) => Meeting> = fc.constantFrom<(meeting: Meeting) => Meeting>(
    (meeting) => ({ ...meeting, moves: meeting.moves + 1, originalDate: localDate('2026-01-01') }),
    (meeting) => ({ ...meeting, id: meetingId(`again-${meeting.id}`), uid: seriesUid('series-2') }),
    (meeting) => ({ ...meeting, originalDate: null, organizer: null, copy: null }),
    (meeting) => ({ ...meeting, gone: true, venue: { kind: 'none' } }),
  );
  fc.assert(
    fc.property(anyPromises, anyHeld, fc.array(other, { minLength: 8, maxLength: 8 }), (promises, held, changes) => {
      expect(carry(promises, held.map((meeting, index) => changes[index]!(meeting)))).toEqual(carry(promises, held));
    }),
  );
});

test('one more held meeting adds at most one to a count, and takes nothing from any', () => {
  fc.assert(
    fc.property(anyPromises, anyHeld, fc.integer({ min: 81, max: 100 }), (promises, held, days) => {
      const [before, after] = [carry(promises, held), carry(promises, [...held, aMeeting(plusDays(localDate('2026-11-03'), days))])];

      for (const [index, one] of before.open.entries()) {
        expect([0, 1]).toContain(after.open[index]!.timesCarried - one.timesCarried);
        expect(after.open[index]!.askDiagnosis).toBe(after.open[index]!.timesCarried >= 3);
      }
    }),
  );
});

test('whose promise it is changes nothing in how it is carried', () => {
  fc.assert(
    fc.property(anyPromises, anyHeld, (promises, held) => {
      const { open, suspended } = carry(promises, held);
      for (const { ownerId, owner } of [...open, ...suspended]) expect(owner).toBe(ownerId === ana ? 'manager' : 'rep');
    }),
  );
});
