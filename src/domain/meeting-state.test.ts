import { expect, test } from 'vitest';
import { aMeeting, ana, at, ben, met } from '#test/support/builders.ts';
import { beganBy, closesAt, isHeld, minutesHeld, nextPhaseAt, phaseOf } from './meeting-state.ts';

const day = '2026-11-10';

test('a meeting is ahead before its start and runs from its planned start', () => {
  const meeting = aMeeting(day);

  expect(phaseOf(meeting, at('2026-11-10T09:59')).kind).toBe('ahead');
  expect(phaseOf(meeting, at('2026-11-10T10:00')).kind).toBe('running');
});

test('a meeting that nobody started is unconfirmed a quarter of an hour after its planned end', () => {
  const meeting = aMeeting(day);

  expect(phaseOf(meeting, at('2026-11-10T10:59')).kind).toBe('ending');
  expect(phaseOf(meeting, at('2026-11-10T11:00')).kind).toBe('unconfirmed');
  expect(isHeld(meeting)).toBe(false);
});

test('a start event far from the planned time does not make the meeting held', () => {
  const meeting = aMeeting(day, { signals: met('2026-11-10T07:00', '2026-11-10T07:30') });

  expect(isHeld(meeting)).toBe(false);
});

test('a meeting that people left early closes at its planned end', () => {
  const meeting = aMeeting(day, { signals: met('2026-11-10T10:01', '2026-11-10T10:20') });

  expect(phaseOf(meeting, at('2026-11-10T10:44')).kind).toBe('running');
  expect(phaseOf(meeting, at('2026-11-10T10:45'))).toEqual({ kind: 'closed', at: at('2026-11-10T10:45') });
});

test('a meeting that people left late closes a quarter of an hour after they left', () => {
  const meeting = aMeeting(day, { signals: met('2026-11-10T10:01', '2026-11-10T10:50') });

  expect(phaseOf(meeting, at('2026-11-10T11:04')).kind).toBe('ending');
  expect(phaseOf(meeting, at('2026-11-10T11:05')).kind).toBe('closed');
});

test('people who drop out and come back are still in the same meeting', () => {
  const meeting = aMeeting(day, { signals: [...met('2026-11-10T10:01', '2026-11-10T10:44'), { at: at('2026-11-10T10:50'), by: null, kind: 'started' }] });

  expect(phaseOf(meeting, at('2026-11-10T11:10')).kind).toBe('ending');
  expect(closesAt(meeting)).toBe(at('2026-11-10T12:45'));
});

test('a captured promise makes a meeting held that Teams said nothing about, and it closes two hours after its planned end', () => {
  const meeting = aMeeting(day, { signals: [{ at: at('2026-11-10T10:30'), by: ana, kind: 'captured' }] });

  expect(isHeld(meeting)).toBe(true);
  expect(phaseOf(meeting, at('2026-11-10T12:44')).kind).toBe('ending');
  expect(phaseOf(meeting, at('2026-11-10T12:45')).kind).toBe('closed');
});

test('the close button closes at once', () => {
  const meeting = aMeeting(day, { signals: [{ at: at('2026-11-10T10:30'), by: ana, kind: 'close-pressed' }] });

  expect(phaseOf(meeting, at('2026-11-10T10:30')).kind).toBe('closed');
});

test('the last word counts: held after all', () => {
  const said = (kind: 'said-held' | 'said-not-held', time: string) => ({ at: at(`2026-11-10T${time}`), by: ana, kind });
  const no = aMeeting(day, { signals: [said('said-not-held', '11:10')] });
  const yes = aMeeting(day, { signals: [said('said-not-held', '11:10'), said('said-held', '11:20')] });

  expect(phaseOf(no, at('2026-11-10T12:00')).kind).toBe('not-held');
  expect(phaseOf(yes, at('2026-11-10T12:00'))).toEqual({ kind: 'closed', at: at('2026-11-10T11:20') });
});

test('a cancelled meeting is gone, unless people met all the same', () => {
  expect(phaseOf(aMeeting(day, { gone: true }), at('2026-11-10T09:00')).kind).toBe('gone');
  expect(phaseOf(aMeeting(day, { gone: true, signals: met('2026-11-10T10:00', '2026-11-10T10:40') }), at('2026-11-10T11:00')).kind).toBe('closed');
});

test('the next phase is the next moment at which time alone changes something', () => {
  const meeting = aMeeting(day);

  expect(nextPhaseAt(meeting, at('2026-11-10T08:00'))).toBe(at('2026-11-10T10:00'));
  expect(nextPhaseAt(meeting, at('2026-11-10T10:45'))).toBe(at('2026-11-10T11:00'));
  expect(nextPhaseAt(meeting, at('2026-11-10T11:00'))).toBeNull();
});

test('the minutes held are those that Teams told, and unknown without them', () => {
  expect(minutesHeld(aMeeting(day, { signals: met('2026-11-10T10:01', '2026-11-10T10:44') }))).toBe(43);
  expect(minutesHeld(aMeeting(day))).toBeNull();
});

test('a start exactly an hour before belongs to the meeting, one a minute earlier does not', () => {
  const started = (time: string) => aMeeting(day, { signals: [{ at: at(`2026-11-10T${time}`), by: null, kind: 'started' }] });

  expect([isHeld(started('09:00')), isHeld(started('08:59'))]).toEqual([true, false]);
});

test('an end in the same moment as the last start is the end', () => {
  const meeting = aMeeting(day, { signals: met('2026-11-10T10:40', '2026-11-10T10:40') });

  expect(closesAt(meeting)).toBe(at('2026-11-10T10:55'));
});

test('while people meet it is not gone, although it is off the calendar', () => {
  const meeting = aMeeting(day, { gone: true, signals: [{ at: at('2026-11-10T10:01'), by: null, kind: 'started' }] });

  expect(phaseOf(meeting, at('2026-11-10T10:20')).kind).toBe('running');
});

test('the manager’s word that it was not held is stronger than a start', () => {
  const meeting = aMeeting(day, { signals: [...met('2026-11-10T10:01', '2026-11-10T10:03'), { at: at('2026-11-10T11:10'), by: ana, kind: 'said-not-held' }] });

  expect(isHeld(meeting)).toBe(false);
});

test('at its planned end a meeting is over', () => expect(phaseOf(aMeeting(day), at('2026-11-10T10:45')).kind).toBe('ending'));

test('it is on since Teams said that people met, else since the planned start, else since the first sign of them', () => {
  const planned = aMeeting('2026-11-24');
  const early = { at: at('2026-11-24T09:55'), by: null, kind: 'started' as const };

  expect(beganBy(planned, at('2026-11-24T09:59'))).toBeNull();
  expect(beganBy(planned, at('2026-11-24T10:20'))).toBe(planned.start);
  expect(beganBy({ ...planned, signals: [early] }, at('2026-11-24T10:20'))).toBe(early.at);
  expect(beganBy({ ...planned, signals: [{ ...early, kind: 'captured', by: ben }] }, at('2026-11-24T09:57'))).toBe(early.at);
  expect(beganBy({ ...planned, signals: [{ ...early, at: at('2026-11-24T07:00') }] }, at('2026-11-24T09:57'))).toBeNull();
});
