import { expect, test } from 'vitest';
import { eventId, personId } from '#domain/ids.ts';
import { instant } from '#domain/time.ts';
import { createGraphSchedules } from './schedule.ts';
import { clientFor, openStandIn, refusal, trace, type Reply, type Seen } from './testing/stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const ben = personId('22222222-2222-4222-8222-222222222222');
const people = [{ person: ana, mail: 'ana@fabrikam.example' }, { person: ben, mail: 'Ben@fabrikam.example' }];
const span = { from: instant('2026-12-01T09:07:00Z'), to: instant('2026-12-01T11:00:00Z') };
const hours = { daysOfWeek: ['monday', 'tuesday'], startTime: '08:30:00.0000000', endTime: '17:00:00.0000000', timeZone: { name: 'W. Europe Standard Time' } };
const ok = (body: unknown): Reply => ({ status: 200, body });

async function schedulesAnswering(reply: (seen: Seen) => Reply) {
  const standIn = await openStandIn(reply);
  return { standIn, schedules: createGraphSchedules(clientFor(standIn)), [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose]() };
}

test('both are asked for in one request, in quarters of an hour, and answered in their order', async () => {
  await using at = await schedulesAnswering(() =>
    ok({
      value: [
        { scheduleId: 'ben@fabrikam.example', availabilityView: '02310004', workingHours: { ...hours, timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone', bias: 0 } }, scheduleItems: [{ subject: 'Their secret', status: 'busy' }] },
        { scheduleId: 'ana@fabrikam.example', availabilityView: '00000000', workingHours: hours, scheduleItems: [] },
      ],
    }),
  );

  const answer = await at.schedules.busy({ mailbox: ana, people, span }, trace);

  expect(at.standIn.seen[0]).toMatchObject({
    method: 'POST',
    path: `/v1.0/users/${ana}/calendar/getSchedule`,
    body: {
      schedules: ['ana@fabrikam.example', 'Ben@fabrikam.example'],
      startTime: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-12-01T11:00:00', timeZone: 'UTC' },
      availabilityViewInterval: 15,
    },
  });
  expect(answer).toEqual({
    kind: 'schedules',
    schedules: [
      { person: ana, busy: [], works: { days: [1, 2], from: '08:30', to: '17:00', zone: 'Europe/Berlin' } },
      { person: ben, busy: [{ from: instant('2026-12-01T09:15:00Z'), to: instant('2026-12-01T10:00:00Z') }], works: { days: [1, 2], from: '08:30', to: '17:00', zone: null } },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain('secret');
});

test('a calendar that would not say is told from one that is free', async () => {
  await using at = await schedulesAnswering(() =>
    ok({ value: [{ scheduleId: 'ana@fabrikam.example', availabilityView: '0000' }, { scheduleId: 'ben@fabrikam.example', availabilityView: '', error: { message: 'x', responseCode: 'ErrorMailRecipientNotFound' } }] }),
  );

  expect(await at.schedules.busy({ mailbox: ana, people, span }, trace)).toEqual({ kind: 'schedules', schedules: [{ person: ana, busy: [], works: null }, { person: ben, busy: null, works: null }] });
});

test('no permission is an answer, and throttling is an error', async () => {
  await using forbidden = await schedulesAnswering(() => refusal(403, 'ErrorAccessDenied'));
  await using throttled = await schedulesAnswering(() => refusal(429, 'ApplicationThrottled', { 'retry-after': '3' }));

  expect(await forbidden.schedules.busy({ mailbox: ana, people, span }, trace)).toEqual({ kind: 'forbidden' });
  await expect(throttled.schedules.busy({ mailbox: ana, people, span }, trace)).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 3 });
});

const event = eventId('AAMk=');
const from = { span: { from: instant('2026-12-01T10:00:00Z'), to: instant('2026-12-01T10:45:00Z') }, etag: 'W/"1"', zone: 'W. Europe Standard Time' };
const to = { from: instant('2026-12-02T09:30:00Z'), to: instant('2026-12-02T10:15:00Z') };

test('an event is read with its etag and the zone in which it was made; a cancelled one is gone', async () => {
  const wire = { '@odata.etag': 'W/"1"', start: { dateTime: '2026-12-01T10:00:00.0000000', timeZone: 'UTC' }, end: { dateTime: '2026-12-01T10:45:00.0000000', timeZone: 'UTC' }, originalStartTimeZone: 'W. Europe Standard Time' };
  await using at = await schedulesAnswering(({ path }) => (path.endsWith('AAMk=') ? ok(wire) : ok({ ...wire, isCancelled: true })));

  expect(await at.schedules.placed({ mailbox: ana, event }, trace)).toEqual({ kind: 'placed', ...from });
  expect(await at.schedules.placed({ mailbox: ana, event: eventId('OTHER=') }, trace)).toEqual({ kind: 'gone' });
});

test('moving writes start and end alone, in that zone and under the etag', async () => {
  await using at = await schedulesAnswering(() => ok({}));

  expect(await at.schedules.move({ mailbox: ana, event, from, to }, trace)).toEqual({ kind: 'moved' });
  expect(at.standIn.seen[0]).toMatchObject({ method: 'PATCH', headers: { 'if-match': 'W/"1"' } });
  expect(at.standIn.seen[0]?.body).toEqual({ start: { dateTime: '2026-12-02T10:30:00', timeZone: 'W. Europe Standard Time' }, end: { dateTime: '2026-12-02T11:15:00', timeZone: 'W. Europe Standard Time' } });
});

test('a zone that nobody can read gives way to UTC', async () => {
  await using at = await schedulesAnswering(() => ok({}));

  await at.schedules.move({ mailbox: ana, event, from: { ...from, zone: 'tzone://Microsoft/Custom' }, to }, trace);

  expect(at.standIn.seen[0]?.body).toMatchObject({ start: { dateTime: '2026-12-02T09:30:00', timeZone: 'UTC' } });
});

test.each([
  [412, 'ErrorIrresolvableConflict', 'conflict'],
  [409, 'ErrorIrresolvableConflict', 'conflict'],
  [400, 'ErrorOccurrenceCrossingBoundary', 'crossing'],
  [404, 'ErrorItemNotFound', 'gone'],
  [403, 'ErrorAccessDenied', 'forbidden'],
])('%s %s is an answer: %s', async (status, code, kind) => {
  await using at = await schedulesAnswering(() => refusal(status, code));

  expect(await at.schedules.move({ mailbox: ana, event, from, to }, trace)).toEqual({ kind });
});
