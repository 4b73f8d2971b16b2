import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tenantId } from '#domain/ids.ts';
import { createCheckReader, type CheckReader } from './check-reader.ts';

const tenant = tenantId('44444444-4444-4444-8444-444444444444');
const client = '22222222-2222-4222-8222-222222222222';
const person = '11111111-1111-4111-8111-111111111111';
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const good: JWTPayload = {
  aud: client,
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  tid: tenant,
  oid: person,
  azp: teamsWeb,
  scp: 'access_as_user',
  ver: '2.0',
};

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  void exportJWK(keys.publicKey).then((jwk) => {
    response.writeHead(request.url === `/${tenant}/discovery/v2.0/keys` ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'k1', use: 'sig', alg: 'RS256' }] }));
  });
});
let check: CheckReader;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  check = createCheckReader({ tenantId: tenant, clientId: client, mapUrl: (url) => url.replace('https://login.microsoftonline.com', `http://127.0.0.1:${port}`) });
});
afterAll(() => server.close());

const sign = (claims: JWTPayload, { expires = '1h', key = keys.privateKey, alg = 'RS256' } = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, kid: 'k1' }).setIssuedAt().setExpirationTime(expires).sign(key);
const bearer = async (...given: Parameters<typeof sign>): Promise<string> => `Bearer ${await sign(...given)}`;

test('a token of Teams for a person of the tenant lets that person in, by object id', async () => {
  expect(await check(await bearer(good))).toEqual({ kind: 'reader', person });
});

test.each([
  ['of another audience', { aud: 'api://elsewhere' }],
  ['of another issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
  ['of another tenant', { tid: '99999999-9999-4999-8999-999999999999' }],
  ['without our scope', { scp: 'User.Read' }],
  ['with a scope that only begins like ours', { scp: 'access_as_user_too' }],
  ['of a client that is not Microsoft’s', { azp: '33333333-3333-4333-8333-333333333333' }],
  ['of version 1', { ver: '1.0' }],
  ['without a person', { oid: undefined }],
])('a token %s is refused', async (_what, difference) => {
  expect(await check(await bearer({ ...good, ...difference }))).toMatchObject({ kind: 'bad' });
});

test('expired, unsigned, wrongly signed and missing tokens are refused', async () => {
  const stranger = await generateKeyPair('RS256');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(good)).toString('base64url')}.`;
  for (const header of [await bearer(good, { expires: '-5m' }), await bearer(good, { key: stranger.privateKey }), `Bearer ${unsigned}`, 'Bearer x', 'Basic abc', undefined]) {
    expect(await check(header)).toMatchObject({ kind: 'bad' });
  }
});

test('an application’s own token (roles, no scope) lets nobody in', async () => {
  expect(await check(await bearer({ ...good, scp: undefined, roles: ['Calendars.Read'] }))).toMatchObject({ kind: 'bad' });
});

test('the keys are read once for many tokens', async () => {
  const before = asked;
  for (let round = 0; round < 5; round += 1) await check(await bearer(good));
  expect(asked).toBe(before);
});

test('while Entra can’t be reached nobody is called bad', async () => {
  const lost = createCheckReader({ tenantId: tenant, clientId: client, mapUrl: () => 'http://127.0.0.1:9/keys' });
  expect(await lost(await bearer(good))).toEqual({ kind: 'unavailable' });
});
