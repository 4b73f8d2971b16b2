import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { iconsRoutes } from './routes/icons.ts';
import { pagesRoutes } from './routes/pages.ts';

const permissions = [{ name: 'User.Read.All', kind: 'Graph application', feature: 'Who is <whose> manager & why.', without: 'Everything.' }];

function withPages() {
  const app = fastify();
  pagesRoutes(app, { permissions, publicUrl: 'https://twofold.contoso.example' });
  void app.register(iconsRoutes);
  return app;
}

test.each([
  ['/', 'run by your organization'],
  ['/privacy', 'How long'],
  ['/terms', 'without warranty'],
  ['/admin', 'twofold.contoso.example'],
])('%s is a page of text with one heading, without script, in nobody’s frame', async (path, words) => {
  const page = await withPages().inject(path);
  const policy = String(page.headers['content-security-policy']);

  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(words);
  expect(page.body.match(/<h1>/g)).toHaveLength(1);
  expect(page.body).toContain('<html lang="en">');
  expect(page.body).not.toMatch(/<script|<img|javascript:/i);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('the style that the policy allows is the one in the page', async () => {
  const page = await withPages().inject('/privacy');
  const style = /<style>(.*)<\/style>/.exec(page.body)?.[1] ?? '';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));

  expect(page.headers['content-security-policy']).toContain(`'sha256-${Buffer.from(hash).toString('base64')}'`);
});

test('what comes from the table of permissions is escaped', async () => {
  const page = await withPages().inject('/admin');

  expect(page.body).toContain('Who is &#60;whose&#62; manager &#38; why.');
  expect(page.body).toContain('<th scope="row"><code>User.Read.All</code></th>');
});

test.each([16, 32, 80])('the ribbon’s icon of %i pixels is a PNG of that size', async (size) => {
  const icon = await withPages().inject(`/icons/${String(size)}.png`);

  expect([icon.statusCode, icon.headers['content-type']]).toEqual([200, 'image/png']);
  expect([icon.rawPayload.readUInt32BE(16), icon.rawPayload.readUInt32BE(20)]).toEqual([size, size]);
});
