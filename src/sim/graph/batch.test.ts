import { expect, test } from 'vitest';
import { ana, ben, cleo } from '../world/people.test-data.ts';
import { startGraph } from './start-graph.test-data.ts';

type Response = { id: string; status: number; headers: Record<string, string>; body: Record<string, unknown> };
const responsesOf = (body: Record<string, unknown>) =>
  new Map((body['responses'] as Response[]).map((response) => [response.id, response]));
const read = (id: string, person: string, dependsOn?: string[]) => ({
  id,
  method: 'GET',
  url: `/users/${person}/mailboxSettings`,
  ...(dependsOn === undefined ? {} : { dependsOn }),
});

test('each request of a batch has an answer of its own, in any order', async () => {
  await using graph = await startGraph();
  const people = Array.from({ length: 12 }, (_, index) => read(String(index), index % 3 === 0 ? cleo.id : ana.id));

  const { status, body } = await graph.ask('POST', '/$batch', { requests: people });

  expect(status).toBe(200);
  const ids = (body['responses'] as Response[]).map(({ id }) => id);
  expect([...ids].sort()).toEqual(people.map(({ id }) => id).sort());
  expect(ids).not.toEqual(people.map(({ id }) => id));
  expect(responsesOf(body).get('0')).toMatchObject({
    status: 403,
    body: { error: { code: 'ErrorAccessDenied', innerError: { 'client-request-id': 'trace-1' } } },
  });
  expect(responsesOf(body).get('1')?.status).toBe(200);
});

test('what depends on a failed request fails with 424, and what depends on a good one runs after it', async () => {
  await using graph = await startGraph();

  const { body } = await graph.ask('POST', '/$batch', {
    requests: [read('c', ana.id, ['b']), read('a', ana.id), read('b', cleo.id), read('d', ben.id, ['a'])],
  });

  const statuses = [...responsesOf(body)].map(([id, { status }]) => `${id} ${status}`).sort();
  expect(statuses).toEqual(['a 200', 'b 403', 'c 424', 'd 200']);
});

test('one request of a batch is throttled by itself, with its own Retry-After', async () => {
  await using graph = await startGraph();
  graph.world.faults.add({ kind: 'throttle', times: 1, match: ben.id, retryAfter: 7 });

  const { status, body } = await graph.ask('POST', '/$batch', { requests: [read('1', ana.id), read('2', ben.id)] });

  expect(status).toBe(200);
  expect(responsesOf(body).get('1')?.status).toBe(200);
  expect(responsesOf(body).get('2')).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
});

test.each([
  ['too many requests', { requests: Array.from({ length: 21 }, (_, index) => read(String(index), ana.id)) }],
  ['two requests with one id', { requests: [read('a', ana.id), read('A', ana.id)] }],
  ['an unknown dependency', { requests: [read('a', ana.id, ['z'])] }],
  ['a circle', { requests: [read('a', ana.id, ['b']), read('b', ana.id, ['a'])] }],
  ['a body without a type', { requests: [{ id: 'a', method: 'POST', url: '/subscriptions', body: {} }] }],
  ['nothing', {}],
])('a batch with %s is refused as a whole', async (_what, batch) => {
  await using graph = await startGraph();

  expect((await graph.ask('POST', '/$batch', batch)).status).toBe(400);
});
