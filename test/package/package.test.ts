import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFiles } from '#main/app-package.ts';
import { environmentNamed, packageValues, readPackageValues } from '#main/package-values.ts';
import { zipOf } from '#main/write-zip.ts';
import { devPackage, withJson } from './package-builder.ts';
import { readZip } from './read-zip.ts';
import { appManifest, isToolkitInstalled, officeAddinManifest, toolkit, unpacked } from './validators.ts';

const root = join(import.meta.dirname, '..', '..');
const hasToolkit = await isToolkitInstalled();
/** Alone it takes 7 seconds, and half a minute beside others. */
const toolkitTakes = 180_000;
const run = (...argv: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', ...argv], { cwd: root, encoding: 'utf8' });

test('the same sources make the same bytes, in every time zone and in whatever order the files came', async () => {
  const files = await devPackage();
  const zone = process.env['TZ'];
  const zips: Buffer[] = [];
  for (const one of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    process.env['TZ'] = one;
    zips.push(await zipOf(one === 'UTC' ? new Map([...files].reverse()) : await devPackage()));
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;

  expect(zips.map((zip) => zip.equals(zips[0]!))).toEqual([true, true, true]);
  expect((await zipOf(await packageFiles(await readPackageValues('prod')))).equals(zips[0]!)).toBe(false);
});

test('what goes into the zip comes out of it', async () => {
  const files = await devPackage();
  const read = readZip(await zipOf(files));

  expect([...read.keys()]).toEqual(['color.png', 'color32.png', 'languages/de.json', 'languages/es.json', 'languages/fr.json', 'languages/ja.json', 'languages/pt.json', 'manifest.json', 'outline.png']);
  for (const [path, bytes] of files) expect(read.get(path)?.equals(bytes)).toBe(true);
});

test('npm run package writes the zip, and its last line is where it lies', async () => {
  const { status, stdout } = run('src/main/package.ts', '--env', 'prod');
  const zip = stdout.trimEnd().split('\n').at(-1) ?? '';

  expect([status, zip]).toEqual([0, join('appPackage', 'build', 'appPackage.prod.zip')]);
  expect((await readFile(join(root, zip))).equals(await zipOf(await packageFiles(await readPackageValues('prod'))))).toBe(true);
});

test('without an environment, or with one that is none, it says which there are', () => {
  expect(() => environmentNamed('local')).toThrow('--env dev or --env prod');
  expect(run('src/main/package.ts').status).toBe(1);
});

test('dev and prod are different apps on different hosts, so that both can be in one tenant', async () => {
  const [dev, prod] = [await readPackageValues('dev'), await readPackageValues('prod')];

  for (const name of ['TEAMS_APP_ID', 'BOT_ID', 'PUBLIC_HOST'] as const) expect(dev[name]).not.toBe(prod[name]);
});

test('an environment file that lacks what the manifest needs is refused, with everything that is wrong with it', () => {
  const text = 'TEAMS_APP_ID=\r\n# BOT_ID=7f01d0de-0000-4000-8000-000000000002\nBOT_ID=secret\nPUBLIC_HOST=https://twofold.example\n';

  expect(() => packageValues('.env.x', text)).toThrow(/\.env\.x can't fill the manifest:\n- TEAMS_APP_ID is empty.*GUID.*\n- BOT_ID can't be secret.*\n- PUBLIC_HOST can't be https:\/\/twofold\.example.*without https/s);
});

test('quotes, blanks and line ends of an environment file are no part of its values', () => {
  const text = ' TEAMS_APP_ID = "7f01d0de-0000-4000-8000-000000000001" \r\nBOT_ID=\'7f01d0de-0000-4000-8000-000000000002\'\r\nPUBLIC_HOST=a.example\r\n';

  expect(packageValues('.env.x', text)).toEqual({ TEAMS_APP_ID: '7f01d0de-0000-4000-8000-000000000001', BOT_ID: '7f01d0de-0000-4000-8000-000000000002', PUBLIC_HOST: 'a.example' });
});

test.each([appManifest, officeAddinManifest].flatMap((validator) => (['dev', 'prod'] as const).map((environment) => [validator.name, environment, validator] as const)))('%s takes the %s package', async (_name, environment, validator) => {
  const files = readZip(await zipOf(await packageFiles(await readPackageValues(environment))));

  expect(await unpacked(files, validator.faults)).toEqual([]);
});

// The toolkit is there once `npm run validate` has run: a fresh clone's `npm test` does not bring 445 MB for it (docs/decisions/0017-…).
if (hasToolkit) {
  test('the toolkit takes the package, languages and all', async () => {
    expect(await unpacked(await devPackage(), toolkit.faults)).toEqual([]);
  }, toolkitTakes);

  test('npm run validate ends with 1 when one of them refuses, with the fault', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twofold-zip-'));
    const zip = join(folder, 'broken.zip');
    await writeFile(zip, await zipOf(withJson(await devPackage(), 'manifest.json', (json) => (json['description'].short = 'x'.repeat(81)))));
    const { status, stdout } = run('test/package/validate.ts', '--zip', zip);
    await rm(folder, { recursive: true });

    expect(status).toBe(1);
    expect(stdout).toContain('@microsoft/app-manifest: refused\n  - /description/short must NOT have more than 80 characters');
    expect(stdout).toContain('m365agentstoolkit-cli: refused');
  }, toolkitTakes);
}
