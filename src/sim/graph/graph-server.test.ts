import { expect, test } from 'vitest';
import { ana, ben } from '../world/people.test-data.ts';
import { startGraph } from './start-graph.test-data.ts';

const anyUser = `/users/${ana.id}?$select=id`;
const rules = (world: { findings: { rule: string }[] }) => world.findings.map(({ rule }) => rule);

test('a request without a good token is answered 401 and told where to get one', async () => {
  await using graph = await startGraph();

  const response = await fetch(`${graph.base}/v1.0${anyUser}`, { headers: { authorization: 'Bearer forged' } });

  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('authorization_uri=');
  expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
});

test('every answer carries its ids, the simulated date and the diagnostics, and an error repeats them', async () => {
  await using graph = await startGraph();

  const { headers, body } = await graph.ask('GET', '/users/nobody?$select=id');

  expect(headers.get('client-request-id')).toBe('trace-1');
  expect(headers.get('date')).toBe('Mon, 23 Nov 2026 07:00:00 GMT');
  expect(headers.get('x-ms-ags-diagnostic')).toContain('ServerInfo');
  expect(body).toMatchObject({
    error: {
      code: 'Request_ResourceNotFound',
      innerError: {
        date: '2026-11-23T07:00:00',
        'request-id': headers.get('request-id'),
        'client-request-id': 'trace-1',
      },
    },
  });
});

test('a path that is not played is answered 501, names the file to extend and is a finding', async () => {
  await using graph = await startGraph();

  const { status, body } = await graph.ask('GET', `/users/${ana.id}/messages`);

  expect(status).toBe(501);
  expect(JSON.stringify(body)).toContain('src/sim/graph/directory.ts');
  expect(rules(graph.world)).toEqual(['unplanned-request']);
});

test('careless requests of the product are findings, those of the tester are not', async () => {
  await using graph = await startGraph();

  await graph.ask('GET', `/users/${ana.id}`);
  await graph.ask('GET', anyUser, undefined, { 'client-request-id': '' });
  await graph.askAsTester('GET', `/users/${ana.id}`);

  expect(rules(graph.world)).toEqual(['missing-select', 'client-request-id-missing']);
});

test('the journal and the recordings tell each exchange, without the token', async () => {
  await using graph = await startGraph();

  await graph.ask('GET', anyUser);

  expect(graph.world.journal.entries[0]).toMatchObject({
    channel: 'graph',
    trace: 'trace-1',
    what: `GET /users/${ana.id} → 200`,
    detail: { method: 'GET', path: `/users/${ana.id}`, query: '%24select=id', status: 200, client: 'product' },
  });
  const [recording] = graph.graph.recordings.list();
  expect(recording).toMatchObject({
    method: 'GET',
    url: `/v1.0${anyUser}`,
    status: 200,
    requestHeaders: { authorization: 'Bearer …' },
  });
  expect(JSON.parse(recording?.responseBody ?? '')).toMatchObject({ id: ana.id });
});

test('a body that is no JSON is refused', async () => {
  await using graph = await startGraph();

  const { status } = await graph.ask('POST', '/subscriptions', undefined, { 'content-type': 'text/plain' });

  expect(status).toBe(400);
});

test('the fifth request at once to one mailbox is throttled, and to another mailbox it is not', async () => {
  await using graph = await startGraph({ latencyMs: 100 });
  const settings = `/users/${ana.id}/mailboxSettings`;

  const answers = await Promise.all([
    ...[1, 2, 3, 4, 5].map(() => graph.ask('GET', settings)),
    graph.ask('GET', `/users/${ben.id}/mailboxSettings`),
  ]);

  const statuses = answers.map(({ status }) => status);
  expect(statuses.slice(0, 5).sort()).toEqual([200, 200, 200, 200, 429]);
  expect(statuses[5]).toBe(200);
  const throttled = answers.find(({ status }) => status === 429);
  expect(Number(throttled?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(throttled?.body).toMatchObject({
    error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' },
  });
});

test('the request that comes too often within ten minutes is throttled until they have passed', async () => {
  await using graph = await startGraph({ latencyMs: 0 });
  const { createThrottle } = await import('./throttle.ts');
  const throttle = createThrottle(graph.world);
  const request = {
    method: 'GET',
    path: `/users/${ana.id}/events`,
    params: {},
    query: new URLSearchParams(),
    headers: {},
    body: undefined,
    trace: 't',
    caller: { clientId: graph.world.app.clientId, isTester: false, userId: null },
  };
  const admit = () => {
    const admission = throttle.admit(request);
    if (admission.is === 'admitted') admission.release();
    return admission.is;
  };

  const answers = Array.from({ length: 10_001 }, admit);
  await graph.world.clock.moveTo(graph.world.clock.now() + 11 * 60_000);

  expect(answers.filter((answer) => answer === 'throttled')).toHaveLength(1);
  expect(answers.at(-1)).toBe('throttled');
  expect(admit()).toBe('admitted');
});

test('coming back before Retry-After has passed is a finding and stays throttled; coming back after it is served', async () => {
  await using graph = await startGraph();
  const settings = `/users/${ana.id}/mailboxSettings`;
  graph.world.faults.add({ kind: 'throttle', times: 1, match: 'mailboxSettings', retryAfter: 2.128 });

  const first = await graph.ask('GET', settings);
  const early = await graph.ask('GET', settings);
  await graph.world.clock.moveTo(graph.world.clock.now() + 2_200);
  const late = await graph.ask('GET', settings);

  expect([first.status, early.status, late.status]).toEqual([429, 429, 200]);
  expect(first.headers.get('retry-after')).toBe('2.128');
  expect(rules(graph.world)).toEqual(['retried-before-retry-after']);
});

test('planted faults answer the product, in their own way, and leave the tester alone', async () => {
  await using graph = await startGraph();
  const { faults } = graph.world;
  faults.add({ kind: 'unavailable', times: 1, match: '', retryAfter: 30 });
  faults.add({ kind: 'error', times: 1, match: 'GET', status: 502, code: 'UnknownError' });

  const tester = await graph.askAsTester('GET', anyUser);
  const unavailable = await graph.ask('GET', anyUser);
  const error = await graph.ask('GET', anyUser);
  const good = await graph.ask('GET', anyUser);

  expect([tester.status, unavailable.status, error.status, good.status]).toEqual([200, 503, 502, 200]);
  expect(unavailable.headers.get('retry-after')).toBe('30');
  expect(error.body).toMatchObject({ error: { code: 'UnknownError' } });
});

test('a late read shows what the same read showed before', async () => {
  await using graph = await startGraph();
  const settings = '/users/counter/events';
  let count = 0;
  graph.graph.router.on('GET', settings, () => ({ status: 200, body: { count: (count += 1) } }));
  await graph.ask('GET', settings);
  graph.world.faults.add({ kind: 'late-read', times: 1, match: 'counter' });

  const late = await graph.ask('GET', settings);
  const fresh = await graph.ask('GET', settings);

  expect([late.body['count'], fresh.body['count']]).toEqual([1, 2]);
});

test.each([
  ['before-graph-write', 0],
  ['after-graph-write', 1],
] as const)('killed %s, the product gets no answer, and %i writes have taken effect', async (boundary, expected) => {
  await using graph = await startGraph();
  let [writes, kills] = [0, 0];
  graph.graph.router.on('PATCH', '/users/{user}/events/{event}', () => ({
    status: 200,
    body: { writes: (writes += 1) },
  }));
  graph.world.killProduct = () => Promise.resolve(void (kills += 1));
  graph.world.faults.armKill(boundary);

  await expect(graph.ask('PATCH', `/users/${ana.id}/events/1`, { subject: 'x' })).rejects.toThrow();

  expect([writes, kills]).toEqual([expected, 1]);
  expect((await graph.ask('PATCH', `/users/${ana.id}/events/1`, {})).status).toBe(200);
});
