import { expect, test } from 'vitest';
import { ana, ben, cleo } from '../world/people.test-data.ts';
import { startAt, startGraph } from './start-graph.test-data.ts';

const minutes = (count: number) => new Date(startAt + count * 60_000).toISOString();
const wish = (more: object = {}) => ({
  changeType: 'created,updated,deleted',
  notificationUrl: 'https://twofold.example/notify/change?tenant=1',
  lifecycleNotificationUrl: 'https://twofold.example/notify/lifecycle',
  resource: `users/${ana.id}/events`,
  expirationDateTime: minutes(10_080),
  clientState: 'secret',
  ...more,
});

test('a subscription is made after both addresses have returned the token, and answers with all its properties', async () => {
  await using graph = await startGraph();

  const { status, body } = await graph.ask('POST', '/subscriptions', wish());

  expect(status).toBe(201);
  expect(graph.product.state.handshakes.map((url) => url.split('?')[0])).toEqual([
    '/notify/change',
    '/notify/lifecycle',
  ]);
  expect(graph.product.state.handshakes[0]).toContain('tenant=1&validationToken=');
  expect(body).toMatchObject({
    resource: `users/${ana.id}/events`,
    applicationId: graph.world.app.clientId,
    changeType: 'created,deleted,updated',
    clientState: 'secret',
    expirationDateTime: '2026-11-30T07:00:00.0000000Z',
    latestSupportedTlsVersion: 'v1_2',
    includeResourceData: null,
  });
  expect(Object.keys(body)).toHaveLength(17);
});

test.each([
  ['wrong type', (token: string) => ({ type: 'text/html', text: token })],
  ['more than the token', (token: string) => ({ type: 'text/plain', text: `"${token}"` })],
  ['encoded token', (token: string) => ({ type: 'text/plain', text: encodeURIComponent(token) })],
])('a handshake with a %s makes no subscription and is a finding', async (_what, handshake) => {
  await using graph = await startGraph();
  graph.product.state.handshake = handshake;

  const { status, body } = await graph.ask('POST', '/subscriptions', wish());

  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'ValidationError' } });
  expect(graph.world.findings[0]?.rule).toBe('handshake-failed');
  expect(graph.graph.subscriptions.all()).toEqual([]);
});

test('a short life is raised to 45 minutes, and one beyond 10,080 is refused', async () => {
  await using graph = await startGraph();

  const short = await graph.ask('POST', '/subscriptions', wish({ expirationDateTime: minutes(5) }));
  const long = await graph.ask(
    'POST',
    '/subscriptions',
    wish({ resource: `users/${ben.id}/events`, expirationDateTime: minutes(10_100) }),
  );

  expect(short.body['expirationDateTime']).toBe('2026-11-23T07:45:00.0000000Z');
  expect(long.status).toBe(400);
});

test.each([
  ['a client state that is too long', { clientState: 'x'.repeat(129) }, 400],
  ['an address that is not https', { notificationUrl: 'http://twofold.example/notify/change' }, 400],
  ['a host that nobody answers for', { notificationUrl: 'https://elsewhere.example/notify' }, 400],
  ['an unknown change', { changeType: 'created,moved' }, 400],
  ['a mailbox outside the scope', { resource: `users/${cleo.id}/events` }, 403],
  ['an unknown person', { resource: 'users/nobody/events' }, 404],
])('%s is refused', async (_what, more, expected) => {
  await using graph = await startGraph();

  expect((await graph.ask('POST', '/subscriptions', wish(more))).status).toBe(expected);
});

test('the same subscription again is a conflict, also with the changes in another order', async () => {
  await using graph = await startGraph();
  await graph.ask('POST', '/subscriptions', wish());

  const again = await graph.ask(
    'POST',
    '/subscriptions',
    wish({ changeType: 'deleted,updated,created', resource: `/users/${ana.userPrincipalName}/events` }),
  );

  expect(again).toMatchObject({ status: 409, body: { error: { code: 'Conflict' } } });
});

test('without a lifecycle address it is a finding', async () => {
  await using graph = await startGraph();

  await graph.ask('POST', '/subscriptions', wish({ lifecycleNotificationUrl: null }));

  expect(graph.world.findings.map(({ rule }) => rule)).toEqual(['subscription-without-lifecycle-url']);
});

test('where subscriptions are refused the product gets 403', async () => {
  await using graph = await startGraph();
  graph.world.switches.subscriptionsRefused = true;

  expect((await graph.ask('POST', '/subscriptions', wish())).status).toBe(403);
});

test('an application sees, renews and ends its own subscriptions only', async () => {
  await using graph = await startGraph();
  const { body } = await graph.ask('POST', '/subscriptions', wish({ expirationDateTime: minutes(60) }));
  const path = `/subscriptions/${String(body['id'])}`;

  expect((await graph.askAsTester('GET', '/subscriptions')).body['value']).toEqual([]);
  expect((await graph.askAsTester('DELETE', path)).status).toBe(404);
  const renewed = await graph.ask('PATCH', path, { expirationDateTime: minutes(600) });
  expect(renewed.body['expirationDateTime']).toBe('2026-11-23T17:00:00.0000000Z');
  expect((await graph.ask('PATCH', path, { lifecycleNotificationUrl: 'https://twofold.example/other' })).status).toBe(
    400,
  );
  expect((await graph.ask('DELETE', path)).status).toBe(204);
  expect(await graph.ask('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'ResourceNotFound' } } });
});

test('a subscription ends by the clock, without a word', async () => {
  await using graph = await startGraph();
  await graph.ask('POST', '/subscriptions', wish({ expirationDateTime: minutes(60), lifecycleNotificationUrl: null }));

  await graph.world.clock.moveTo(startAt + 61 * 60_000);

  expect(graph.graph.subscriptions.all()).toEqual([]);
  expect(graph.product.state.received).toEqual([]);
});

test('reauthorizing and renewing within ten minutes is a finding, one of the two is none', async () => {
  await using graph = await startGraph();
  const { body } = await graph.ask('POST', '/subscriptions', wish());
  const path = `/subscriptions/${String(body['id'])}`;

  expect((await graph.ask('POST', `${path}/reauthorize`)).status).toBe(204);
  expect(graph.world.findings).toEqual([]);
  await graph.ask('PATCH', path, { expirationDateTime: minutes(10_000) });

  expect(graph.world.findings.map(({ rule }) => rule)).toEqual(['reauthorized-and-renewed']);
});
