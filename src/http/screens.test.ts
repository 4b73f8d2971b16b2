import { fastify } from 'fastify';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Calls } from '#api/calls.ts';
import type { Reader } from '#app/doors.ts';
import { pairId, personId } from '#domain/ids.ts';
import type { CheckReader } from './check-reader.ts';
import { apiRoute } from './routes/api.ts';
import { liveRoute } from './routes/live.ts';
import { screensRoutes } from './routes/screens.ts';

const person = personId('11111111-1111-4111-8111-111111111111');
const checkReader: CheckReader = (authorization) =>
  Promise.resolve(authorization === 'Bearer good' ? { kind: 'reader', person } : authorization === 'Bearer later' ? { kind: 'unavailable' } : { kind: 'bad', why: 'no-token' });
const headers = { authorization: 'Bearer good', 'x-locale': 'de-DE' };

function withScreens(screens: Partial<Calls<Reader>>) {
  const app = fastify();
  apiRoute(app, { checkReader, screens: screens as Calls<Reader> });
  return app;
}

test('a request reaches the call of its name, with who asks and in which language', async () => {
  const asked: unknown[] = [];
  const app = withScreens({ 'settings.read': (reader) => Promise.resolve(void asked.push(reader)).then(() => ({ onText: '4 of 4' }) as never) });

  const answer = await app.inject({ method: 'POST', url: '/api/settings.read', headers, payload: {} });

  expect([answer.statusCode, answer.json(), answer.headers['cache-control']]).toEqual([200, { onText: '4 of 4' }, 'no-store']);
  expect(asked).toMatchObject([{ person, locale: 'de-DE' }]);
});

test('a refusal keeps its status and its words', async () => {
  const app = withScreens({ 'scorecard.read': () => Promise.resolve({ kind: 'refused', status: 404, text: 'There is no such 1:1.' }) });

  const answer = await app.inject({ method: 'POST', url: '/api/scorecard.read', headers, payload: { pair: 'p' } });

  expect([answer.statusCode, answer.json()]).toEqual([404, { text: 'There is no such 1:1.' }]);
});

test.each([
  ['nobody', { authorization: 'Bearer bad' }, 'settings.read', {}, 401],
  ['while Entra gives no keys', { authorization: 'Bearer later' }, 'settings.read', {}, 503],
  ['an unknown name', headers, 'everything.read', {}, 404],
  ['a name of every object', headers, 'constructor', {}, 404],
  ['a body that does not fit', headers, 'scorecard.read', { pair: 7 }, 400],
  ['a deed that is none', headers, 'panel.do', { meeting: 'm', key: '12345678', deed: { do: 'fire-the-rep' } }, 400],
])('%s is answered with a problem and reaches no call', async (_what, from, name, payload, status) => {
  const app = withScreens({});

  const answer = await app.inject({ method: 'POST', url: `/api/${name}`, headers: from, payload });

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
});

test('a locale that is no locale is taken for English', async () => {
  const asked: Reader[] = [];
  const app = withScreens({ 'home.read': (reader) => Promise.resolve(void asked.push(reader)).then(() => ({}) as never) });

  await app.inject({ method: 'POST', url: '/api/home.read', headers: { ...headers, 'x-locale': '../../etc' }, payload: {} });

  expect(asked[0]?.locale).toBe('en-US');
});

test('news of the pair reaches who watches its meeting, and the line ends with the server', async () => {
  const app = fastify();
  const tell = new Set<() => void>();
  const listen = (_pair: string, onNews: () => void) => {
    tell.add(onNews);
    return () => tell.delete(onNews);
  };
  liveRoute(app, { checkReader, news: { listen }, pairToWatch: (_reader, meeting) => Promise.resolve(meeting === 'mine' ? pairId('p') : null) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/live`;

  expect((await fetch(`${address}?meeting=theirs`, { headers })).status).toBe(404);
  expect((await fetch(`${address}?meeting=mine`)).status).toBe(401);
  const line = await fetch(`${address}?meeting=mine`, { headers });
  const reader = line.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect(line.headers.get('content-type')).toBe('text/event-stream');
  for (const one of tell) one();
  let heard = '';
  while (!heard.includes('changed')) heard += (await reader.read()).value;
  await Promise.all([app.close(), reader.read()]);

  expect(tell.size).toBe(0);
});

test('the page allows Microsoft’s hosts and the configured one in a frame, our own script, and nobody else’s', async () => {
  const webDir = await mkdtemp(join(tmpdir(), 'twofold-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'assets', 'a-123.js'), 'export {}');
  await writeFile(join(webDir, 'page.json'), JSON.stringify({ script: 'assets/a-123.js', preload: ['assets/b-1.js'], style: 'assets/a.css', consent: 'assets/c.js' }));
  const app = fastify();
  await app.register((scope) => screensRoutes(scope, { webDir, hostOrigins: ['http://127.0.0.1:4005'], consentUrl: 'https://login.microsoftonline.com/t/authorize?x=1', publicUrl: 'https://twofold.example' }));

  const page = await app.inject('/tab');
  const policy = String(page.headers['content-security-policy']);
  const script = await app.inject('/assets/a-123.js');

  expect(page.body).toContain('<script type="module" src="/assets/a-123.js">');
  expect(page.body).toContain('content="http://127.0.0.1:4005"');
  expect(page.body).toContain('<meta name="twofold-consent" content="https://twofold.example/consent">');
  expect(policy).toContain('frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com');
  expect(policy).toContain(' http://127.0.0.1:4005');
  expect(policy.split('; ').filter((part) => /^(script|connect)-src/.test(part))).toEqual(["script-src 'self'", "connect-src 'self'"]);
  expect(page.headers['x-frame-options']).toBeUndefined();
  expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect((await app.inject('/assets/../page.json')).statusCode).toBe(404);
  expect((await app.inject('/consent')).headers.location).toBe('https://login.microsoftonline.com/t/authorize?x=1');
});
