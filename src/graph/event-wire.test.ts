import { expect, test } from 'vitest';
import { toIso, zone } from '#domain/time.ts';
import { calendarEvent, wireEvent } from './event-wire.ts';
import { recurrenceOf, wireRecurrence } from './recurrence-wire.ts';
import { aMaster, anOccurrence, aSingle, seriesUidText } from './testing/events.ts';
import { threadIdOf, venueOf } from './venue.ts';
import { zoneOf } from './wire-time.ts';

const event = (json: object) => calendarEvent(wireEvent.parse(json));

test('times with a Windows zone, an IANA zone and seven decimals become moments', () => {
  const inBerlin = { dateTime: '2026-07-01T10:00:00.0000000', timeZone: 'W. Europe Standard Time' };
  const inLisbon = { dateTime: '2026-07-01T10:30:00', timeZone: 'Europe/Lisbon' };

  const read = event(aSingle({ start: inBerlin, end: inLisbon }));

  expect([toIso(read.start), toIso(read.end)]).toEqual(['2026-07-01T08:00:00Z', '2026-07-01T09:30:00Z']);
});

test.each([
  ['no zone', { dateTime: '2026-07-01T10:00:00' }],
  ['a zone that nobody knows', { dateTime: '2026-07-01T10:00:00', timeZone: 'tzone://Microsoft/Custom' }],
  ['a day that does not exist', { dateTime: '2026-06-31T10:00:00', timeZone: 'UTC' }],
  ['no time', { dateTime: 'tomorrow', timeZone: 'UTC' }],
])('a start with %s is refused', (_, start) => {
  expect(wireEvent.safeParse(aSingle({ start })).success).toBe(false);
});

test('zone names of all clients are known, and a zone without a name is not guessed', () => {
  expect([zoneOf('UTC'), zoneOf('tzone://Microsoft/Utc'), zoneOf('Eastern Standard Time'), zoneOf('Europe/Lisbon')]).toEqual(['UTC', 'UTC', 'America/New_York', 'Europe/Lisbon']);
  expect([zoneOf('Customized Time Zone'), zoneOf(''), zoneOf('tzone://Microsoft/Custom')]).toEqual([undefined, undefined, undefined]);
});

test('an event whose zone has no name is kept in UTC, with its moments right', () => {
  const read = event(aSingle({ originalStartTimeZone: 'tzone://Microsoft/Custom' }));

  expect([read.zone, toIso(read.start)]).toEqual(['UTC', '2026-11-25T13:00:00Z']);
});

test('the original day stays when an occurrence is moved', () => {
  const moved = anOccurrence('2026-12-01', { type: 'exception', start: { dateTime: '2026-12-04T09:00:00.0000000', timeZone: 'UTC' } });

  expect(event(moved).originalDate).toBe('2026-12-01');
});

test('the original day is found in whatever is there: occurrenceId, originalStart in the series’ zone, or the uid', () => {
  const lateEvening = { originalStart: '2023-05-07T22:00:00Z', originalStartTimeZone: 'W. Europe Standard Time' };

  expect(event(anOccurrence('2026-12-01', { originalStart: null, iCalUId: null })).originalDate).toBe('2026-12-01');
  expect(event(anOccurrence('2026-12-01', { occurrenceId: null, iCalUId: null, ...lateEvening })).originalDate).toBe('2023-05-08');
  expect(event(anOccurrence('2026-12-01', { occurrenceId: undefined, originalStart: undefined })).originalDate).toBe('2026-12-01');
  expect(event(anOccurrence('2026-12-01', { occurrenceId: null, originalStart: null, iCalUId: 'vCal-Uid-free' })).originalDate).toBeNull();
  expect(event(anOccurrence('2026-12-01', { occurrenceId: 'OID.x.2026-13-77', originalStart: 'never', iCalUId: null })).originalDate).toBeNull();
});

test('the uid is one for the whole series, also where only the iCalUId with its date is told', () => {
  expect(event(anOccurrence('2026-12-01', { uid: undefined })).uid).toBe(seriesUidText);
  expect(event(aSingle({ uid: null })).uid).toBe('free-form uid of another system');
  expect(event(aSingle({ uid: null, iCalUId: null })).uid).toBe('AAMkSINGLE=');
});

test('unknown words are read as the careful side', () => {
  const read = event(aSingle({
    type: 'unknownFutureValue',
    isOrganizer: undefined,
    sensitivity: 'Private',
    attendees: [{ type: 'chair', status: { response: 'maybe' }, emailAddress: { address: ' Ben@contoso.example ' } }, { type: 'required' }],
  }));

  expect(read).toMatchObject({
    type: 'singleInstance',
    isOrganizer: false,
    isPrivate: true,
    attendees: [{ mail: 'ben@contoso.example', type: 'required', response: 'none' }, { mail: 'unknown' }],
  });
});

test('a body is dropped where it is read', () => {
  expect(JSON.stringify(wireEvent.parse(aSingle({ body: { content: 'secret' }, bodyPreview: 'secret' })))).not.toContain('secret');
});

test('only a long Teams join URL names a chat', () => {
  expect(threadIdOf('https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=x')).toBe('19:meeting_abc@thread.v2');
  expect(threadIdOf('https://teams.microsoft.com/meet/48803?p=Y')).toBeNull();
  expect(threadIdOf('https://teams.microsoft.com.evil.example/l/meetup-join/19%3ameeting_abc%40thread.v2/0')).toBeNull();
  expect(threadIdOf('https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%2F..%2Fb%40thread.v2/0')).toBeNull();
  expect(threadIdOf('https://teams.microsoft.com/l/meetup-join/%E0%A4%A/0')).toBeNull();
  expect(threadIdOf('not a url')).toBeNull();
});

test('another vendor’s link is told from a room', () => {
  expect(venueOf({ location: { displayName: 'Join https://acme.zoom.us/j/123?pwd=x now' } })).toEqual({ kind: 'other-link' });
  expect(venueOf({ onlineMeeting: null, locations: [{ locationUri: 'https://meet.google.com/abc' }] })).toEqual({ kind: 'other-link' });
  expect(venueOf({ onlineMeeting: { joinUrl: 'https://meet.lync.example/x' } })).toEqual({ kind: 'other-link' });
  expect(venueOf({ location: { displayName: 'Room 4, zoom.us poster on the wall' } })).toEqual({ kind: 'none' });
});

const range = (count: number, startDate: string) => ({ type: 'numbered', startDate, endDate: '0001-01-01', numberOfOccurrences: count, recurrenceTimeZone: 'UTC' });
const until = (pattern: object, count: number, startDate: string) =>
  recurrenceOf(wireRecurrence.parse({ pattern: { interval: 1, month: 0, dayOfMonth: 0, firstDayOfWeek: 'sunday', index: 'first', ...pattern }, range: range(count, startDate) })).until;

test.each([
  ['daily every second day', { type: 'daily', interval: 2 }, 5, '2026-11-24', '2026-12-02'],
  ['weekly on its day', { type: 'weekly', daysOfWeek: ['Tuesday'] }, 3, '2026-11-03', '2026-11-17'],
  ['every second week on two days', { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'wednesday'], firstDayOfWeek: 'monday' }, 3, '2026-11-04', '2026-11-18'],
  ['weeks that begin on Sunday', { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'saturday'] }, 2, '2026-11-07', '2026-11-15'],
  ['the 31st, or the last day of shorter months', { type: 'absoluteMonthly', dayOfMonth: 31 }, 2, '2027-01-31', '2027-02-28'],
  ['the last Friday of a month', { type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' }, 2, '2026-11-27', '2026-12-25'],
  ['the second Tuesday of a month', { type: 'relativeMonthly', daysOfWeek: ['tuesday'], index: 'second' }, 3, '2026-11-10', '2027-01-12'],
  ['the 29th of February', { type: 'absoluteYearly', month: 2, dayOfMonth: 29 }, 2, '2028-02-29', '2029-02-28'],
  ['the first Monday of March', { type: 'relativeYearly', month: 3, daysOfWeek: ['monday'], index: 'first' }, 2, '2026-03-02', '2027-03-01'],
])('a numbered range ends with its last occurrence: %s', (_, pattern, count, start, expected) => {
  expect(until(pattern, count, start)).toBe(expected);
});

test('a range with an end or without one says so', () => {
  expect(event(aMaster()).recurrence?.until).toBeNull();
  expect(zone('Europe/Berlin')).toBe(event(aMaster()).zone);
});
