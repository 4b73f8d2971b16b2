import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isInDomains, readAppPackage } from './app-package.ts';
import { aManifest } from './app-package.test-data.ts';

const folder = await mkdtemp(join(tmpdir(), 'app-package-'));
afterAll(() => rm(folder, { recursive: true }));

/** Uploads a manifest; answers the app, or why Teams would not take it. */
async function upload(manifest: unknown) {
  await writeFile(join(folder, 'manifest.json'), typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return readAppPackage(folder, 'https://twofold.example').catch((error: unknown) => (error as Error).message);
}

test('A package is read from its folder or its manifest: tabs with a page, commands with their defaults, the one application', async () => {
  const fromFolder = await upload(aManifest());
  const fromFile = await readAppPackage(join(folder, 'manifest.json'), 'https://twofold.example');

  expect(fromFile).toEqual(fromFolder);
  expect(fromFile).toMatchObject({ name: 'Twofold', clientId: '7b8c9d10-1111-4222-8333-444455556666', linkDomains: ['twofold.example'] });
  expect(fromFile.tabs.map(({ entityId }) => entityId)).toEqual(['home']);
  expect(fromFile.commands).toEqual([{ id: 'keep', type: 'action', title: 'Keep as a promise', context: ['message'], fetchTask: true, parameters: [], taskTitle: null }]);
});

test('What Teams would not take is named, all at once', async () => {
  const manifest = aManifest();
  const otherHost = { entityId: 'home', name: 'Home', contentUrl: 'http://elsewhere.example/tab', scopes: ['personal'] };

  const refused = await upload({ ...manifest, staticTabs: [otherHost, otherHost], webApplicationInfo: { ...manifest.webApplicationInfo, id: '00000000-0000-4000-8000-000000000001' } });

  for (const fault of ['several applications', 'same entityId', 'must be https', 'validDomains does not name elsewhere.example', 'only https://twofold.example is reached here'])
    expect(refused).toContain(fault);
});

test('Limits of the manifest, placeholders and files that are none are told with the place', async () => {
  const manifest = aManifest();

  expect(await upload({ ...manifest, name: { short: 'x'.repeat(31) } })).toContain('name.short');
  expect(await upload({ ...manifest, id: '${{TEAMS_APP_ID}}' })).toContain('placeholder ${{TEAMS_APP_ID}}');
  expect(await upload('{')).toContain('is no JSON');
  await expect(readAppPackage(join(folder, 'nothing.json'), 'https://twofold.example')).rejects.toThrow('Name a manifest.json, or the folder that holds one');
});

test('A star in a domain stands for one label', () => {
  expect(['a.b.example', 'b.example', 'a.a.b.example'].map((host) => isInDomains(host, ['*.b.example']))).toEqual([true, false, false]);
  expect(isInDomains('Twofold.Example', ['twofold.example'])).toBe(true);
});
