import { expect, test } from 'vitest';
import { aMeeting, ana, at, ben, lisbon, met } from '#test/support/builders.ts';
import { meetingId, seriesUid } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { changesBetween, meetingRecord, type MeetingChange } from './meeting-record.ts';
import { localDate, plusDays } from './time.ts';

const tuesday = '2026-11-10';
const now = at('2026-11-09T08:00');
const look = (before: readonly Meeting[], after: readonly Meeting[], known: readonly MeetingChange[] = [], when = now, calendarsRead = new Set([ana])) =>
  changesBetween(before, after, { known, now: when, where: lisbon, calendarsRead });
const heldOn = (date: string): Meeting => aMeeting(date, { signals: met(`${date}T10:01`, `${date}T10:43`) });
const gone = (meeting: Meeting): Meeting => ({ ...meeting, gone: true });
const thursdayOf = (different: Partial<Meeting> = {}) => aMeeting('2026-11-12', { id: meetingId('heir'), ...different });
const cancelled = (meeting: Meeting, when: string): MeetingChange => ({ meeting: meeting.id, at: at(when), kind: 'cancelled', from: meeting.start, to: null, into: null, by: ana });

test('a move is recorded with who, when, from and to; the same look again records nothing', () => {
  const before = aMeeting(tuesday);
  const after = aMeeting(tuesday, { start: at('2026-11-11T15:00'), end: at('2026-11-11T15:45'), moves: 1 });

  expect(look([before], [after])).toEqual([{ meeting: before.id, at: now, kind: 'moved', from: before.start, to: after.start, into: null, by: ana }]);
  expect(look([after], [after])).toEqual([]);
});

test('longer or shorter is no move', () => {
  expect(look([aMeeting(tuesday)], [aMeeting(tuesday, { end: at(`${tuesday}T10:30`) })])).toEqual([]);
});

test('what leaves the calendar is cancelled by its organizer, and restored when it comes back', () => {
  const meeting = aMeeting(tuesday);
  const change = cancelled(meeting, '2026-11-09T08:00');

  expect(look([meeting], [gone(meeting)])).toEqual([change]);
  expect(look([gone(meeting)], [meeting], [change])).toMatchObject([{ kind: 'restored', from: meeting.start, to: meeting.start }]);
});

test('where the organizer’s calendar is not read nobody can tell who did it', () => {
  const meeting = aMeeting(tuesday, { copy: null });

  expect(look([meeting], [gone(meeting)], [], now, new Set([ben]))).toMatchObject([{ kind: 'cancelled', by: null }]);
});

test('what was held, or is over, is history: nothing is recorded about it', () => {
  const over = aMeeting('2026-11-03');
  const held = heldOn(tuesday);

  expect(look([over, held], [gone(over), gone(held)])).toEqual([]);
});

test('a series made anew in the same week, under another id, is a move and no cancellation', () => {
  const old = aMeeting(tuesday);
  const heir = thursdayOf({ uid: seriesUid('series-2') });

  expect(look([old], [gone(old), heir])).toMatchObject([{ meeting: old.id, kind: 'moved', to: heir.start, into: heir.id }]);
  expect(look([old, heir], [gone(old), heir])).toMatchObject([{ kind: 'moved', into: heir.id }]); // the new one stood first
});

test('a series set to another day is a move of each of its meetings', () => {
  const weeks = [0, 7, 14];
  const old = weeks.map((days) => aMeeting(plusDays(localDate(tuesday), days)));
  const anew = weeks.map((days) => aMeeting(plusDays(localDate('2026-11-12'), days)));

  expect(look(old, [...old.map(gone), ...anew])).toMatchObject(anew.map(({ id }) => ({ kind: 'moved', into: id })));
});

test('a meeting made anew after its cancellation takes its place, with the notice of the cancellation', () => {
  const old = aMeeting(tuesday);
  const before = cancelled(old, '2026-11-08T10:00');
  const heir = thursdayOf({ uid: seriesUid('single'), originalDate: null });

  const made = look([gone(old)], [gone(old), heir], [before], at('2026-11-10T12:00'));

  expect(made).toEqual([{ ...before, at: at('2026-11-10T12:00'), kind: 'moved', to: heir.start, into: heir.id }]);
  const record = meetingRecord([gone(old), { ...heir, signals: met('2026-11-12T10:00', '2026-11-12T10:40') }], [before, ...made], at('2026-11-13T08:00'));
  expect(record).toMatchObject({ of: 1, held: 1, moved: 1, cancelled: 0, droppedInARow: 0, deeds: [{ kind: 'moved', noticeHours: 48 }] });
});

test('one meeting takes the place of one only, and the other of a twice-weekly series takes nobody’s', () => {
  const [first, second] = [aMeeting(tuesday), aMeeting('2026-11-11')];
  const heir = thursdayOf({ uid: seriesUid('series-2') });

  expect(look([first, second], [gone(first), gone(second), heir]).map(({ kind }) => kind)).toEqual(['moved', 'cancelled']);
  expect(look([first, second], [gone(first), second])).toMatchObject([{ meeting: first.id, kind: 'cancelled' }]);
});

test('the same time under another id is no move to anybody', () => {
  const old = aMeeting(tuesday);
  const heir = aMeeting(tuesday, { id: meetingId('heir'), uid: seriesUid('series-2') });
  const changes = look([old], [gone(old), heir]);

  const record = meetingRecord([gone(old), { ...heir, signals: met(`${tuesday}T10:00`, `${tuesday}T10:40`) }], changes, at('2026-11-11T08:00'));
  expect(record).toMatchObject({ of: 1, held: 1, moved: 0, cancelled: 0, deeds: [] });
});

test('another week is another meeting', () => {
  const old = aMeeting(tuesday);
  const nextWeek = aMeeting('2026-11-16', { id: meetingId('heir'), uid: seriesUid('series-2') });

  expect(look([old], [gone(old), nextWeek])).toMatchObject([{ kind: 'cancelled' }]);
});

test('the record counts the last twelve, and how many were dropped one after the other', () => {
  const dates = Array.from({ length: 14 }, (_, week) => plusDays(localDate('2026-08-04'), 7 * week)); // until 3 November
  const meetings = dates.map((date, index) => (index >= 12 ? gone(aMeeting(date)) : heldOn(date)));
  const ahead = aMeeting(tuesday);
  const changes = meetings.slice(12).map((meeting) => ({ ...cancelled(meeting, '2026-10-20T08:00') }));

  const record = meetingRecord([...meetings, ahead], changes, now);

  expect(record).toMatchObject({ of: 12, held: 10, cancelled: 2, moved: 0, unconfirmed: 0, droppedInARow: 2, lastHeld: { id: meetings[11]!.id }, next: { id: ahead.id } });
  expect(record.deeds.map(({ meeting, noticeHours }) => [meeting, noticeHours])).toEqual([[meetings[13]!.id, 338], [meetings[12]!.id, 170]]);
});

test('a week that nobody confirmed neither counts as dropped nor ends a row; a held one does', () => {
  const lost = gone(aMeeting('2026-10-20'));
  const silent = aMeeting('2026-10-27');
  const changes = [cancelled(lost, '2026-10-19T08:00')];

  expect(meetingRecord([lost, silent], changes, now)).toMatchObject({ droppedInARow: 1, cancelled: 1, unconfirmed: 1 });
  expect(meetingRecord([lost, silent, heldOn('2026-11-03')], changes, now)).toMatchObject({ droppedInARow: 0, cancelled: 1 });
});

test('a cancellation ahead counts at once when a meeting stands behind it, else once its day has come', () => {
  const lost = gone(aMeeting(tuesday));
  const changes = [cancelled(lost, '2026-11-09T07:00')];

  expect(meetingRecord([lost, aMeeting('2026-11-17')], changes, now)).toMatchObject({ cancelled: 1, droppedInARow: 1, deeds: [{ kind: 'cancelled', noticeHours: 27 }] });
  expect(meetingRecord([lost], changes, now)).toMatchObject({ of: 0, cancelled: 0, next: null, deeds: [] });
  expect(meetingRecord([lost], changes, at(`${tuesday}T10:00`))).toMatchObject({ cancelled: 1, droppedInARow: 1 });
});

test('people who met although it was off the calendar met, and nothing of the cancellation is shown', () => {
  const meeting = gone(heldOn('2026-11-03'));

  expect(meetingRecord([meeting], [cancelled(meeting, '2026-11-02T08:00')], now)).toMatchObject({ held: 1, cancelled: 0, deeds: [] });
});

test('notice is in whole hours, and none after the start', () => {
  const late = aMeeting('2026-11-03', { start: at('2026-11-05T10:00'), end: at('2026-11-05T10:45'), moves: 1 });
  const move = { ...cancelled(late, '2026-11-03T11:30'), kind: 'moved', from: at('2026-11-03T10:00'), to: late.start } as const;

  expect(meetingRecord([late], [move], now)).toMatchObject({ moved: 1, unconfirmed: 1, deeds: [{ noticeHours: 0 }] });
});

test('the move of the coming meeting is shown, before it counts', () => {
  const moved = aMeeting(tuesday, { start: at('2026-11-11T15:00'), end: at('2026-11-11T15:45') });
  const move = { ...cancelled(moved, '2026-11-09T07:30'), kind: 'moved', from: at(`${tuesday}T10:00`), to: moved.start } as const;

  expect(meetingRecord([moved], [move], now)).toMatchObject({ of: 0, moved: 0, deeds: [{ kind: 'moved', noticeHours: 26, by: ana }] });
});

test('one that nobody held, and that is set to a later day after its time, was moved', () => {
  const before = aMeeting('2026-11-03');
  const after = { ...before, start: at('2026-11-12T10:00'), end: at('2026-11-12T10:45') };

  expect(look([before], [after])).toMatchObject([{ kind: 'moved', from: before.start, to: after.start }]);
});
