import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createConsoleServer } from './console-server.ts';
import type { ConsoleParts } from './console-server.ts';

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}`;
}

async function aWindow(over: Partial<ConsoleParts> = {}): Promise<string> {
  const parts: ConsoleParts = {
    controlUrl: 'http://127.0.0.1:9',
    eventsOf: () => [],
    bodyOf: (_person, event) =>
      event === 'e1' ? '<html><head></head><body><script>alert(1)</script>Bring a call.</body></html>' : undefined,
    nextDue: () => Promise.resolve(null),
    productOrigin: () => 'http://127.0.0.1:8',
    ...over,
  };
  return listen(createConsoleServer(parts));
}

test('the page and its parts are served under a policy that loads nothing from elsewhere', async () => {
  const window = await aWindow();

  for (const path of ['/', '/app.js', '/page.css', '/adaptivecards.min.js']) {
    const response = await fetch(`${window}${path}`);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    await response.arrayBuffer();
  }
});

test('nothing outside of the public folder is served', async () => {
  const window = await aWindow();

  for (const path of ['/../console-server.ts', '/%2e%2e/console-server.ts', '/console-server.ts', '/.env']) {
    expect((await fetch(`${window}${path}`)).status, path).toBe(404);
  }
});

test('an invite’s body comes under a policy without any script', async () => {
  const window = await aWindow();

  const response = await fetch(`${window}/view/body?person=ana&event=e1`);

  expect(await response.text()).toContain('Bring a call.');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('content-security-policy')).not.toContain('script-src');
});

test('an event that is gone is told as such', async () => {
  const window = await aWindow();

  expect((await fetch(`${window}/view/body?person=ana&event=e2`)).status).toBe(404);
});

test('the calendar is read for the span that is asked for', async () => {
  const asked: unknown[] = [];
  const window = await aWindow({
    eventsOf: (...span) => {
      asked.push(span);
      return [];
    },
  });

  await fetch(`${window}/view/calendar?person=ana&from=2026-11-02T00:00:00Z&to=2026-11-07T00:00:00Z`);

  expect(asked).toEqual([['ana', Date.parse('2026-11-02T00:00:00Z'), Date.parse('2026-11-07T00:00:00Z')]]);
});

test('what is under /api goes to control with method, path, query and body', async () => {
  const control = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () =>
      response
        .writeHead(409, { 'content-type': 'application/json' })
        .end(JSON.stringify({ method: request.method, url: request.url, body })),
    );
  });
  const window = await aWindow({ controlUrl: await listen(control) });

  const response = await fetch(`${window}/api/people/ana/say?x=1`, { method: 'POST', body: '{"text":"hi"}' });

  expect(response.status).toBe(409);
  expect(await response.json()).toEqual({ method: 'POST', url: '/people/ana/say?x=1', body: '{"text":"hi"}' });
});

test('a control that does not answer is told as 502 with a remedy', async () => {
  const window = await aWindow();

  const response = await fetch(`${window}/api/clock`);

  expect(response.status).toBe(502);
  expect(await response.text()).toContain('does not answer');
});

test('pages may frame the product’s tabs, and nothing else from elsewhere', async () => {
  const window = await aWindow();

  for (const path of ['/', '/tab']) {
    const policy = (await fetch(`${window}${path}`)).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ').find((directive) => directive.startsWith('frame-src'))).toBe("frame-src 'self' http://127.0.0.1:8");
  }
  expect((await fetch(`${window}/view/nothing`)).headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
});
