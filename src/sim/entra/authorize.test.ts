import { afterEach, expect, test } from 'vitest';
import { createWorld } from '../world/create-world.ts';
import { ana, ben } from '../world/people.test-data.ts';
import { createEntraServer } from './entra-server.ts';
import { createTokens } from './tokens.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Entra in a tenant where Ana's consent was taken away. `ask` sends a good request with changes (null: left out), in Ana's browser unless told otherwise. */
async function anEntra() {
  const world = createWorld({ seed: 1, startAt: 0, people: [ana, ben], scopeMembers: [], productUrl: 'http://127.0.0.1:4001' });
  const tokens = await createTokens(world);
  tokens.setConsent(ana.id, false);
  const server = createEntraServer(world, tokens);
  open.push(() => server.close());
  const good = {
    client_id: world.app.clientId,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: 'https://twofold.example/consent-done',
    scope: `openid api://twofold.example/${world.app.clientId}/access_as_user`,
    state: 'a&b',
  };
  const query = (changes: Record<string, string | null>) => new URLSearchParams(Object.entries({ ...good, ...changes }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))).toString();
  const ask = async (changes: Record<string, string | null> = {}, cookie = `other=1; sim-signed-in=${ana.id}`) => {
    const { statusCode, headers, body } = await server.inject({ url: `/${world.tenantId}/oauth2/v2.0/authorize?${query(changes)}`, headers: { cookie } });
    return { status: statusCode, policy: headers['content-security-policy'], body, ...wentTo(headers.location) };
  };
  const answer = async (said: string, changes: Record<string, string | null> = {}) => {
    const form = new URLSearchParams({ query: query(changes), person: ana.id, answer: said });
    const { statusCode, headers } = await server.inject({ method: 'POST', url: `/${world.tenantId}/sim/consent-answer`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: form.toString() });
    return { status: statusCode, ...wentTo(headers.location) };
  };
  return { world, tokens, ask, answer };
}

/** Where the browser is sent, and what it is told there. */
function wentTo(location: string | undefined) {
  if (location === undefined) return { at: null, told: {} as Record<string, string> };
  const { origin, pathname, hash, searchParams } = new URL(location);
  return { at: origin + pathname, told: Object.fromEntries(hash === '' ? searchParams : new URLSearchParams(hash.slice(1))) };
}

test('a person is asked by name for the scope; the page loads nothing and is shown in no frame', async () => {
  const { ask } = await anEntra();

  const { status, body, policy } = await ask();

  expect(status).toBe(200);
  expect(body).toContain('Ana Test');
  expect(body).toContain('access_as_user');
  expect(String(policy).split('; ')).toEqual(["default-src 'none'", "style-src 'unsafe-inline'", "form-action 'self' http://127.0.0.1:4001", "frame-ancestors 'none'", "base-uri 'none'"]);
});

test('Accept gives consent and brings a code and the state to the address, at this machine, in the place that was asked for', async () => {
  const { tokens, answer } = await anEntra();

  const accepted = await answer('accept');
  const inQuery = await answer('accept', { response_mode: 'query' });

  expect(accepted).toMatchObject({ status: 302, at: 'http://127.0.0.1:4001/consent-done', told: { code: expect.stringMatching(/^1\./) as string, state: 'a&b' } });
  expect(inQuery.told).toMatchObject({ code: expect.any(String) as string, state: 'a&b' });
  expect(await tokens.forUser(ana.id)).toMatchObject({ is: 'token' });
});

test('Cancel brings access_denied, and gives nothing', async () => {
  const { tokens, answer } = await anEntra();

  const { told } = await answer('cancel');

  expect(told).toMatchObject({ error: 'access_denied', error_subcode: 'cancel', state: 'a&b', error_description: expect.stringContaining('AADSTS65004') as string });
  expect(await tokens.forUser(ana.id)).toMatchObject({ is: 'refused', suberror: 'consent_required' });
});

test('who consented before is not asked again, unless the application wants it', async () => {
  const { ask } = await anEntra();
  const bens = `sim-signed-in=${ben.id}`;

  expect((await ask({}, bens)).told).toHaveProperty('code');
  expect((await ask({ prompt: 'none' }, bens)).told).toHaveProperty('code');
  expect(await ask({ prompt: 'consent' }, bens)).toMatchObject({ status: 200, body: expect.stringContaining('Ben Test') as string });
  expect((await ask({ prompt: 'none' })).told).toMatchObject({ error: 'consent_required' });
});

test('login_hint names the person before the browser does; nobody signed in is not played, and silently an error', async () => {
  const { ask } = await anEntra();

  expect((await ask({ login_hint: ben.userPrincipalName.toUpperCase(), prompt: 'consent' })).body).toContain('Ben Test');
  expect((await ask({}, '')).status).toBe(501);
  expect((await ask({ prompt: 'none' }, '')).told).toMatchObject({ error: 'login_required' });
});

test.each([
  ['an unknown application', { client_id: 'nobody' }, 'AADSTS700016'],
  ['no application', { client_id: null }, 'AADSTS900144'],
  ['no address', { redirect_uri: null }, 'AADSTS900144'],
  ['an address of somebody else', { redirect_uri: 'https://evil.example/consent-done' }, 'AADSTS50011'],
  ['an address without TLS', { redirect_uri: 'http://twofold.example/consent-done' }, 'AADSTS50011'],
  ['this machine’s own address', { redirect_uri: 'http://127.0.0.1:4001/consent-done' }, 'AADSTS50011'],
])('%s is told to the person only: nobody is sent anywhere', async (_what, changes, code) => {
  const { ask } = await anEntra();

  expect(await ask(changes)).toMatchObject({ status: 400, at: null, body: expect.stringContaining(code) as string });
});

test.each([
  ['no response type', { response_type: null }, 'invalid_request', '900144'],
  ['an unknown response type', { response_type: 'codes' }, 'unsupported_response_type', '70005'],
  ['an ID token without a nonce', { response_type: 'id_token' }, 'invalid_request', '900144'],
  ['an ID token, which the registration did not switch on', { response_type: 'code id_token', nonce: 'n' }, 'unsupported_response_type', '700054'],
  ['no scope', { scope: null }, 'invalid_request', '900144'],
  ['an unknown resource', { scope: 'api://elsewhere.example/x/access_as_user' }, 'invalid_resource', '500011'],
])('%s is told to the application', async (_what, changes, error, code) => {
  const { ask } = await anEntra();

  expect(await ask(changes)).toMatchObject({ status: 302, at: 'http://127.0.0.1:4001/consent-done', told: { error, state: 'a&b', error_description: expect.stringContaining(`AADSTS${code}:`) as string } });
});

test('a scope that the registration does not expose is told to the application; Graph’s scopes are not played', async () => {
  const { world, ask } = await anEntra();

  expect((await ask({ scope: `api://twofold.example/${world.app.clientId}/everything` })).told).toMatchObject({ error: 'invalid_client', error_description: expect.stringContaining('AADSTS650053') as string });
  expect((await ask({ scope: 'User.Read' })).status).toBe(501);
});

test('another tenant, and a form that no page sent, are refused', async () => {
  const { answer, world, tokens } = await anEntra();
  const server = createEntraServer(world, tokens);
  open.push(() => server.close());

  expect((await server.inject('/elsewhere/oauth2/v2.0/authorize')).statusCode).toBe(400);
  expect((await answer('accept', { redirect_uri: 'https://evil.example/' })).status).toBe(400);
  expect(await tokens.forUser(ana.id)).toMatchObject({ is: 'refused' });
});
