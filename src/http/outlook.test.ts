import { fastify } from 'fastify';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OutlookCalls } from '#api/outlook.ts';
import type { Reader } from '#app/doors.ts';
import { personId } from '#domain/ids.ts';
import { outlookRoutes } from './routes/outlook.ts';

const person = personId('11111111-1111-4111-8111-111111111111');
const headers = { authorization: 'Bearer good', 'x-locale': 'de-DE' };
const form = { form: 'single', itemId: null, seriesId: null, start: 1, end: 2, subject: '', isOrganizer: true, organizer: null, attendees: [], recurrence: null };

async function withOutlook(calls: Partial<OutlookCalls<Reader>> = {}, officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js') {
  const webDir = await mkdtemp(join(tmpdir(), 'twofold-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'assets', 'e-1.js'), '(()=>{})()');
  await writeFile(join(webDir, 'page.json'), JSON.stringify({ outlook: { script: 'assets/p-1.js', preload: ['assets/q-1.js'], style: 'assets/p.css', events: 'assets/e-1.js' } }));
  const app = fastify();
  await app.register((scope) =>
    outlookRoutes(scope, {
      webDir,
      officeJs,
      hostOrigins: officeJs.startsWith('http:') ? ['http://127.0.0.1:4005'] : [],
      outlook: calls as OutlookCalls<Reader>,
      publicUrl: 'https://twofold.example',
      signIn: { clientId: 'the-client', authority: 'https://login.microsoftonline.com/t', scope: 'api://s/access_as_user' },
      checkReader: (authorization) => Promise.resolve(authorization === 'Bearer good' ? { kind: 'reader', person } : { kind: 'bad', why: 'no-token' }),
    }),
  );
  return app;
}

const part = (policy: unknown, name: string) => String(policy).split('; ').find((one) => one.startsWith(name));

test('the two pages run our script and office.js, nobody else’s, inside of Microsoft’s hosts only', async () => {
  const app = await withOutlook();
  const [pane, events] = [await app.inject('/outlook/pane'), await app.inject('/outlook/events')];

  for (const { headers: given } of [pane, events]) {
    expect(part(given['content-security-policy'], 'script-src')).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(part(given['content-security-policy'], 'connect-src')).toBe("connect-src 'self'");
    expect(part(given['content-security-policy'], 'frame-ancestors')).toContain('https://outlook.office.com https://outlook.office365.com');
    expect(part(given['content-security-policy'], 'frame-ancestors')).not.toContain('http:');
  }
  expect(pane.body).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script type="module" src="/assets/p-1.js">');
  expect(pane.body).toContain('<meta name="twofold-client" content="the-client">');
  expect(events.body).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="/outlook/events.js"></script>');
});

test('in the demo office.js comes from the mapped address', async () => {
  const pane = await (await withOutlook({}, 'http://127.0.0.1:4005/lib/1/hosted/office.js')).inject('/outlook/pane');

  expect(pane.body).toContain('<script src="http://127.0.0.1:4005/lib/1/hosted/office.js">');
  expect(part(pane.headers['content-security-policy'], 'script-src')).toBe("script-src 'self' http://127.0.0.1:4005");
  expect(part(pane.headers['content-security-policy'], 'frame-ancestors')).toMatch(/ http:\/\/127\.0\.0\.1:4005$/);
});

test('the event script has a fixed name, which is the one that classic Outlook may believe', async () => {
  const app = await withOutlook();
  const script = await app.inject('/outlook/events.js');

  expect([script.body, script.headers['content-type'], script.headers['cache-control']]).toEqual(['(()=>{})()', 'text/javascript; charset=utf-8', 'no-cache']);
  expect((await app.inject('/.well-known/microsoft-officeaddins-allowed.json')).json()).toEqual({ allowed: ['https://twofold.example/outlook/events.js'] });
});

test('a request reaches its call with who asks; a refusal keeps its status and words', async () => {
  const asked: unknown[] = [];
  const app = await withOutlook({ view: (reader) => Promise.resolve(void asked.push(reader)).then(() => ({ kind: 'none', title: 't', text: 'x', page: null })), 'place-block': () => Promise.resolve({ kind: 'refused', status: 409, text: 'The Teams section is missing.' }) });

  const view = await app.inject({ method: 'POST', url: '/api/outlook/view', headers, payload: { form } });
  const refused = await app.inject({ method: 'POST', url: '/api/outlook/place-block', headers, payload: { form, meeting: 'm', html: '<p>' } });

  expect([view.statusCode, view.json(), view.headers['cache-control']]).toEqual([200, { kind: 'none', title: 't', text: 'x', page: null }, 'no-store']);
  expect(asked).toMatchObject([{ person, locale: 'de-DE' }]);
  expect([refused.statusCode, refused.json()]).toEqual([409, { text: 'The Teams section is missing.' }]);
});

test('a long invite fits', async () => {
  const app = await withOutlook({ 'place-block': (_reader, { html }) => Promise.resolve({ html }) });

  const answer = await app.inject({ method: 'POST', url: '/api/outlook/place-block', headers, payload: { form, meeting: 'm', html: '"'.repeat(1_000_000) } });

  expect(answer.statusCode).toBe(200);
});

test.each([
  ['nobody', { authorization: 'Bearer bad' }, 'view', { form }, 401],
  ['an unknown name', headers, 'everything', {}, 404],
  ['a name of every object', headers, 'constructor', {}, 404],
  ['a form that is none', headers, 'view', { form: { ...form, start: 'soon' } }, 400],
  ['a deed that is none', headers, 'do', { deed: { do: 'fire-the-rep' } }, 400],
])('%s is answered with a problem and reaches no call', async (_what, from, name, payload, status) => {
  const answer = await (await withOutlook()).inject({ method: 'POST', url: `/api/outlook/${name}`, headers: from, payload });

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
});
