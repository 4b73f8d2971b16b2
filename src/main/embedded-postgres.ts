import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { emptyFolder, homeFor, reachableBinaries, secretFile, serverAccount } from './postgres-placement.ts';
import type { Account, Binaries } from './postgres-placement.ts';
import { runProgram } from './run-program.ts';

export type OpenedDatabase = {
  readonly connectionString: string;
  /** Stops the embedded server, if it is ours to stop. A server that DATABASE_URL names is left alone. */
  stop(): Promise<void>;
};

export type DatabaseOptions = {
  readonly dataDir: string;
  /** A server to use instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** More settings for the embedded server, such as `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** What DATA_DIR remembers of its server. `owner` is the process that stops it; when that one died, the next to open it takes over. */
const record = z.object({ password: z.string(), pgdata: z.string(), owner: z.number() });
type Server = z.infer<typeof record>;

/**
 * The product's database: the server that `databaseUrl` names, or a real Postgres from npm that keeps its files in `dataDir` and listens on a free
 * port of the loopback address. A server that lives on after its process was killed is found again and used. Safe from several processes at
 * once. Throws with the remedy when Postgres can't run here.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  if (options.databaseUrl !== undefined) return { connectionString: options.databaseUrl, stop: () => Promise.resolve() };
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return alone(dataDir, async () => {
    const account = await serverAccount();
    const binaries = await reachableBinaries(account);
    const known = await recall(dataDir);
    const server = known ?? (await initialise(dataDir, account, binaries));
    const port = (await runningPort(server)) ?? (await startServer(server, account, binaries, options.settings ?? {}));
    const isOurs = server.owner === process.pid || !isAlive(server.owner);
    if (isOurs) await remember(dataDir, { ...server, owner: process.pid });
    return {
      connectionString: addressOf(server, port),
      stop: () => (isOurs ? stopServer(server, account, binaries) : Promise.resolve()),
    };
  });
}

/** Stops the embedded server of `dataDir`, whoever started it, and removes its files. For tests and for demos that leave nothing behind. */
export async function removeDatabase(dataDir: string): Promise<void> {
  const server = await recall(resolve(dataDir));
  if (server !== undefined) {
    const account = await serverAccount();
    await stopServer(server, account, await reachableBinaries(account));
    await rm(dirname(server.pgdata), { recursive: true, force: true }); // DATA_DIR, or the folder that was made in its place
  }
  await rm(dataDir, { recursive: true, force: true });
}

const recordFile = (dataDir: string) => join(dataDir, 'postgres.json');

async function recall(dataDir: string): Promise<Server | undefined> {
  const text = await readFile(recordFile(dataDir), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const known = record.parse(JSON.parse(text));
  if (await exists(join(known.pgdata, 'PG_VERSION'))) return known;
  throw new Error(
    `The database of ${dataDir} is gone: its files were kept at ${known.pgdata}, and temporary folders are emptied at a restart. Delete ${recordFile(dataDir)} to begin anew, and set DATA_DIR to a folder that every user may enter, or DATABASE_URL, to keep what comes.`,
  );
}

async function remember(dataDir: string, server: Server): Promise<void> {
  await writeFile(recordFile(dataDir), JSON.stringify(server), { mode: 0o600 });
}

/** Made under another name and moved when it is whole, so that a process killed in the middle leaves nothing that looks like a database. */
async function initialise(dataDir: string, account: Account, binaries: Binaries): Promise<Server> {
  const home = await homeFor(dataDir, account);
  const pgdata = join(home, 'postgres');
  if (await exists(pgdata)) {
    throw new Error(`${pgdata} is there, but ${recordFile(dataDir)}, which holds its password, is not. Put that file back, or delete ${pgdata} to begin anew.`);
  }
  const password = randomBytes(24).toString('base64url');
  const draft = await emptyFolder(join(home, 'postgres.new'), account);
  const secrets = await emptyFolder(join(home, 'postgres.secret'), account);
  try {
    const passwordFile = await secretFile(join(secrets, 'password'), password, account);
    const flags = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-locale'];
    await runProgram(binaries.initdb, ['--pgdata', draft, ...flags], account);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
  await rename(draft, pgdata);
  const server = { password, pgdata, owner: process.pid };
  await remember(dataDir, server);
  return server;
}

async function startServer(server: Server, account: Account, binaries: Binaries, settings: Readonly<Record<string, string>>): Promise<number> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(server.pgdata, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(); // somebody may take it before Postgres does: then another
    try {
      await runProgram(binaries.pgCtl, ['start', '-w', '-t', '60', '-D', server.pgdata, '-l', log, '-o', [`-p ${port}`, ...flags].join(' ')], account);
      return port;
    } catch (error) {
      if (attempt === 3) throw new Error(`The embedded Postgres does not start. What it said stands in ${log}. Set DATABASE_URL to use a server of your own.`, { cause: error });
    }
  }
}

async function stopServer(server: Server, account: Account, binaries: Binaries): Promise<void> {
  if (postmasterOf(await postmasterFile(server)) === undefined) return;
  await runProgram(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', server.pgdata], account);
}

const postmasterFile = (server: Server) => readFile(join(server.pgdata, 'postmaster.pid'), 'utf8').catch(() => '');

/** Lines 1 and 4 of postmaster.pid: the process and the port, if that process lives. */
function postmasterOf(text: string): { readonly pid: number; readonly port: number } | undefined {
  const lines = text.split('\n');
  const found = { pid: Number(lines[0]), port: Number(lines[3]) };
  return found.pid > 0 && found.port > 0 && isAlive(found.pid) ? found : undefined;
}

/** The port of a server that lives and takes our password, waiting while it starts up; undefined: none, or the number is another program's by now. */
async function runningPort(server: Server): Promise<number | undefined> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = postmasterOf(await postmasterFile(server));
    if (found === undefined || (await answers(server, found.port))) return found?.port;
    await delay(100);
  }
  return undefined;
}

async function answers(server: Server, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(server, port), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // what connect() throws says the same
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

const addressOf = (server: Server, port: number) => `postgres://postgres:${server.password}@127.0.0.1:${port}/postgres`;

/** Folders that this process is opening. A lock file that names this process and is not among them is from a dead one with the same number. */
const opening = new Set<string>();

/** Runs `work` while no other process opens the same folder. A lock whose holder died is taken over. */
async function alone<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = join(dataDir, 'opening.pid');
  for (let attempt = 0; !(await takeLock(file)); attempt++) {
    if (attempt > 1200) throw new Error(`Another process has been opening the database for a minute. End it, or delete ${file}.`);
    await delay(50);
  }
  opening.add(file);
  try {
    return await work();
  } finally {
    opening.delete(file);
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    const isStale = holder === process.pid ? !opening.has(file) : holder > 0 && !isAlive(holder);
    if (isStale) await rm(file, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // alive, and another user's
  }
}

const exists = (path: string) => stat(path).then(() => true, () => false);

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolvePort(address.port) : reject(new Error('No free port on the loopback address.'))));
    });
  });
}
