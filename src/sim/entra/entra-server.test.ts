import {
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { createWorld } from '../world/create-world.ts';
import { ana } from '../world/people.test-data.ts';
import { signBotToken } from './bot-tokens.ts';
import { createEntraServer } from './entra-server.ts';
import { createTokens } from './tokens.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function startEntra() {
  const world = createWorld({ seed: 1, startAt: 0, people: [ana], scopeMembers: [] });
  const tokens = await createTokens(world);
  const server = createEntraServer(world, tokens);
  open.push(() => server.close());
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (path: string, form?: Record<string, string>) => {
    const response = await fetch(
      base + path,
      form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) },
    );
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const tokenPath = `/${world.tenantId}/oauth2/v2.0/token`;
  const credentials = {
    grant_type: 'client_credentials',
    client_id: world.app.clientId,
    client_secret: world.app.clientSecret,
  };
  return { world, tokens, base, ask, tokenPath, credentials };
}

/** What the product's host map does: the production address is asked, this machine answers. */
function mappedNetwork(base: string): INetworkModule {
  const send = async <T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const { pathname, search } = new URL(url);
    const response = await fetch(base + pathname + search, {
      method,
      headers: options?.headers ?? {},
      body: options?.body ?? null,
    });
    return {
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
      status: response.status,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

test('msal-node gets a Graph token of version 1 that names the application and carries no calendar role', async () => {
  const { world, base } = await startEntra();
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: world.app.clientId,
      clientSecret: world.app.clientSecret,
      authority: `https://login.microsoftonline.com/${world.tenantId}`,
    },
    system: { networkClient: mappedNetwork(base) },
  });

  const result = await client.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });

  const claims = decodeJwt(result?.accessToken ?? '');
  expect(claims).toMatchObject({
    aud: 'https://graph.microsoft.com',
    ver: '1.0',
    appid: world.app.clientId,
    tid: world.tenantId,
  });
  expect(claims['roles']).toContain('User.Read.All');
  expect(JSON.stringify(claims['roles'])).not.toContain('Calendars');
});

test('the bot gets a token for the Bot Framework', async () => {
  const { world, tokens, ask, tokenPath, credentials } = await startEntra();

  const { body } = await ask(tokenPath, { ...credentials, scope: 'https://api.botframework.com/.default' });

  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3_599, ext_expires_in: 3_599 });
  const token = String(body['access_token']);
  expect(await tokens.verify(token, 'https://api.botframework.com')).toMatchObject({ appid: world.app.clientId });
  expect(await tokens.verify(token, 'https://graph.microsoft.com')).toBeUndefined();
});

test('a wrong secret, an unknown application, an unknown scope and an unknown tenant are refused, each in its own way', async () => {
  const { ask, tokenPath, credentials } = await startEntra();
  const scope = 'https://graph.microsoft.com/.default';

  const wrongSecret = await ask(tokenPath, { ...credentials, scope, client_secret: 'wrong' });
  const unknownApplication = await ask(tokenPath, { ...credentials, scope, client_id: 'nobody' });
  const unknownScope = await ask(tokenPath, { ...credentials, scope: 'https://graph.microsoft.com/User.Read' });
  const unknownTenant = await ask('/elsewhere/oauth2/v2.0/token', { ...credentials, scope });

  expect(wrongSecret).toMatchObject({ status: 401, body: { error: 'invalid_client', error_codes: [7_000_215] } });
  expect(unknownApplication).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
  expect(unknownScope).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
  expect(unknownTenant).toMatchObject({ status: 400, body: { error: 'invalid_tenant' } });
});

test('the documents name production addresses only', async () => {
  const { world, ask } = await startEntra();

  const metadata = await ask(`/${world.tenantId}/v2.0/.well-known/openid-configuration`);

  expect(JSON.stringify(metadata.body)).not.toContain('127.0.0.1');
  expect(metadata.body).toMatchObject({
    issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
    jwks_uri: `https://login.microsoftonline.com/${world.tenantId}/discovery/v2.0/keys`,
  });
});

test('a tab gets a token of its person that the published keys verify, unless consent was taken away', async () => {
  const { world, base, ask } = await startEntra();
  const send = (method: string, path: string, body: object) =>
    fetch(`${base}/${world.tenantId}/sim/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const good = (await (await send('POST', 'user-token', { userId: ana.id })).json()) as { access_token: string };
  const keys = (await ask(`/${world.tenantId}/discovery/v2.0/keys`)).body as { keys: [] };
  const { payload } = await jwtVerify(good.access_token, createLocalJWKSet(keys), {
    audience: world.app.clientId,
    issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
  });
  expect(payload).toMatchObject({ oid: ana.id, tid: world.tenantId, scp: 'access_as_user', ver: '2.0' });

  await send('PUT', 'consent', { userId: ana.id, given: false });
  const refused = await send('POST', 'user-token', { userId: ana.id });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_codes: [65_001],
  });
});

test('the key of the bot channel is found from its metadata, is endorsed for Teams and verifies its tokens', async () => {
  const { base, ask } = await startEntra();

  const metadata = (await ask('/v1/.well-known/openidconfiguration')).body;
  expect(metadata).toMatchObject({ issuer: 'https://api.botframework.com', jwks_uri: `${base}/v1/.well-known/keys` });
  const keys = (await ask('/v1/.well-known/keys')).body as { keys: { endorsements: string[] }[] };
  const token = await signBotToken({ serviceUrl: 'http://127.0.0.1:1/teams/', audience: 'bot' });
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys as never), {
    audience: 'bot',
    issuer: 'https://api.botframework.com',
  });

  expect(keys.keys[0]?.endorsements).toEqual(['msteams']);
  expect(payload['serviceurl']).toBe('http://127.0.0.1:1/teams/');
});
