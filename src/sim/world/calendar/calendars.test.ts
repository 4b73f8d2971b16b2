import { expect, test } from 'vitest';
import { occurrenceIdFrom } from '../ids.ts';
import { calendarStand, singleDraft } from './test-events.ts';

test('A series shows as master in events and as occurrences in the view', () => {
  const { calendars, ana, oneOnOne, within } = calendarStand();

  const master = oneOnOne();

  expect(calendars.events(ana.id).map(({ type, id }) => [type, id])).toEqual([['seriesMaster', master]]);
  const view = calendars.calendarView(ana.id, within.from, within.to);
  expect(view.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => 'occurrence'));
  expect(view[0]).toMatchObject({
    id: occurrenceIdFrom(master, '2026-11-03'),
    seriesMasterId: master,
    occurrenceId: `OID.${master}.2026-11-03`,
    start: { dateTime: '2026-11-03T09:00:00.0000000', timeZone: 'UTC' },
    recurrence: null,
  });
});

test('A changed occurrence keeps its id and its original day, has its own times of change, and comes first among instances', () => {
  const { calendars, ana, byAna, oneOnOne, occurrences, on } = calendarStand();
  const master = oneOnOne();
  const { id } = on(ana.id, master, '2026-11-17');

  calendars.moveOccurrence(ana.id, id, '2026-11-18T16:00', byAna);

  const [first] = occurrences(ana.id, master);
  expect(first).toMatchObject({ id, type: 'exception', start: { dateTime: '2026-11-18T15:00:00.0000000' } });
  expect(calendars.readEvent(ana.id, id).onRequest().originalStart).toBe('2026-11-17T09:00:00Z');
  expect(first).not.toHaveProperty('originalStart');
});

test('Every change gives the whole series one new change key', () => {
  const { calendars, ana, byAna, oneOnOne, on, occurrences } = calendarStand();
  const master = oneOnOne();
  const before = calendars.getEvent(ana.id, master).changeKey;

  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'Another' }, byAna);

  const after = calendars.getEvent(ana.id, master);
  expect(after.changeKey).not.toBe(before);
  expect(new Set(occurrences(ana.id, master).map(({ changeKey }) => changeKey))).toEqual(new Set([after.changeKey]));
  expect(after['@odata.etag']).toBe(`W/"${after.changeKey}"`);
});

test('A cancelled occurrence vanishes, its old id is not found, and only cancelledOccurrences tells', () => {
  const { calendars, ana, byAna, oneOnOne, on, occurrences } = calendarStand();
  const master = oneOnOne();
  const { id } = on(ana.id, master, '2026-11-10');

  calendars.cancelEvent(ana.id, id, '', byAna);

  expect(occurrences(ana.id, master).map((event) => event.id)).not.toContain(id);
  expect(() => calendars.getEvent(ana.id, id)).toThrow(/not found in the store/);
  expect(calendars.readEvent(ana.id, master).onRequest().cancelledOccurrences).toEqual([`OID.${master}.2026-11-10`]);
});

test('An occurrence cannot reach the day of a neighbour, not even of a deleted one', () => {
  const { calendars, ana, byAna, oneOnOne, on } = calendarStand();
  const master = oneOnOne();
  const { id } = on(ana.id, master, '2026-11-17');
  calendars.deleteEvent(ana.id, on(ana.id, master, '2026-11-24').id, byAna);

  expect(() => calendars.moveOccurrence(ana.id, id, '2026-11-24T08:00', byAna)).toThrow(/crossing or overlapping/);
  expect(() => calendars.moveOccurrence(ana.id, id, '2026-11-10T18:00', byAna)).toThrow(/crossing or overlapping/);
  expect(() => calendars.moveOccurrence(ana.id, id, '2026-11-23T18:00', byAna)).not.toThrow();
});

test('Re-dating a series gives every occurrence a new id and discards what was changed of single ones', () => {
  const { calendars, ana, byAna, oneOnOne, on, occurrences } = calendarStand();
  const master = oneOnOne();
  const { id } = on(ana.id, master, '2026-11-10');
  calendars.patchEvent(ana.id, id, { subject: 'Changed' }, byAna);

  calendars.redate(ana.id, master, { weekday: 'thursday', time: '11:00' }, byAna);

  const dates = occurrences(ana.id, master);
  expect(dates[0]).toMatchObject({ occurrenceId: `OID.${master}.2026-11-05`, start: { dateTime: '2026-11-05T10:00:00.0000000' } });
  expect(dates.every(({ type }) => type === 'occurrence')).toBe(true);
  expect(() => calendars.getEvent(ana.id, id)).toThrow();
});

test('This and all following ends the old series and makes a new one with another uid and another meeting', () => {
  const { calendars, ana, byAna, oneOnOne, occurrences, on } = calendarStand();
  const master = oneOnOne();
  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-03').id, { subject: 'First' }, byAna);

  const next = calendars.truncateAndRecreate(ana.id, master, '2026-11-17', '2026-11-19T09:00', byAna);

  expect(occurrences(ana.id, master).map(({ subject, occurrenceId }) => [subject, occurrenceId?.slice(-10)])).toEqual([
    ['First', '2026-11-03'],
    ['Ana / Ben', '2026-11-10'],
  ]);
  expect(occurrences(ana.id, next)[0]).toMatchObject({ start: { dateTime: '2026-11-19T08:00:00.0000000' } });
  const [old, fresh] = [calendars.getEvent(ana.id, master), calendars.getEvent(ana.id, next)];
  expect(fresh.uid).not.toBe(old.uid);
  expect(fresh.onlineMeeting?.joinUrl).not.toBe(old.onlineMeeting?.joinUrl);
  expect(fresh.body.content.match(/id="meet_invite_block\.action\.join_link"/g)).toHaveLength(1);
});

test('The same transaction id makes one event', () => {
  const { calendars, ana, byAna } = calendarStand();

  const ids = [1, 2].map(() => calendars.createEvent(ana.id, singleDraft({ transactionId: 'once' }), byAna));

  expect(ids[0]).toBe(ids[1]);
  expect(calendars.events(ana.id)).toHaveLength(1);
});

test('Enumerations are read in any casing, what is no member or no property is refused by name', () => {
  const { calendars, ana, byAna } = calendarStand();

  const id = calendars.createEvent(ana.id, singleDraft({ sensitivity: 'PRIVATE', showAs: 'WorkingElsewhere' }), byAna);

  expect(calendars.getEvent(ana.id, id)).toMatchObject({ sensitivity: 'private', showAs: 'workingElsewhere' });
  expect(() => calendars.createEvent(ana.id, singleDraft({ sensitivity: 'secret' }), byAna)).toThrow(/sensitivity/);
  expect(() => calendars.createEvent(ana.id, { ...singleDraft(), ...{ colour: 'red' } }, byAna)).toThrow(/'colour'/);
  expect(() => calendars.createEvent(ana.id, singleDraft({ end: { dateTime: '2026-11-04T14:00:00', timeZone: 'UTC' } }), byAna)).toThrow(/end/);
});

test('A stale change key answers 412, and overlapping writes 409', () => {
  const { calendars, ana, byAna } = calendarStand();
  const id = calendars.createEvent(ana.id, singleDraft(), byAna);
  const ifMatch = calendars.getEvent(ana.id, id)['@odata.etag'];
  calendars.patchEvent(ana.id, id, { subject: 'One' }, byAna, { ifMatch });

  expect(() => calendars.patchEvent(ana.id, id, { subject: 'Two' }, byAna, { ifMatch })).toThrow(expect.objectContaining({ status: 412 }));
  calendars.faults.conflictNext = 1;
  expect(() => calendars.patchEvent(ana.id, id, { subject: 'Two' }, byAna)).toThrow(expect.objectContaining({ status: 409, code: 'ErrorIrresolvableConflict' }));
  calendars.patchEvent(ana.id, id, { subject: 'Two' }, byAna);
  expect(calendars.getEvent(ana.id, id).subject).toBe('Two');
});

test('A late read shows once what stood before', () => {
  const { calendars, ana, byAna } = calendarStand();
  const id = calendars.createEvent(ana.id, singleDraft(), byAna);
  calendars.faults.lateRead = 1;

  calendars.patchEvent(ana.id, id, { subject: 'New' }, byAna);

  expect(calendars.readEvent(ana.id, id, { asGraph: true }).event.subject).toBe('Customer call');
  expect(calendars.readEvent(ana.id, id, { asGraph: true }).event.subject).toBe('New');
});

test('An all-day event keeps its dates in every zone and must run from midnight to midnight', () => {
  const { calendars, ana, byAna } = calendarStand();
  const day = (date: string) => ({ dateTime: `${date}T00:00:00`, timeZone: 'W. Europe Standard Time' });
  const id = calendars.createEvent(ana.id, { isAllDay: true, start: day('2026-11-05'), end: day('2026-11-06') }, byAna);

  expect(calendars.getEvent(ana.id, id, { timeZone: 'Tokyo Standard Time' }).start.dateTime).toBe('2026-11-05T00:00:00.0000000');
  expect(() => calendars.createEvent(ana.id, singleDraft({ isAllDay: true }), byAna)).toThrow(/isAllDay/);
});

test('Every mailbox copy that changed is told by its master id', async () => {
  const { calendars, ana, ben, changes, app, oneOnOne, on, later, copyOf } = calendarStand();
  const master = oneOnOne();
  changes.length = 0;

  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'Changed' }, app);
  await later(10);

  const copy = copyOf(ben.id, calendars.getEvent(ana.id, master).uid);
  expect(changes).toEqual([
    { mailbox: ana.id, id: master, changeType: 'updated', causedBy: app },
    { mailbox: ben.id, id: copy?.id, changeType: 'updated', causedBy: app },
  ]);
});
