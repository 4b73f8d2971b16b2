import { expect, test } from 'vitest';
import { z } from 'zod';
import { createRouter } from '../router.ts';
import { calendarStand, singleDraft, weeklyDraft } from '../../world/calendar/test-events.ts';
import { registerEventRoutes } from './register-event-routes.ts';

const anything = z.looseObject({
  id: z.string().optional(),
  '@odata.context': z.string().optional(),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
  value: z.array(z.looseObject({ id: z.string(), subject: z.string().optional() })).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

function routes() {
  const stand = calendarStand();
  const router = createRouter();
  registerEventRoutes(router, stand.world, stand.calendars);
  const ask = async (method: string, url: string, options: { body?: unknown; headers?: Record<string, string>; tester?: boolean } = {}) => {
    const { pathname, searchParams } = new URL(url.replace('https://graph.microsoft.com/v1.0', ''), 'https://graph.microsoft.com');
    const match = router.match(method, pathname);
    if (match === undefined) throw new Error(`No route for ${method} ${pathname}`);
    const isTester = options.tester === true;
    const { app, tester } = stand.world;
    const caller = { clientId: isTester ? tester.clientId : app.clientId, isTester, userId: null };
    const answer = await match.handler({
      method, path: pathname, params: match.params, query: searchParams, headers: options.headers ?? {}, body: options.body, caller, trace: 'trace',
    });
    return { status: answer.status, headers: answer.headers ?? {}, body: anything.parse(answer.body ?? {}) };
  };
  const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-13T00:00:00Z';
  return { ...stand, ask, window, rules: () => stand.world.findings.map(({ rule }) => rule) };
}

test('An event is made, read in a zone, changed and deleted', async () => {
  const { ask, ana, ben } = routes();
  const created = await ask('POST', `/users/${ana.userPrincipalName}/events`, { body: weeklyDraft(ben.mail) });
  const url = `/users/${ana.id}/events/${created.body.id ?? ''}`;

  const read = await ask('GET', `${url}?$select=subject,start`, { headers: { prefer: 'outlook.timezone="W. Europe Standard Time"' } });
  const patched = await ask('PATCH', url, { body: { subject: 'New' } });
  const deleted = await ask('DELETE', url);

  expect([created.status, patched.status, deleted.status]).toEqual([201, 200, 204]);
  expect(Object.keys(read.body).sort()).toEqual(['@odata.context', '@odata.etag', 'id', 'start', 'subject']);
  expect(read.body['start']).toEqual({ dateTime: '2026-11-03T10:00:00.0000000', timeZone: 'W. Europe Standard Time' });
  expect(read.headers['Preference-Applied']).toBe('outlook.timezone="W. Europe Standard Time"');
  expect((await ask('GET', `${url}?$select=id`)).body.error?.code).toBe('ErrorItemNotFound');
});

test('The product reaches only mailboxes of the scope group, the tester all', async () => {
  const { ask, world, ben } = routes();
  world.scopeGroup.members.delete(ben.id);

  const refused = await ask('GET', `/users/${ben.id}/events?$select=id`);

  expect([refused.status, refused.body.error?.code]).toEqual([403, 'ErrorAccessDenied']);
  expect((await ask('GET', `/users/${ben.id}/events?$select=id`, { tester: true })).status).toBe(200);
  expect((await ask('GET', '/users/nobody@example.com/events?$select=id')).body.error?.code).toBe('Request_ResourceNotFound');
});

test('Ten events are a page, and the link leads on at the production address', async () => {
  const { ask, calendars, ana, byAna, rules } = routes();
  for (let index = 0; index < 12; index += 1) calendars.createEvent(ana.id, singleDraft({ subject: `Call ${index}` }), byAna);

  const first = await ask('GET', `/users/${ana.id}/events?$select=subject`);
  const link = first.body['@odata.nextLink'] ?? '';
  const second = await ask('GET', link);

  expect([first.body.value?.length, second.body.value?.length, second.body['@odata.nextLink']]).toEqual([10, 2, undefined]);
  expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\/.*\$select=subject&\$skiptoken=/);
  expect(rules()).toEqual([]);
});

test('A link that is never followed before the next reading is a finding, once', async () => {
  const { ask, calendars, ana, byAna, rules, later } = routes();
  for (let index = 0; index < 12; index += 1) calendars.createEvent(ana.id, singleDraft(), byAna);
  const url = `/users/${ana.id}/events?$select=subject`;

  const first = await ask('GET', url);
  await later(60);
  await ask('GET', first.body['@odata.nextLink'] ?? '');
  await ask('GET', url);
  expect(rules()).toEqual([]);
  await later(60);
  await ask('GET', url);

  expect(rules()).toEqual(['ignored-next-link']);
});

test('A link whose request was throttled, or whose product was killed, was not ignored', async () => {
  const { ask, world, calendars, ana, byAna, rules, later } = routes();
  for (let index = 0; index < 12; index += 1) calendars.createEvent(ana.id, singleDraft(), byAna);
  const url = `/users/${ana.id}/events?$select=subject`;
  const entry = { channel: 'graph', trace: null } as const;

  const first = await ask('GET', url);
  const query = new URL(first.body['@odata.nextLink'] ?? '').searchParams.toString();
  world.journal.add({ ...entry, what: 'GET /users/x/events → 429', detail: { query } });
  await later(60);
  await ask('GET', url);
  world.journal.add({ ...entry, what: 'PATCH /users/x/events/y → killed (after-graph-write)', detail: {} });
  await later(60);
  await ask('GET', url);

  expect(rules()).toEqual([]);
});

test('A read without $select is a finding against the product only', async () => {
  const { ask, ana, rules, window } = routes();

  await ask('GET', `/users/${ana.id}/events`, { tester: true });
  await ask('GET', `/users/${ana.id}/calendarView?${window}`);

  expect(rules()).toEqual(['missing-select']);
});

test('The view needs its window, has no masters, and is filtered and ordered as documented', async () => {
  const { ask, ana, oneOnOne, window } = routes();
  oneOnOne();
  const view = `/users/${ana.id}/calendarView?${window}&$select=subject,type,iCalUId,start,createdDateTime`;

  const missing = await ask('GET', `/users/${ana.id}/calendarView?$select=id`);
  const late = await ask('GET', `${view}&$filter=start/dateTime ge '2026-11-25T00:00:00Z'&$orderby=start/dateTime desc`);
  const one = await ask('GET', `${view}&$filter=iCalUId eq '${String(late.body.value?.[0]?.['iCalUId'])}'`);
  const unsupported = await ask('GET', `/users/${ana.id}/events?$select=id&$filter=uid eq 'x'`);

  expect(missing.status).toBe(400);
  expect(late.body.value?.map((event) => event['start'])).toEqual([
    { dateTime: '2026-12-08T09:00:00.0000000', timeZone: 'UTC' },
    { dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' },
  ]);
  expect(one.body.value).toHaveLength(1);
  expect(one.body.value?.[0]).not.toHaveProperty('createdDateTime');
  expect([unsupported.status, unsupported.body.error?.message]).toEqual([400, "'uid eq 'x'' is not a supported filter expression."]);
  expect((await ask('GET', `${view}&$orderby=subject`)).status).toBe(400);
  expect((await ask('GET', `/users/${ana.id}/events?$select=colour&$filter=subject eq 'Ana / Ben'`)).body.error?.code).toBe('RequestBroker--ParseUri');
});

test('Exceptions and cancellations of a master come by $select and $expand', async () => {
  const { ask, calendars, ana, byAna, oneOnOne, on } = routes();
  const master = oneOnOne();
  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'Changed' }, byAna);
  calendars.cancelEvent(ana.id, on(ana.id, master, '2026-11-17').id, '', byAna);

  const expanded = await ask('GET', `/users/${ana.id}/events/${master}?$select=exceptionOccurrences,cancelledOccurrences&$expand=exceptionOccurrences`);
  const list = await ask('GET', `/users/${ana.id}/events?$select=id&$expand=exceptionOccurrences`);

  expect(expanded.body['cancelledOccurrences']).toEqual([`OID.${master}.2026-11-17`]);
  expect(expanded.body['exceptionOccurrences']).toMatchObject([{ subject: 'Changed', type: 'exception' }]);
  expect(list.status).toBe(400);
});

test('Stale, malformed and unknown are told apart', async () => {
  const { ask, ana, ben, oneOnOne } = routes();
  const master = oneOnOne();
  const patch = (id: string, headers: Record<string, string> = {}) => ask('PATCH', `/users/${ana.id}/events/${id}`, { body: { subject: 'x' }, headers });

  expect((await patch(master, { 'if-match': 'W/"old"' })).status).toBe(412);
  expect((await patch('AAMk')).body.error?.code).toBe('ErrorInvalidIdMalformed');
  expect((await ask('GET', `/users/${ben.id}/events/${master}?$select=id`)).body.error?.code).toBe('ErrorItemNotFound');
  expect((await ask('PATCH', `/users/${ana.id}/events/${master}`, { body: { start: { dateTime: 'soon', timeZone: 'UTC' } } })).body.error?.code).toBe('ErrorPropertyValidationFailure');
});

test('Answers and cancellations are accepted from whom they may come', async () => {
  const { ask, calendars, ana, ben, oneOnOne, copyOf } = routes();
  const master = oneOnOne();
  const copy = copyOf(ben.id, calendars.getEvent(ana.id, master).uid)?.id ?? '';

  expect((await ask('POST', `/users/${ben.id}/events/${copy}/tentativelyAccept`, { body: { sendResponse: true } })).status).toBe(202);
  expect((await ask('POST', `/users/${ana.id}/events/${master}/accept`, { body: {} })).status).toBe(400);
  expect((await ask('POST', `/users/${ben.id}/events/${copy}/cancel`, { body: { Comment: 'x' } })).body.error?.message).toMatch(/need to be an organizer/);
  expect((await ask('POST', `/users/${ana.id}/events/${master}/cancel`, { body: { Comment: 'x' } })).status).toBe(202);
});

test('Delta refuses $select, carries either link, and tells where to start over', async () => {
  const { ask, ana, oneOnOne, window, rules } = routes();
  oneOnOne();
  const url = `/users/${ana.id}/calendarView/delta`;

  const refused = await ask('GET', `${url}?${window}&$select=id`);
  let page = await ask('GET', `${url}?${window}`);
  while (page.body['@odata.nextLink'] !== undefined) page = await ask('GET', page.body['@odata.nextLink']);
  const again = await ask('GET', page.body['@odata.deltaLink'] ?? '');
  const lost = await ask('GET', `${url}?$deltatoken=unknown`);

  expect(refused.status).toBe(400);
  expect(again.body.value).toEqual([]);
  expect(again.headers['Preference-Applied']).toBe('odata.track-changes');
  expect([lost.status, lost.body.error?.code, lost.headers['Location']]).toEqual([410, 'SyncStateNotFound', `https://graph.microsoft.com/v1.0${url}?$deltatoken=`]);
  expect(rules()).toEqual([]);
});

test('The application moves one occurrence for the organizer: each attendee gets one mail, id and original day stay, the copy follows', async () => {
  const { ask, world, calendars, ana, ben, oneOnOne, on, later, copyOf } = routes();
  const master = oneOnOne();
  const { id, uid } = on(ana.id, master, '2026-11-10');
  const untouched = on(ana.id, master, '2026-11-17').start;
  const mails = world.mails.length;

  const moved = await ask('PATCH', `/users/${ana.id}/events/${id}`, {
    body: { start: { dateTime: '2026-11-11T14:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-11-11T14:30:00', timeZone: 'UTC' } },
  });
  const read = await ask('GET', `/users/${ana.id}/events/${id}?$select=type,start,originalStart`);
  await later(60);

  expect([moved.status, moved.body.id]).toEqual([200, id]);
  expect(world.mails.slice(mails)).toMatchObject([{ to: ben.mail, kind: 'update', originalDate: '2026-11-10', causedBy: { kind: 'app' } }]);
  expect(read.body).toMatchObject({ type: 'exception', start: { dateTime: '2026-11-11T14:00:00.0000000' }, originalStart: '2026-11-10T09:00:00Z' });
  expect(on(ben.id, copyOf(ben.id, uid)!.id, '2026-11-10').start.dateTime).toBe('2026-11-11T14:00:00.0000000');
  expect(calendars.instances(ana.id, master, Date.parse('2026-11-17T00:00:00Z'), Date.parse('2026-11-18T00:00:00Z'))[0]?.start).toEqual(untouched);
});
