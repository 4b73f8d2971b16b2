import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { startSimulator } from './program.ts';

/** A product that is always at rest. */
async function aProduct(key: string) {
  const server = Fastify({ forceCloseConnections: true });
  server.get('/internal/idle', (request, reply) =>
    request.headers['x-internal-key'] === key
      ? { atRest: true, queued: 0, running: 0, nextDueAt: null }
      : reply.status(401).send(),
  );
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, [Symbol.asyncDispose]: () => server.close() };
}

const options = { scenario: 'three-weeks', seed: 1, publicUrl: 'https://twofold.example', internalKey: 'key' };

test('all doors of the simulator answer, and a meeting on the calendar is seen through Graph with a token of its Entra', async () => {
  await using product = await aProduct('key');
  const simulator = await startSimulator({ ...options, productUrl: product.url });
  const { world, addresses } = simulator;
  const { clientId, clientSecret } = world.tester;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'https://graph.microsoft.com/.default',
  };

  const token = await fetch(`${addresses.entra}/${world.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const [manager] = [...world.people.values()].filter(({ id }) =>
    [...world.people.values()].some(({ managerId }) => managerId === id),
  );
  const events = await fetch(`${addresses.graph}/v1.0/users/${manager?.id ?? ''}/events?$select=subject&$top=100`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  const statuses = await Promise.all(
    [`${addresses.window}/`, `${addresses.control}/clock`, `${addresses.channel}/teams/v3/attachments`].map(
      async (url) => (await fetch(url)).status,
    ),
  );
  await simulator.close();

  expect(((await events.json()) as { value: unknown[] }).value.length).toBeGreaterThan(3);
  expect(statuses).toEqual([200, 200, 501]);
});

test('control moves the clock, with a product that gives its key and rests', async () => {
  await using product = await aProduct('key');
  const simulator = await startSimulator({ ...options, scenario: 'empty', productUrl: product.url });
  const before = simulator.world.clock.now();

  const response = await fetch(`${simulator.addresses.control}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"by":"PT30M"}',
  });
  await simulator.close();

  expect(response.status).toBe(200);
  expect(simulator.world.clock.now() - before).toBe(30 * 60_000);
});

test('an unknown scenario is refused with the names of those that there are', async () => {
  await expect(startSimulator({ ...options, scenario: 'nowhere', productUrl: 'http://127.0.0.1:1' })).rejects.toThrow(
    'three-weeks',
  );
});
