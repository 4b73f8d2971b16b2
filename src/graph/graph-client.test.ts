import { expect, test } from 'vitest';
import { RemoteError } from '#app/remote-error.ts';
import { createEntraTokens } from './entra-tokens.ts';
import { createGraphClient, type GraphCall } from './graph-client.ts';
import { createHostMap } from './host-map.ts';
import { createMailboxGate } from './mailbox-gate.ts';
import { clientFor, openStandIn, refusal, tenantId, trace } from './testing/stand-in.ts';

const call: GraphCall = { operation: 'read a test', permission: 'User.Read.All', method: 'GET', url: '/users/ana?$select=id', mailbox: null, trace };
const caught = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error as RemoteError);

test('each request carries the token, the trace and nothing about the library', async () => {
  await using standIn = await openStandIn(() => ({ status: 200, body: {} }));

  await clientFor(standIn).send(call);

  const headers = standIn.seen[0]?.headers;
  expect(headers).toMatchObject({ authorization: 'Bearer token-1', 'client-request-id': trace, 'return-client-request-id': 'true' });
  expect(headers).not.toHaveProperty('sdkversion');
});

test('the token is asked for once and used again', async () => {
  await using standIn = await openStandIn(() => ({ status: 200, body: {} }));
  const graph = clientFor(standIn);

  await graph.send(call);
  await Promise.all([graph.send(call), graph.send(call)]);

  expect(standIn.tokensAsked).toHaveLength(1);
  expect(standIn.tokensAsked[0]?.get('scope')).toContain('https://graph.microsoft.com/.default');
  expect(standIn.seen).toHaveLength(3);
});

test('a 401 gets a new token once, and the second 401 is the answer', async () => {
  await using standIn = await openStandIn(() => refusal(401, 'InvalidAuthenticationToken'));

  const answer = await clientFor(standIn).send(call);

  expect(answer.status).toBe(401);
  expect(standIn.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('a write that met a 401 is sent again with its body', async () => {
  await using standIn = await openStandIn(({ headers }) => (headers.authorization === 'Bearer token-1' ? refusal(401, 'InvalidAuthenticationToken') : { status: 201 }));

  const answer = await clientFor(standIn).send({ ...call, method: 'POST', url: '/subscriptions', body: { a: 1 } });

  expect(answer.status).toBe(201);
  expect(standIn.seen.map(({ body }) => body)).toEqual([{ a: 1 }, { a: 1 }]);
});

test('the claims of a challenge are passed on to Entra', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"` };
  await using standIn = await openStandIn(({ headers }) => (headers.authorization === 'Bearer token-1' ? refusal(401, 'InvalidAuthenticationToken', challenge) : { status: 200, body: {} }));

  await clientFor(standIn).send(call);

  expect(JSON.parse(standIn.tokensAsked[1]?.get('claims') ?? '{}')).toMatchObject(JSON.parse(claims) as object);
});

test('nothing is retried on 503', async () => {
  await using standIn = await openStandIn(() => refusal(503, 'serviceUnavailable'));

  const answer = await clientFor(standIn).send({ ...call, method: 'POST', url: '/subscriptions', body: {} });

  expect(answer.status).toBe(503);
  expect(standIn.seen).toHaveLength(1);
});

test('a federated assertion is asked for when the token is', async () => {
  await using standIn = await openStandIn(() => ({ status: 200, body: {} }));

  await clientFor(standIn, () => Promise.resolve({ clientAssertion: 'signed-by-the-identity' })).send(call);

  expect(standIn.tokensAsked[0]?.get('client_assertion')).toBe('signed-by-the-identity');
});

test('the token is never sent to a host that a link names', async () => {
  await using standIn = await openStandIn(() => ({ status: 200, body: {} }));

  const error = await caught(clientFor(standIn).send({ ...call, url: 'https://graph.evil.example/v1.0/users' }));

  expect(error).toBeInstanceOf(RemoteError);
  expect(error).toMatchObject({ kind: 'malformed' });
  expect(standIn.seen).toHaveLength(0);
});

test('a redirect within Graph is followed through the map, one to another host is not', async () => {
  await using standIn = await openStandIn(({ path }) =>
    path === '/v1.0/users/ana'
      ? { status: 302, headers: { location: 'https://graph.microsoft.com/v1.0/users/ben' } }
      : path === '/v1.0/users/ben' ? { status: 200, body: { id: 'ben' } } : { status: 302, headers: { location: 'https://evil.example/' } },
  );
  const graph = clientFor(standIn);

  expect((await graph.send(call)).body).toEqual({ id: 'ben' });
  expect(await caught(graph.send({ ...call, url: '/users/cleo' }))).toMatchObject({ kind: 'malformed' });
});

test('a host outside the map is refused before anything is sent', async () => {
  const mapUrl = createHostMap({ 'graph.microsoft.com': 'http://127.0.0.1:9' });
  const tokens = createEntraTokens({ tenantId, clientId: 'client', credential: () => Promise.resolve({ clientSecret: 'not-a-secret' }), mapUrl });

  const error = await caught(createGraphClient({ tokens, mapUrl, gate: createMailboxGate(1) }).send(call));

  expect(error).toMatchObject({ kind: 'malformed' });
  expect(error?.message).toContain('login.microsoftonline.com');
});

test('no server at all is unavailable, not a crash', async () => {
  const mapUrl = createHostMap({ 'graph.microsoft.com': 'http://127.0.0.1:9' });

  const error = await caught(createGraphClient({ tokens: { token: () => Promise.resolve('t') }, mapUrl, gate: createMailboxGate(1) }).send(call));

  expect(error).toMatchObject({ kind: 'unavailable', name: 'RemoteError' });
});

test('a refused secret is unauthorized, names the remedy and not the secret', async () => {
  const refused = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided. not-a-secret' } };
  await using standIn = await openStandIn(() => ({ status: 200 }), () => refused);
  const tokens = createEntraTokens({ tenantId, clientId: 'client', credential: () => Promise.resolve({ clientSecret: 'not-a-secret' }), mapUrl: standIn.mapUrl });

  const error = await caught(tokens.token('https://graph.microsoft.com/.default'));

  expect(error).toMatchObject({ kind: 'unauthorized' });
  expect(error?.message).toContain('invalid_client');
  expect(error?.message).not.toContain('not-a-secret');
});

test('a target that is not loopback is refused when the map is made', () => {
  expect(() => createHostMap({ 'graph.microsoft.com': 'http://10.0.0.1' })).toThrow(/no loopback address/);
  expect(() => createHostMap({ 'graph.microsoft.com': 'http://127.0.0.1.evil.example' })).toThrow(/no loopback address/);
  expect(() => createHostMap({})('http://graph.microsoft.com/')).toThrow(/without TLS/);
  expect(createHostMap({})('https://graph.microsoft.com/v1.0/users')).toBe('https://graph.microsoft.com/v1.0/users');
});
