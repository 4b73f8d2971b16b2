import { expect, test } from 'vitest';
import { eventId, personId } from '#domain/ids.ts';
import { instant, toIso } from '#domain/time.ts';
import { createGraphCalendar } from './calendar.ts';
import { aMaster, anOccurrence, aSingle, aStub, joinUrl, masterId, seriesUidText } from './testing/events.ts';
import { clientFor, openStandIn, refusal, trace, type Reply, type Seen } from './testing/stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const span = { from: instant('2026-11-20T00:00:00Z'), to: instant('2027-01-01T00:00:00Z') };
const graph = 'https://graph.microsoft.com/v1.0';
const link = (kind: string, token: string) => `${graph}/users/${ana}/calendarView/delta?$${kind}=${token}`;
const ok = (body: unknown): Reply => ({ status: 200, body });
const rejection = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error);

async function calendarAnswering(reply: (seen: Seen) => Reply) {
  const standIn = await openStandIn(reply);
  return { standIn, calendar: createGraphCalendar(clientFor(standIn)), [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose]() };
}

test('a round of changes follows every nextLink, also from an empty page, and keeps the page size', async () => {
  await using at = await calendarAnswering(({ query }) => {
    if (query['startDateTime'] !== undefined) return ok({ value: [], '@odata.nextLink': link('skiptoken', 'two') });
    if (query['$skiptoken'] === 'two') return ok({ value: [aSingle()], '@odata.nextLink': link('skiptoken', 'three') });
    return ok({ value: [aStub('2026-11-24')], '@odata.deltaLink': link('deltatoken', 'next') });
  });

  const changes = await at.calendar.changesSince({ mailbox: ana, span, cursor: null }, trace);

  expect(changes).toMatchObject({ kind: 'changes', series: [masterId], singles: [{ id: 'AAMkSINGLE=' }], removed: [], cursor: link('deltatoken', 'next') });
  expect(at.standIn.seen.map(({ headers }) => headers.prefer)).toEqual(Array(3).fill('odata.maxpagesize=100'));
  expect(at.standIn.seen[0]?.query).toEqual({ startDateTime: '2026-11-20T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' });
});

test('a later round starts at the cursor', async () => {
  await using at = await calendarAnswering(() => ok({ value: [], '@odata.deltaLink': link('deltatoken', 'two') }));

  await at.calendar.changesSince({ mailbox: ana, span, cursor: link('deltatoken', 'one') }, trace);

  expect(at.standIn.seen[0]?.query).toEqual({ $deltatoken: 'one' });
});

test('stubs, exceptions and masters name their series, and of a repeated item the last counts', async () => {
  const other = anOccurrence('2026-12-01', { seriesMasterId: 'OTHER=', type: 'exception', id: 'EX=' });
  await using at = await calendarAnswering(() =>
    ok({
      value: [
        aSingle({ subject: 'before' }),
        { id: 'AAMkNEVER-SEEN=', '@removed': { reason: 'deleted' } },
        aMaster(),
        aStub('2026-11-24'),
        aStub('2026-11-24'),
        other,
        aSingle({ subject: 'after' }),
        aSingle({ id: 'LEFT=' }),
        { id: 'LEFT=', '@removed': { reason: 'deleted' } },
      ],
      '@odata.deltaLink': link('deltatoken', 'two'),
    }),
  );

  const changes = await at.calendar.changesSince({ mailbox: ana, span, cursor: null }, trace);

  expect(changes).toMatchObject({ series: [masterId, 'OTHER='], singles: [{ subject: 'after' }], removed: ['AAMkNEVER-SEEN=', 'LEFT='] });
});

test.each(['SyncStateNotFound', 'syncStateNotFound', 'resyncRequired'])('410 %s means: start over', async (code) => {
  await using at = await calendarAnswering(() => refusal(410, code, { location: link('deltatoken', '') }));

  expect(await at.calendar.changesSince({ mailbox: ana, span, cursor: link('deltatoken', 'old') }, trace)).toEqual({ kind: 'start-over' });
});

test.each([
  [403, 'ErrorAccessDenied', 'forbidden'],
  [404, 'MailboxNotEnabledForRESTAPI', 'no-mailbox'],
  [404, 'errorInvalidUser', 'no-mailbox'],
])('%i %s of a mailbox is an outcome', async (status, code, kind) => {
  await using at = await calendarAnswering(() => refusal(status, code));

  expect(await at.calendar.changesSince({ mailbox: ana, span, cursor: null }, trace)).toEqual({ kind });
});

test('a throttled page is thrown with the wait that Graph asked for', async () => {
  await using at = await calendarAnswering(() => refusal(429, 'ApplicationThrottled', { 'retry-after': '2.128' }));

  expect(await rejection(at.calendar.changesSince({ mailbox: ana, span, cursor: null }, trace))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 2.128 });
});

test.each([
  ['a page without any link', { value: [] }],
  ['a nextLink that never ends', { value: [], '@odata.nextLink': link('skiptoken', 'same') }],
  ['a nextLink to another host', { value: [], '@odata.nextLink': 'https://evil.example/v1.0/users' }],
  ['a single without a zone', { value: [aSingle({ start: { dateTime: '2026-11-25T13:00:00.0000000' } })], '@odata.deltaLink': 'x' }],
  ['no JSON at all', '<html>proxy</html>'],
])('%s is malformed', async (_, body) => {
  await using at = await calendarAnswering(() => ok(body));

  expect(await rejection(at.calendar.changesSince({ mailbox: ana, span, cursor: null }, trace))).toMatchObject({ name: 'RemoteError', kind: 'malformed' });
});

test('a series comes with its occurrences in order, over all pages, without cancelled ones', async () => {
  await using at = await calendarAnswering(({ path, query }) => {
    if (!path.endsWith('/instances')) return ok(aMaster());
    const moved = anOccurrence('2026-12-01', { type: 'exception', start: { dateTime: '2026-12-03T14:00:00.0000000', timeZone: 'UTC' } });
    if (query['$skip'] === undefined) return ok({ value: [moved, anOccurrence('2026-12-08', { isCancelled: true })], '@odata.nextLink': `${graph}/users/${ana}/events/${encodeURIComponent(masterId)}/instances?$skip=2` });
    return ok({ value: [anOccurrence('2026-12-15'), anOccurrence('2026-11-24'), moved] });
  });

  const series = await at.calendar.series({ mailbox: ana, master: eventId(masterId), span }, trace);

  if (series.kind !== 'series') throw new Error(series.kind);
  expect(series.occurrences.map(({ originalDate }) => originalDate)).toEqual(['2026-11-24', '2026-12-01', '2026-12-15']);
  expect(toIso(series.occurrences[1]!.start)).toBe('2026-12-03T14:00:00Z');
  expect(series.master).toMatchObject({ type: 'seriesMaster', zone: 'Europe/Berlin', uid: seriesUidText, recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: '2026-11-03', until: null } });
  expect(series.master.venue).toEqual({ kind: 'teams', threadId: '19:meeting_T25lT25PbmU@thread.v2', joinUrl });
});

test('ids are encoded in the path, and each GET that takes it names what it reads', async () => {
  await using at = await calendarAnswering(({ path }) => ok(path.endsWith('/instances') ? { value: [] } : aMaster()));

  await at.calendar.series({ mailbox: ana, master: eventId(masterId), span }, trace);

  expect(at.standIn.seen[0]?.rawPath).toBe(`/v1.0/users/${ana}/events/AAMkMASTER-one_two%3D`);
  expect(at.standIn.seen.map(({ query }) => query['$select']?.includes('originalStart'))).toEqual([true, true]);
});

test.each([
  ['a deleted master', () => refusal(404, 'ErrorItemNotFound')],
  ['a master that repeats no more', () => ok(aSingle())],
])('%s means that the series is gone', async (_, reply) => {
  await using at = await calendarAnswering(reply);

  expect(await at.calendar.series({ mailbox: ana, master: eventId(masterId), span }, trace)).toEqual({ kind: 'gone' });
});

const invite = (difference: object = {}) => ({
  '@odata.etag': 'W/"key-7"',
  id: 'EVENT=',
  body: { contentType: 'html', content: '<html><body>Hello</body></html>' },
  isOnlineMeeting: true,
  onlineMeeting: { joinUrl },
  organizer: { emailAddress: { address: 'Ana@Contoso.example' } },
  attendees: [
    { type: 'required', emailAddress: { address: 'BEN@contoso.example' } },
    { type: 'resource', emailAddress: { address: 'room@contoso.example' } },
    { type: 'optional', emailAddress: { name: 'A list without an address' } },
    { type: 'required', emailAddress: { address: 'ana@contoso.example' } },
  ],
  hideAttendees: false,
  isCancelled: false,
  ...difference,
});

test('an invite is read with its etag and everyone who sees it, rooms excepted', async () => {
  await using at = await calendarAnswering(() => ok(invite()));

  const read = await at.calendar.readInvite({ mailbox: ana, event: eventId('EVENT=') }, trace);

  expect(read).toEqual({
    kind: 'invite',
    html: '<html><body>Hello</body></html>',
    etag: 'W/"key-7"',
    isOnlineMeeting: true,
    joinUrl,
    audience: { mails: ['ana@contoso.example', 'ben@contoso.example', 'unknown'], hidden: false },
  });
});

test.each([
  ['cancelled', () => ok(invite({ isCancelled: true })), { kind: 'gone' }],
  ['deleted', () => refusal(404, 'ErrorItemNotFound'), { kind: 'gone' }],
  ['out of scope', () => refusal(403, 'ErrorAccessDenied'), { kind: 'forbidden' }],
])('an invite that is %s is not read', async (_, reply, outcome) => {
  await using at = await calendarAnswering(reply);

  expect(await at.calendar.readInvite({ mailbox: ana, event: eventId('EVENT=') }, trace)).toEqual(outcome);
});

test('a write sends the body alone, under the etag that was read', async () => {
  await using at = await calendarAnswering(() => ok(invite()));

  const outcome = await at.calendar.writeInviteBody({ mailbox: ana, event: eventId('EVENT='), html: '<p>New</p>', etag: 'W/"key-7"' }, trace);

  expect(outcome).toEqual({ kind: 'written' });
  expect(at.standIn.seen[0]).toMatchObject({ method: 'PATCH', rawPath: `/v1.0/users/${ana}/events/EVENT%3D`, body: { body: { contentType: 'html', content: '<p>New</p>' } } });
  expect(at.standIn.seen[0]?.headers['if-match']).toBe('W/"key-7"');
});

test.each([
  [412, 'ErrorIrresolvableConflict', 'conflict'],
  [409, 'ErrorIrresolvableConflict', 'conflict'],
  [404, 'ErrorItemNotFound', 'gone'],
  [404, 'MailboxNotEnabledForRESTAPI', 'no-mailbox'],
  [400, 'ErrorCalendarOccurrenceIsDeletedFromRecurrence', 'gone'],
  [403, 'ErrorAccessDenied', 'forbidden'],
])('a write answered with %i %s ends in %s, and is not tried again', async (status, code, kind) => {
  await using at = await calendarAnswering(() => refusal(status, code));

  expect(await at.calendar.writeInviteBody({ mailbox: ana, event: eventId('EVENT='), html: '', etag: 'W/"old"' }, trace)).toEqual({ kind });
  expect(at.standIn.seen).toHaveLength(1);
});
