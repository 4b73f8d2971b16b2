import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notifications } from '#app/doors.ts';
import { RemoteError } from '#app/remote-error.ts';
import { tenantId } from '#domain/ids.ts';
import { createHttpServer, type HttpDeps } from './server.ts';

const trace = '55555555-5555-4555-8555-555555555555';
const tenant = tenantId('44444444-4444-4444-8444-444444444444');

/** A built page of nothing: the screens have their own test. */
const webDir = mkdtempSync(join(tmpdir(), 'twofold-web-'));
mkdirSync(join(webDir, 'assets'));
writeFileSync(join(webDir, 'assets', 'e.js'), '');
const outlook = { script: 'assets/p.js', preload: [], style: 'assets/p.css', events: 'assets/e.js' };
writeFileSync(join(webDir, 'page.json'), JSON.stringify({ script: 'assets/a.js', preload: [], style: 'assets/a.css', consent: 'assets/b.js', outlook }));
const web: HttpDeps['web'] = {
  webDir,
  hostOrigins: [],
  consentUrl: 'https://login.microsoftonline.com/consent',
  screens: {} as HttpDeps['web']['screens'], // nobody asks for a screen here
  outlook: {} as HttpDeps['web']['outlook'],
  officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  signIn: { clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 'api://s' },
  publicUrl: 'https://twofold.example',
  checkReader: () => Promise.resolve({ kind: 'bad', why: 'no-token' }),
  news: { listen: () => () => undefined },
  pairToWatch: () => Promise.resolve(null),
};

/** The real server without a port; the product behind it takes notes. */
function openServer(difference: Partial<HttpDeps> & { readonly taking?: Partial<Notifications> } = {}) {
  const told: unknown[] = [];
  const logged: string[] = [];
  const states: Readonly<Record<string, string>> = { 'sub-1': 'state-1', 'sub-2': 'state-2' };
  const notifications: Notifications = {
    clientStateOf: (id) => Promise.resolve(states[id]),
    calendarChanged: (change) => Promise.resolve(void told.push(['changed', change.subscriptionId])),
    lifecycle: (change) => Promise.resolve(void told.push([change.event, change.subscriptionId])),
    ...difference.taking,
  };
  const app = createHttpServer({
    bot: (authorization, body) => Promise.resolve(void told.push(['bot', authorization, body])).then(() => ({ status: 200 })),
    notifications,
    tenantId: tenant,
    isHealthy: () => Promise.resolve(true),
    idle: { key: 'a-long-key', look: () => Promise.resolve({ queued: 0, running: 0, nextDue: null }) },
    teamsAppId: 'app-id',
    permissions: [{ name: 'User.Read.All', kind: 'Graph application', feature: 'Who is <whose> manager.', without: 'Everything.' }],
    log: (...line) => logged.push(JSON.stringify(line)),
    newTrace: () => trace,
    web,
    ...difference,
  });
  return { app, told, logged, [Symbol.asyncDispose]: () => app.close() };
}

const changed = (subscriptionId: string, clientState: string, difference: object = {}) => ({
  subscriptionId,
  clientState,
  changeType: 'updated',
  tenantId: tenant,
  resource: 'Users/u/Events/e',
  resourceData: { id: 'e' },
  ...difference,
});
const post = (value: readonly unknown[], url = '/graph/notifications') => ({ method: 'POST' as const, url, payload: { value } });

test.each(['/graph/notifications', '/graph/lifecycle'])('the handshake of %s gives the token back, decoded, as plain text', async (url) => {
  await using at = openServer();

  const answer = await at.app.inject({ method: 'POST', url: `${url}?validationToken=${encodeURIComponent('Validation: Testing & ümlaut=1')}`, headers: { 'content-type': 'text/plain; charset=utf-8' } });

  expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([200, 'text/plain; charset=utf-8', 'Validation: Testing & ümlaut=1']);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('a token that could act as mark-up is refused', async () => {
  await using at = openServer();

  expect((await at.app.inject({ method: 'POST', url: `/graph/notifications?validationToken=${encodeURIComponent('<script>alert(1)</script>')}` })).statusCode).toBe(400);
});

test('each of several notifications is checked by itself, and repeats become one', async () => {
  await using at = openServer();

  const answer = await at.app.inject(post([changed('sub-1', 'state-1'), changed('sub-1', 'state-1'), changed('sub-2', 'wrong'), changed('sub-9', 'state-1'), 'text', changed('sub-2', 'state-2', { tenantId: 'other' }), changed('sub-2', 'state-2')]));

  expect([answer.statusCode, answer.body]).toEqual([202, '']);
  expect(at.told).toEqual([['changed', 'sub-1'], ['changed', 'sub-2']]);
});

test('a forged item does not stand in the way of a true one for the same subscription', async () => {
  await using at = openServer();

  await at.app.inject(post([changed('sub-1', 'wrong'), changed('sub-1', 'state-1')]));

  expect(at.told).toEqual([['changed', 'sub-1']]);
});

test.each([[{}], [{ value: 'x' }], [[]]])('a post without items (%j) is 202 and ignored', async (payload) => {
  await using at = openServer();

  expect((await at.app.inject({ method: 'POST', url: '/graph/notifications', payload })).statusCode).toBe(202);
  expect(at.told).toEqual([]);
});

test.each(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])('the lifecycle event %s is told, one of the future is not', async (lifecycleEvent) => {
  await using at = openServer();
  const lifecycle = { subscriptionId: 'sub-1', clientState: 'state-1', organizationId: tenant.toUpperCase() };

  await at.app.inject(post([{ ...lifecycle, lifecycleEvent }, { ...lifecycle, lifecycleEvent: 'somethingNew' }], '/graph/lifecycle'));

  expect(at.told).toEqual([[lifecycleEvent, 'sub-1']]);
});

test('a queue that hangs does not keep Graph waiting', async () => {
  let release = () => {};
  const hangs = new Promise<void>((resolve) => (release = resolve));
  await using at = openServer({ taking: { calendarChanged: () => hangs } });

  const answer = await at.app.inject(post([changed('sub-1', 'state-1')]));

  expect(answer.statusCode).toBe(202);
  release();
});

test('a queue that fails lets Graph send the notification again', async () => {
  await using at = openServer({ taking: { calendarChanged: () => Promise.reject(new Error('no database')) } });

  expect((await at.app.inject(post([changed('sub-1', 'state-1')]))).statusCode).toBe(503);
});

test('rest is told only when what Graph posted is in the queue, and only with the key', async () => {
  const order: string[] = [];
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve)).then(() => void order.push('queued'));
  await using at = openServer({ taking: { calendarChanged: () => slow } });
  const posted = at.app.inject(post([changed('sub-1', 'state-1')]));
  await posted;

  const asked = at.app.inject({ url: '/internal/idle', headers: { 'x-internal-key': 'a-long-key' } }).then((answer) => {
    order.push('answered');
    return answer;
  });
  release();

  expect((await asked).json()).toEqual({ queued: 0, running: 0, nextDue: null });
  expect(order).toEqual(['queued', 'answered']);
  expect((await at.app.inject({ url: '/internal/idle', headers: { 'x-internal-key': 'a-long-keY' } })).statusCode).toBe(401);
  expect((await at.app.inject({ url: '/internal/idle' })).statusCode).toBe(401);
});

test('without a key the path of rest is off', async () => {
  await using at = openServer({ idle: null });

  expect((await at.app.inject({ url: '/internal/idle' })).statusCode).toBe(404);
});

test('what Teams posts goes to the bot as it came, and its answer back', async () => {
  await using at = openServer({ bot: (authorization, body) => Promise.resolve({ status: 200, body: { authorization, body } }) });

  const answer = await at.app.inject({ method: 'POST', url: '/api/messages', headers: { authorization: 'Bearer x' }, payload: { type: 'invoke' } });

  expect(answer.json()).toEqual({ authorization: 'Bearer x', body: { type: 'invoke' } });
});

test('a refused turn is a bare status', async () => {
  await using at = openServer({ bot: () => Promise.resolve({ status: 401 }) });

  const answer = await at.app.inject({ method: 'POST', url: '/api/messages', payload: {} });

  expect([answer.statusCode, answer.body]).toEqual([401, '']);
});

test('health says yes or no, also when looking fails', async () => {
  await using well = openServer();
  await using ill = openServer({ isHealthy: () => Promise.reject(new Error('down')) });

  expect((await well.app.inject('/health')).json()).toEqual({ status: 'ok' });
  expect((await ill.app.inject('/health')).statusCode).toBe(503);
});

test('the page behind an invite’s link opens Teams, and is the same for every token', async () => {
  await using at = openServer();

  const one = await at.app.inject('/a/abc_DEF-1');
  const other = await at.app.inject('/a/never-was');

  expect(one.statusCode).toBe(200);
  expect(one.body).toContain('href="https://teams.microsoft.com/l/entity/app-id/home?context=%7B%22subEntityId%22%3A%22abc_DEF-1%22%7D"');
  expect(one.body.replaceAll('abc_DEF-1', 'T')).toBe(other.body.replaceAll('never-was', 'T'));
  expect(one.headers['content-security-policy']).toContain("default-src 'none'");
  expect(one.headers['referrer-policy']).toBe('no-referrer');
  expect((await at.app.inject('/a/%22%3E%3Cscript%3E')).statusCode).toBe(404);
});

test('errors are problem JSON with the id to quote, and tell nothing from inside', async () => {
  const throttled = new RemoteError('throttled', 'Graph refused to read the Acme deal', { retryAfterSeconds: 2.1 });
  await using at = openServer({ bot: () => Promise.reject(throttled) });

  const broken = await at.app.inject({ method: 'POST', url: '/api/messages', headers: { 'content-type': 'application/json' }, payload: '{' });
  const failed = await at.app.inject({ method: 'POST', url: '/api/messages', payload: {} });
  const missing = await at.app.inject('/nothing');

  expect([broken.statusCode, failed.statusCode, missing.statusCode]).toEqual([400, 503, 404]);
  expect(failed.headers['retry-after']).toBe('3');
  expect(failed.headers['content-type']).toContain('application/problem+json');
  expect(failed.json()).toMatchObject({ status: 503, requestId: trace });
  expect(failed.body + at.logged.join()).not.toContain('Acme');
});

test('the log names routes, never addresses with their tokens', async () => {
  await using at = openServer();

  await at.app.inject('/a/secret-token');
  await at.app.inject({ method: 'POST', url: '/graph/notifications?validationToken=secret-token' });

  expect(at.logged.join()).toContain('/a/:token');
  expect(at.logged.join()).not.toContain('secret-token');
});

test('asking whether all rests is no news, a refused ask is', async () => {
  await using at = openServer();

  await at.app.inject('/health');
  await at.app.inject({ url: '/internal/idle', headers: { 'x-internal-key': 'a-long-key' } });
  expect(at.logged).toEqual([]);

  await at.app.inject('/internal/idle');
  expect(at.logged.join()).toContain('/internal/idle');
});
