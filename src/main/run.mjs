// The door of `npm run demo`, `npm test` and the like: runs on a fresh clone, where nothing is installed yet, so it is plain JavaScript
// and uses nothing but Node. It installs what package-lock.json names, if needed, and then starts the TypeScript program.
import { spawnSync, spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Twofold needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
  process.exit(1);
}

const [what = 'demo', ...given] = process.argv.slice(2);
/** A host that puts the packages in place itself says so (infra/azure.bicep): they are taken as they are. */
const rest = given.filter((argument) => argument !== '--no-install');
if (rest.length === given.length) installIfNeeded();

const programs = {
  demo: () => ['--import', 'tsx', 'src/main/demo.ts'],
  dev: () => ['--import', 'tsx', '--watch', 'src/main/server.ts'],
  server: () => bundled('src/main/server.ts'),
  test: () => ['node_modules/vitest/vitest.mjs', 'run', ...testProjects()],
  docs: () => ['--import', 'tsx', 'src/main/docs.ts'],
  size: () => ['test/bench/size.mjs'],
  package: () => ['--import', 'tsx', 'src/main/package.ts'],
  validate: () => ['--import', 'tsx', 'test/package/validate.ts'],
  bench: () => ['--import', 'tsx', 'test/bench/run.ts'],
  twofold: () => bundled('src/main/cli.ts'),
};
/** The command line reads files that its user names, so it runs where the user is; npm says where that was. */
const workingFolder = what === 'twofold' ? (process.env.INIT_CWD ?? process.cwd()) : root;
if (!(what in programs)) {
  console.error(`Unknown program "${what}". One of: ${Object.keys(programs).join(', ')}.`);
  process.exit(1);
}
const child = spawn(process.execPath, [...(await programs[what]()), ...rest], { cwd: workingFolder, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
endWithNpm();
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));

/** esbuild is there only after the install. */
async function bundled(entry) {
  const { bundle } = await import('./bundle.mjs');
  return ['--enable-source-maps', await bundle(entry)];
}

/** npm that is told to end does not tell the shell's child: without this the product and its database would live on unseen. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && child.kill('SIGTERM'), 500).unref();
}

/** All projects but `contract`: that one needs Microsoft's schemas beside the clone, and is asked for by name (`.ci/run`). */
function testProjects() {
  const isChosen = rest.some((argument) => argument.startsWith('--project'));
  return isChosen ? [] : ['unit', 'cross', 'flow'].flatMap((name) => ['--project', name]);
}

/**
 * Runs `npm install` when the installed packages are not those of the lock file. Not `npm ci`: it refuses a lock file without the bindings of other platforms,
 * and not every registry has them all. Its output goes to stderr: stdout is the program's. */
function installIfNeeded() {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock)) return; // installed by npm as a package: npm brought what it needs
  const stamp = join(root, 'node_modules', '.twofold-installed');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.error('Installing the packages of package-lock.json (about a minute, once) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['install', '--no-fund', '--no-audit'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    if (done.status !== 0) {
      console.error('npm install failed (see above). Is the package registry reachable? Then run the same command again.');
      process.exit(1);
    }
  }
  writeFileSync(stamp, 'written by src/main/run.mjs when the packages of package-lock.json were in place\n');
}
