import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, ana, at, lisbon, met } from '#test/support/builders.ts';
import { inAnyOrder } from '#test/support/commitment-arbitraries.ts';
import { meetingId, seriesUid } from './ids.ts';
import { changesBetween, meetingRecord, type MeetingChange, recordLength } from './meeting-record.ts';
import type { Meeting } from './meeting.ts';
import { day, localDate, plus, plusDays } from './time.ts';

const first = localDate('2026-08-04');
const calendarsRead = new Set([ana]);
type Step = readonly ['hold' | 'cancel' | 'restore' | 'move' | 'make-anew', number, number];

/** Sixteen weekly meetings, and what the two and their calendars do to them, a day and a half from one look to the next. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.tuple(fc.constantFrom('hold', 'cancel', 'restore', 'move', 'make-anew'), fc.nat(15), fc.integer({ min: 1, max: 4 })), { maxLength: 20 });

function done(meetings: readonly Meeting[], [what, index, by]: Step): readonly Meeting[] {
  const date = plusDays(first, 7 * index);
  const change = (different: Partial<Meeting>) => meetings.map((meeting, place) => (place === index ? { ...meeting, ...different } : meeting));
  if (what === 'hold') return change({ signals: met(`${date}T10:01`, `${date}T10:43`) });
  if (what === 'cancel') return change({ gone: true });
  if (what === 'restore') return change({ gone: false });
  const { start, end, moves } = aMeeting(plusDays(date, by));
  if (what === 'move') return change({ start, end, moves: moves + 1 });
  return [...change({ gone: true }), aMeeting(plusDays(date, by), { id: meetingId(`anew-${meetings.length}`), uid: seriesUid(`series-${meetings.length}`) })];
}

function played(steps: readonly Step[]): { readonly meetings: readonly Meeting[]; readonly changes: readonly MeetingChange[]; readonly now: ReturnType<typeof at> } {
  let meetings: readonly Meeting[] = Array.from({ length: 16 }, (_, week) => aMeeting(plusDays(first, 7 * week)));
  let now = at('2026-08-01T09:00');
  const changes: MeetingChange[] = [];
  for (const step of steps) {
    const after = done(meetings, step);
    now = plus(now, 1.5 * day);
    changes.push(...changesBetween(meetings, after, { known: changes, now, where: lisbon, calendarsRead }));
    meetings = after;
  }
  return { meetings, changes, now };
}

test('every meeting that counts is held, cancelled or unconfirmed; at most twelve count, and no row is longer than the cancelled ones', () => {
  fc.assert(
    fc.property(anySteps, fc.integer({ min: 0, max: 120 }), (steps, days) => {
      const { meetings, changes, now } = played(steps);
      const { of, held, cancelled, unconfirmed, moved, droppedInARow } = meetingRecord(meetings, changes, plus(now, days * day));

      expect(held + cancelled + unconfirmed).toBe(of);
      expect(of).toBeLessThanOrEqual(recordLength);
      expect(moved).toBeLessThanOrEqual(of);
      expect(droppedInARow).toBeLessThanOrEqual(cancelled);
    }),
  );
});

test('the order of the meetings changes nothing in the record', () => {
  fc.assert(
    fc.property(anySteps.map(played).chain((story) => fc.tuple(fc.constant(story), inAnyOrder(story.meetings))), ([{ meetings, changes, now }, shuffled]) => {
      const later = plus(now, 60 * day);
      // two at the very same time have no order of their own
      fc.pre(new Set(meetings.map(({ start }) => start)).size === meetings.length);

      expect(meetingRecord(shuffled, changes, later)).toEqual(meetingRecord(meetings, changes, later));
    }),
  );
});

test('a second look at the same calendar records nothing', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { meetings, changes, now } = played(steps);

      expect(changesBetween(meetings, meetings, { known: changes, now: plus(now, day), where: lisbon, calendarsRead })).toEqual([]);
    }),
  );
});

test('a meeting takes the place of one only, and notice is never negative', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { meetings, changes, now } = played(steps);
      const heirs = changes.flatMap(({ into }) => into ?? []);

      expect(new Set(heirs).size).toBe(heirs.length);
      for (const { noticeHours } of meetingRecord(meetings, changes, plus(now, 200 * day)).deeds) expect(Number.isInteger(noticeHours) && noticeHours >= 0).toBe(true);
    }),
  );
});
