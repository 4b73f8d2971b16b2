import appManifestPackage from '@microsoft/app-manifest';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import officeManifestPackage from 'office-addin-manifest';
import type { PackageFiles } from '#main/write-zip.ts';

/*
 * Microsoft's three validators. Two are packages of the project; the toolkit (445 MB) has a lock file of its own in test/validators and is installed once, when it is
 * first asked for (docs/decisions/0017-…). None of them needs the network, and none looks at more than its own part: that is why there are our own checks.
 */

/** A validator: what it says against a package that lies unpacked in a folder. Empty: it takes it. */
export type Validator = { readonly name: string; readonly faults: (folder: string) => Promise<readonly string[]> };

/** The schema of the manifest, with types: lengths, counts, unknown fields, enumerations. It throws what its types refuse, and returns what its schema refuses. */
export const appManifest: Validator = {
  name: '@microsoft/app-manifest',
  faults: (folder) => appManifestPackage.AppManifestUtils.readAndValidateTeamsManifest(join(folder, 'manifest.json')).then(([, faults]) => faults, thrown),
};

/** What Office's own tools ask of an add-in's manifest. */
export const officeAddinManifest: Validator = {
  name: 'office-addin-manifest',
  faults: (folder) => officeManifestPackage.validateManifest(join(folder, 'manifest.json')).then(({ isValid, report }) => (isValid ? [] : (report?.errors ?? []).map(({ content }) => content ?? 'refused without a reason')), thrown),
};

/** The Agents Toolkit: the manifest and its language files. */
export const toolkit: Validator = { name: '@microsoft/m365agentstoolkit-cli', faults: toolkitFaults };

const thrown = (error: unknown): readonly string[] => [error instanceof Error ? error.message : String(error)];

const home = join(import.meta.dirname, '..', 'validators');
const program = join(home, 'node_modules', '@microsoft', 'm365agentstoolkit-cli', 'cli.js');

/** Whether the toolkit is in place, as its lock file names it. */
export async function isToolkitInstalled(): Promise<boolean> {
  const changed = (path: string): Promise<number> => stat(join(home, path)).then(({ mtimeMs }) => mtimeMs, () => 0);
  return existsSync(program) && (await changed('node_modules/.package-lock.json')) >= (await changed('package-lock.json'));
}

/** Installs the toolkit as its lock file says, and tells whether that worked, without running anybody's scripts: one of them would build keytar, which stores logins and is not needed. */
export function installToolkit(): boolean {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: home, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return status === 0;
}

async function toolkitFaults(folder: string): Promise<readonly string[]> {
  const ownHome = await mkdtemp(join(tmpdir(), 'twofold-toolkit-')); // it keeps settings in its home
  const argv = [program, 'validate', '--manifest-file', join(folder, 'manifest.json'), '-i', 'false', '--telemetry', 'false'];
  const { code, printed } = await run(argv, { PATH: process.env['PATH'], HOME: ownHome, USERPROFILE: ownHome, CI_ENABLED: 'true' }).finally(() => rm(ownHome, { recursive: true, force: true }));
  const faults = printed.split('\n').filter((line) => line.includes('Error: '));
  return code === 0 ? [] : faults.length > 0 ? faults.map((line) => line.trim()) : [printed.trim()];
}

function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (printed += part));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed }));
  });
}

/** The files in a folder of their own, as long as `use` takes. */
export async function unpacked<Answer>(files: PackageFiles, use: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-package-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

