import { expect } from 'vitest';
import { z } from 'zod';
import { createControl } from '../support/control.ts';
import { createGraphAsTester } from '../support/graph-as-tester.ts';
import { contractJson, contractTest } from './support/contract.ts';
import { graphContract, recording } from './support/graph-contract.ts';
import { notificationUrl, startSimulatorAlone } from './support/simulator-alone.ts';

const recordings = z.object({ graph: z.array(recording) });
const named = z.object({ id: z.string() });
const list = z.object({ value: z.array(named.loose()) });
const event = named.extend({ type: z.string(), onlineMeeting: z.object({ joinUrl: z.string() }).nullish() }).loose();
const deltaPage = z.object({ value: z.array(event), '@odata.nextLink': z.string().optional(), '@odata.deltaLink': z.string().optional() });

/** The names of all properties, sorted. */
const propertiesOf = (value: unknown) => Object.keys(z.record(z.string(), z.unknown()).parse(value)).sort();
const example = (name: string) => contractJson(`graph/examples/${name}.json`);

/** Properties of the example that the answer lacks. OData's own are told apart by their @ and come by the service's level of metadata. */
const lacking = (answer: unknown, name: string) => propertiesOf(example(name)).filter((property) => !property.startsWith('@odata.context') && !propertiesOf(answer).includes(property));

async function start() {
  const alone = await startSimulatorAlone('two-people-weekly');
  const { simulator } = alone;
  const graph = createGraphAsTester(simulator);
  const control = createControl(simulator.control);
  const [ana, ben] = simulator.people;
  if (ana === undefined || ben === undefined) throw new Error('The scenario has fewer than two people.');
  const events = z.object({ value: z.array(event) }).parse(await graph.call('GET', `/users/${ana.id}/events`)).value;
  const master = events.find(({ type }) => type === 'seriesMaster');
  const thread = /19:meeting_[^/]+@thread\.v2/.exec(decodeURIComponent(master?.onlineMeeting?.joinUrl ?? ''))?.[0];
  if (master === undefined || thread === undefined) throw new Error('The scenario has no series with a Teams meeting.');
  return { ...alone, graph, control, ana, ben, master, thread, [Symbol.asyncDispose]: () => alone[Symbol.asyncDispose]() };
}
type Started = Awaited<ReturnType<typeof start>>;

const subscription = ({ ana }: Started) => ({
  changeType: 'created,updated,deleted',
  resource: `users/${ana.id}/events`,
  notificationUrl,
  lifecycleNotificationUrl: notificationUrl.replace('notifications', 'lifecycle'),
  clientState: 'a-secret-of-the-test',
  expirationDateTime: '2026-11-05T07:00:00Z',
});

contractTest('what is not selected comes whole: an event, a chat, a subscription and a delta stub have all that real ones have', async () => {
  await using at = await start();
  const { graph, ana, master, thread } = at;

  const occurrence = list.parse(await graph.call('GET', `/users/${ana.id}/events/${encodeURIComponent(master.id)}/instances?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z`)).value[0];
  const delta = deltaPage.parse(await graph.call('GET', `/users/${ana.id}/calendarView/delta?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z`));
  const stub = delta.value.find(({ type }) => type === 'occurrence');

  expect(lacking(await graph.call('GET', `/users/${ana.id}/events/${encodeURIComponent(master.id)}`), 'event-get-full-2026-new-teams-blob')).toEqual([]);
  expect(lacking(occurrence, 'event-get-full-2026-new-teams-blob')).toEqual([]);
  expect(lacking(await graph.call('GET', `/chats/${encodeURIComponent(thread)}`), 'chat-get-group')).toEqual([]);
  expect(lacking(await graph.call('POST', '/subscriptions', subscription(at)), 'subscription-create-response-full')).toEqual([]);
  expect(propertiesOf(stub)).toEqual(propertiesOf(example('calendarview-delta-occurrence-stub')));
});

contractTest('every answer on a round through the paths that the simulator plays is as the contract says, and so is every notification', async () => {
  await using at = await start();
  const contract = graphContract();

  await readEverything(at);
  await changeEverything(at);
  const exchanges = recordings.parse(await at.control.call('GET', '/recordings')).graph;

  expect(exchanges.length).toBeGreaterThan(30);
  expect([...new Set(exchanges.flatMap(contract.answerFaults))]).toEqual([]);
  expect([...new Set(exchanges.map(({ status }) => status))].sort()).toEqual([200, 201, 202, 204, 400, 404, 409]);
  const notifications = at.posted.filter(({ path }) => path.startsWith('/graph/'));
  expect(notifications.length).toBeGreaterThan(0);
  expect(notifications.flatMap(({ body }) => contract.against('changeNotificationCollection', body))).toEqual([]);
  expect(notifications.every(({ contentType }) => contentType.startsWith('application/json'))).toBe(true);
});

contractTest('an answer with a property that Graph does not know is refused by the same check', async () => {
  await using at = await start();
  const contract = graphContract();
  await at.graph.call('GET', `/users/${at.ana.id}/mailboxSettings`);
  const right = recordings.parse(await at.control.call('GET', '/recordings')).graph.at(-1);
  if (right === undefined) throw new Error('Nothing was recorded.');

  expect(contract.answerFaults(right)).toEqual([]);
  expect(contract.answerFaults({ ...right, responseBody: '{"timeZone":"UTC","favouriteColour":"red"}' })).not.toEqual([]);
  expect(contract.answerFaults({ ...right, status: 302 })).not.toEqual([]);
  expect(contract.requestFaults({ ...right, requestHeaders: { ...right.requestHeaders, 'x-mine': '1' } })).not.toEqual([]);
  expect(contract.requestFaults({ ...right, url: `${right.url}?$select=timeZone` })).not.toEqual([]);
  expect(contract.requestFaults({ ...right, url: '/v1.0/nothing/of/this/kind' })).not.toEqual([]);
});

/** Refusals are answers too: they are recorded, and this round goes on. */
const tolerant = ({ graph }: Started) => (method: string, path: string, body?: unknown) => graph.call(method, path, body).catch((error: unknown) => String(error));

async function readEverything(at: Started): Promise<void> {
  const get = (path: string) => tolerant(at)('GET', path);
  const { ana, ben, master, thread } = at;
  const span = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z';
  const one = `/users/${ana.id}/events/${encodeURIComponent(master.id)}`;
  await get(`/users/${ana.id}`);
  await get('/users?$top=2');
  await get(`/users?$filter=${encodeURIComponent(`mail eq '${ben.mail}'`)}&$select=id,mail`);
  await get(`/users/${ben.id}/manager`);
  await get(`/users/${ana.id}/manager`);
  await get(`/users/${ana.id}/directReports?$select=id,displayName&$top=999`);
  await get(`/groups/${at.simulator.scopeGroupId}/members?$select=id&$top=2`);
  await get(`/groups/${at.simulator.scopeGroupId}/transitiveMembers`);
  await get(`/users/${ana.id}/mailboxSettings`);
  await get(`/users/${ana.id}/events?$select=id,subject&$top=1`);
  await get(`/users/${ana.id}/calendarView?${span}`);
  await get(`${one}?$select=id,originalStart,cancelledOccurrences`);
  await get(`${one}?$select=id,body`);
  await get(`${one}/instances?${span}&$select=id,originalStart,occurrenceId`);
  await get(`/users/${ana.id}/events/${encodeURIComponent('AAMkNOTHING=')}`);
  await get(`/users/nobody@contoso.example/events`);
  await get(`/chats/${encodeURIComponent(thread)}`);
  await get(`/chats/${encodeURIComponent(thread)}/members`);
  await get(`/chats/${encodeURIComponent(thread)}/installedApps`);
  await get('/chats/19:none@thread.v2');
  await get(`/users/${ana.id}/teamwork/installedApps`);
  await get('/subscriptions');
}

async function changeEverything(at: Started): Promise<void> {
  const call = tolerant(at);
  const { graph, ana, ben, master, thread, simulator } = at;
  const events = `/users/${ana.id}/events`;
  const time = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Lisbon' });
  const meeting = { subject: 'A talk', body: { contentType: 'html', content: '<p>Hello</p>' }, start: time('2026-11-04T10:00:00'), end: time('2026-11-04T10:30:00'), attendees: [{ emailAddress: { address: ben.mail, name: 'Ben' }, type: 'required' }], isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
  const made = named.parse(await call('POST', '/subscriptions', subscription(at)));
  await call('POST', '/subscriptions', subscription(at));
  await call('POST', '/subscriptions', { ...subscription(at), resource: 'users' });
  await call('GET', `/subscriptions/${made.id}`);
  await call('PATCH', `/subscriptions/${made.id}`, { expirationDateTime: '2026-11-06T07:00:00Z' });
  await call('POST', `/subscriptions/${made.id}/reauthorize`);
  const single = named.parse(await call('POST', events, meeting));
  await call('POST', events, { ...meeting, isOnlineMeeting: false, recurrence: { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'] }, range: { type: 'noEnd', startDate: '2026-11-04' } } });
  await call('POST', events, { subject: 'no times' });
  await call('PATCH', `${events}/${encodeURIComponent(single.id)}`, { subject: 'Another talk' });
  await call('PATCH', `${events}/${encodeURIComponent(single.id)}`, { colour: 'red' });
  const copies = z.object({ value: z.array(named) }).safeParse(await call('GET', `/users/${ben.id}/events`));
  const copy = copies.success ? copies.data.value.at(-1)?.id ?? '' : '';
  await call('POST', `/users/${ben.id}/events/${encodeURIComponent(copy)}/accept`, { comment: '', sendResponse: true });
  await call('POST', `/users/${ben.id}/events/${encodeURIComponent(copy)}/cancel`, { comment: 'not mine' });
  const page = deltaPage.parse(await graph.call('GET', `/users/${ana.id}/calendarView/delta?startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-01-01T00:00:00Z`));
  const [occurrence] = list.parse(await graph.call('GET', `${events}/${encodeURIComponent(master.id)}/instances?startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-20T00:00:00Z`)).value;
  await call('DELETE', `${events}/${encodeURIComponent(occurrence?.id ?? '')}`);
  await call('GET', (page['@odata.deltaLink'] ?? page['@odata.nextLink'] ?? '').replace('https://graph.microsoft.com/v1.0', ''));
  await call('POST', `${events}/${encodeURIComponent(single.id)}/cancel`, { comment: 'Another time' });
  await call('POST', `/users/${ana.id}/teamwork/installedApps`, { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${simulator.app.catalogId}` });
  await call('POST', `/users/${ana.id}/teamwork/installedApps`, { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${simulator.app.catalogId}` });
  await call('GET', `/users/${ana.id}/teamwork/installedApps?$expand=teamsApp,teamsAppDefinition`);
  await call('POST', `/chats/${encodeURIComponent(thread)}/installedApps`, { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${simulator.app.catalogId}` });
  await call('GET', `/chats/${encodeURIComponent(thread)}/installedApps?$expand=teamsApp`);
  await call('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: `/users/${ana.id}` }, { id: '2', method: 'GET', url: `/users/${ana.id}/events/${encodeURIComponent(master.id)}` }] });
  await at.control.by('PT10M'); // what changed is told
  await call('DELETE', `/subscriptions/${made.id}`);
  await call('DELETE', `/subscriptions/${made.id}`);
}
