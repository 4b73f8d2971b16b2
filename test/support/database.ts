import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { tenantId } from '#domain/ids.ts';
import { createJobQueue } from '#jobs/job-queue.ts';
import { openDatabase } from '#main/embedded-postgres.ts';
import { migrate } from '#store/migrate.ts';
import { createPool } from '#store/pool.ts';

export type TestDatabase = AsyncDisposable & { readonly connectionString: string; readonly pool: pg.Pool };

const template = 'twofold_template';
let server: Promise<string> | undefined;

/** A fresh database with all tables and queues, dropped when the test ends: `await using database = await aDatabase();` */
export async function aDatabase(): Promise<TestDatabase> {
  server ??= startWithTemplate();
  const address = await server;
  const name = `twofold_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(address, `create database ${name} template ${template}`);
  const connectionString = named(address, name);
  const pool = createPool({ connectionString, onLost: () => undefined });
  return {
    connectionString,
    pool,
    async [Symbol.asyncDispose]() {
      await pool.end();
      await runOn(address, `drop database ${name} with (force)`);
    },
  };
}

/** The run's server with its template; the first of all test files makes both, the others wait for it. */
async function startWithTemplate(): Promise<string> {
  // Nothing here has to survive a power cut, and a test waits for each commit.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
  const { connectionString } = await openDatabase({ dataDir: inject('postgresDir'), settings });
  const client = await connected(connectionString);
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('${template}', 0))`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, connectionString);
  } finally {
    await client.end(); // gives the lock back too
  }
  return connectionString;
}

/** Under another name until it is whole, so that a test file that died half-way leaves none behind. */
async function makeTemplate(client: pg.Client, address: string): Promise<void> {
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft}`);
  const pool = createPool({ connectionString: named(address, draft), onLost: () => undefined });
  await migrate(pool);
  const queue = createJobQueue({ pool, tenant: tenantId('template'), log: () => undefined });
  await queue.start();
  await queue.stop();
  await pool.end();
  await client.query(`alter database ${draft} rename to ${template}`);
}

async function runOn(address: string, statement: string): Promise<void> {
  const client = await connected(address);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function named(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.toString();
}
