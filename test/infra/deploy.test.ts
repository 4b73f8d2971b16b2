import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { infraText } from './support/bicep.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const dependencies = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json'))).dependencies;

/** The lines of infra/deploy.ignore: paths from the top and endings, so that this reading of them is the toolkit's too. */
const lines = infraText('deploy.ignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const staysHere = (path: string): boolean => lines.some((line) => (line.startsWith('*') ? path.endsWith(line.slice(1)) : `/${path}` === line || `/${path}`.startsWith(`${line}/`)));

/** What the program is made from: the sources themselves, and the packages that they import by name. */
async function madeFrom(...entryPoints: readonly string[]): Promise<{ readonly sources: readonly string[]; readonly packages: readonly string[] }> {
  const { metafile } = await build({ absWorkingDir: root, entryPoints: [...entryPoints], outdir: 'out', bundle: true, platform: 'node', format: 'esm', jsx: 'automatic', packages: 'external', metafile: true, write: false, loader: { '.css': 'empty' }, logLevel: 'error' });
  const packages = importsOf(metafile).filter((path) => !path.startsWith('node:')).map((path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'));
  return { sources: Object.keys(metafile.inputs), packages: [...new Set(packages)] };
}

const importsOf = ({ inputs }: Metafile): readonly string[] => Object.values(inputs).flatMap((input) => input.imports.flatMap(({ path, external }) => (external === true ? [path] : [])));

const entries = ['src/main/server.ts', 'src/main/bundle.mjs', 'src/main/bundle-web.mjs', 'src/web/main.tsx', 'src/web/consent-done.ts'];

test('everything that the product is made from is deployed, and nothing of it is a package for development', async () => {
  const { sources, packages } = await madeFrom(...entries);

  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter(staysHere)).toEqual([]);
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
});

test.each(['package.json', 'package-lock.json', '.npmrc', 'src/main/run.mjs', 'docs/admin/roll-out.md', 'appPackage/color.png'])('%s is deployed', (path) => {
  expect(staysHere(path)).toBe(false);
});

test.each(['.env', 'infra/env/.env.prod.user', 'infra/build/entra-app.prod.json', 'node_modules/pg/package.json', 'data/postgres.json', '.git/config', 'test/support/story.ts', 'server.log'])('%s stays here', (path) => {
  expect(staysHere(path)).toBe(true);
});

test('the list is made of paths from the top and of endings alone', () => {
  expect(lines.filter((line) => !/^(\/[\w./-]*[\w-]|\*\.\w+)$/.test(line))).toEqual([]);
});

test('the toolkit is given that list, and the web app installs its packages itself', () => {
  const { deploy } = z.object({ deploy: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.string()) })) }).parse(parse(textOf('teamsapp.yml')));

  expect(deploy).toMatchObject([{ uses: 'azureAppService/zipDeploy', with: { artifactFolder: '.', ignoreFile: './infra/deploy.ignore', resourceId: '${{AZURE_APP_SERVICE_RESOURCE_ID}}' } }]);
  expect(infraText('azure.bicep')).toContain("SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'");
  expect(infraText('azure.bicep')).not.toContain('WEBSITE_RUN_FROM_PACKAGE'); // a folder that can't be written to could not be built in
});
