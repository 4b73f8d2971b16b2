import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEntraTokens } from './entra-tokens.ts';
import { createManagedIdentityCredential } from './managed-identity.ts';
import { openStandIn, tenantId } from './testing/stand-in.ts';

/** One identity a test: MSAL keeps tokens for the whole process. */
const identities = { good: '11111111-1111-4111-8111-111111111111', kept: '22222222-2222-4222-8222-222222222222', unknown: '33333333-3333-4333-8333-333333333333', ill: '44444444-4444-4444-8444-444444444444' };
const given = (token: string) => ({ status: 200, body: { access_token: token, expires_on: '4102444800', resource: 'api://AzureADTokenExchange', token_type: 'Bearer' } });
const answers: Readonly<Record<string, { readonly status: number; readonly body: unknown }>> = {
  [identities.good]: given('token-of-the-identity'),
  [identities.kept]: given('a-token-that-holds'),
  [identities.unknown]: { status: 400, body: { statusCode: 400, message: 'No User Assigned or Delegated Managed Identity found for specified ClientId' } },
  [identities.ill]: { status: 500, body: { message: 'key-of-the-door' } },
};

/** The door that App Service opens to a web app with an identity. MSAL finds it by two variables of the environment, once for the process. */
const asked: { readonly query: URLSearchParams; readonly headers: IncomingMessage['headers'] }[] = [];
const host = createServer((request, response) => {
  const query = new URL(request.url ?? '', 'http://host').searchParams;
  asked.push({ query, headers: request.headers });
  const { status, body } = answers[query.get('client_id') ?? ''] ?? { status: 404, body: {} };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
const askedFor = (identity: string) => asked.filter(({ query }) => query.get('client_id') === identity);

beforeAll(async () => {
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${(host.address() as AddressInfo).port}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', 'key-of-the-door');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  host.closeAllConnections();
  await new Promise((closed) => host.close(closed));
});

const caught = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error as Error);

test('the token of the managed identity is the assertion that Entra gets in place of a secret', async () => {
  await using standIn = await openStandIn(() => ({ status: 200 }));
  const tokens = createEntraTokens({ tenantId, clientId: '99999999-9999-4999-8999-999999999999', credential: createManagedIdentityCredential(identities.good), mapUrl: standIn.mapUrl });

  expect(await tokens.token('https://graph.microsoft.com/.default')).toBe('token-1');
  expect(await tokens.token('https://api.botframework.com/.default')).toBe('token-2');

  for (const form of standIn.tokensAsked) {
    expect(form.get('client_id')).toBe('99999999-9999-4999-8999-999999999999');
    expect(form.get('client_assertion')).toBe('token-of-the-identity');
    expect(form.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(form.has('client_secret')).toBe(false);
  }
  expect(askedFor(identities.good)[0]?.query.get('resource')).toBe('api://AzureADTokenExchange');
  expect(askedFor(identities.good)[0]?.headers['x-identity-header']).toBe('key-of-the-door');
});

test('the host is asked once as long as its token holds', async () => {
  const credential = createManagedIdentityCredential(identities.kept);

  expect([await credential(), await credential()]).toEqual([{ clientAssertion: 'a-token-that-holds' }, { clientAssertion: 'a-token-that-holds' }]);
  expect(askedFor(identities.kept)).toHaveLength(1);
});

test('an identity that the host does not have is unauthorized, and the words name the setting', async () => {
  const error = await caught(createManagedIdentityCredential(identities.unknown)());

  expect(error).toMatchObject({ name: 'RemoteError', kind: 'unauthorized' });
  expect(error?.message).toContain('MANAGED_IDENTITY_CLIENT_ID');
});

test('a host that is ill is unavailable, and the key of its door is not repeated', async () => {
  const error = await caught(createManagedIdentityCredential(identities.ill)());

  expect(error).toMatchObject({ name: 'RemoteError', kind: 'unavailable' });
  expect(error?.message).not.toContain('key-of-the-door');
});
