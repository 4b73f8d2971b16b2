import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionTable } from '#graph/permissions.ts';
import { createHttpServer, type HttpDeps } from '#http/server.ts';
import { tenantId } from '#domain/ids.ts';
import { bundleWeb } from '#main/bundle-web.mjs';
import { readPackageValues } from '#main/package-values.ts';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { devPackage } from './package-builder.ts';

const { PUBLIC_HOST } = await readPackageValues('dev');
const manifest = (await devPackage()).get('manifest.json')!.toString('utf8');
const publicUrl = `https://${PUBLIC_HOST}`;
/** Every page, script and picture of ours that the manifest names. */
const paths = [...new Set([...manifest.matchAll(/"https:\/\/([^"/]+)([^"]*)"/g)].flatMap(([, host, path]) => (host === PUBLIC_HOST ? [path === '' ? '/' : path!] : [])))];

/** The product's HTTP door with what it serves to everybody; nobody is behind it. */
async function openServer() {
  const nobody = {} as never; // never asked here: all of these pages are about nobody
  const deps: HttpDeps = {
    bot: () => Promise.resolve({ status: 401 }),
    notifications: nobody,
    tenantId: tenantId('44444444-4444-4444-8444-444444444444'),
    isHealthy: () => Promise.resolve(true),
    idle: null,
    teamsAppId: 'app-id',
    permissions: permissionTable,
    log: () => undefined,
    newTrace: () => 'trace',
    web: {
      webDir: await bundleWeb(),
      hostOrigins: [],
      consentUrl: 'https://login.microsoftonline.com/consent',
      screens: nobody,
      outlook: nobody,
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      signIn: { clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 'api://s' },
      publicUrl,
      checkReader: () => Promise.resolve({ kind: 'bad', why: 'no-token' }),
      news: { listen: () => () => undefined },
      pairToWatch: () => Promise.resolve(null),
    },
  };
  return createHttpServer(deps);
}

let app: Awaited<ReturnType<typeof openServer>>;
beforeAll(async () => void (app = await openServer()));
afterAll(() => app.close());

describe('what the manifest names is there:', () => {
  test.each(paths)('%s', async (path) => {
    expect((await app.inject(path)).statusCode).toBe(200);
  });

  test('and it names all that people and administrators look for', () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/privacy', '/terms', '/admin', '/tab', '/outlook/pane', '/outlook/events', '/outlook/events.js', '/icons/16.png', '/icons/32.png', '/icons/80.png']));
  });
});

test('the script that Outlook starts knows every action and the button of the manifest', async () => {
  const { extensions } = JSON.parse(manifest) as { extensions: [{ runtimes: { code: { script?: string }; actions: { id: string }[] }[]; ribbons: [{ tabs: [{ groups: [{ controls: [{ id: string }] }] }] }] }] };
  const actions = extensions[0].runtimes.flatMap(({ code, actions: all }) => (code.script === undefined ? [] : all.map(({ id }) => id)));
  const script = (await app.inject('/outlook/events.js')).body;

  expect(actions).toHaveLength(3);
  for (const name of [...actions, extensions[0].ribbons[0].tabs[0].groups[0].controls[0].id]) expect(script).toContain(name);
});

test('the privacy page says what the product can’t do yet', async () => {
  const { body } = await app.inject('/privacy');

  expect(body).toContain('there is no button that deletes yet');
  expect(body).not.toContain('30 days');
});

test('the administrator’s page names every permission that the manifest asks for', async () => {
  const { body } = await app.inject('/admin');
  const asked = (JSON.parse(manifest) as { authorization: { permissions: { resourceSpecific: { name: string }[] } } }).authorization.permissions.resourceSpecific;

  for (const { name } of asked) expect(body).toContain(`<code>${name}</code>`);
});

const browser = await openBrowser();
afterAll(() => browser?.close());
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.skipIf(browser === null)(`axe finds nothing on the pages of text, light and dark, and they fit a phone${browser === null ? ` (${remedy})` : ''}`, async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
  const pictures = process.env['PICTURES'];
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  const said: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser!.newPage({ colorScheme, viewport: { width: 360, height: 740 } });
    for (const path of ['/', '/privacy', '/terms', '/admin', '/a/some-token']) {
      await page.goto(`${address}${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      if (pictures !== undefined) await writeFile(join(pictures, `page${path.replaceAll('/', '-')}-${colorScheme}.png`), await page.screenshot({ fullPage: true }));
      await page.evaluate(axe);
      const violations = (await page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`)) as string[];
      said.push(...violations.map((one) => `${path} ${colorScheme}: ${one}`));
    }
    await page.close();
  }

  expect(said).toEqual([]);
});
