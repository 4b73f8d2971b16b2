import pg from 'pg';
import type { TenantId } from '#domain/ids.ts';
import type { ClaimedJob } from './job-queue.ts';
import { wakeChannel } from './job-queue.ts';

export type WorkerSession = ReturnType<typeof createWorkerSession>;

/** A statement on the session's connection. */
export type Query = <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * A worker's one connection of its own: it hears that jobs were queued, and it holds a lock (its lease) for each job that runs. When
 * the process dies the server frees the leases, which is how others know that a job was lost.
 */
export function createWorkerSession(options: {
  readonly connection: pg.ClientConfig;
  readonly tenant: TenantId;
  readonly onWake: () => void;
  readonly onLost: (error: unknown) => void;
}) {
  const leases = new Set<string>();
  let client: pg.Client | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const open = async (): Promise<pg.Client> => {
    const fresh = await openClient({
      ...options,
      onLost: (error, lost) => {
        if (client === lost) client = undefined;
        options.onLost(error);
      },
    });
    for (const key of leases) await fresh.query(leaseSql, [key]); // they went with the connection before
    return fresh;
  };

  /** One piece of work at a time has the connection: a transaction of one must not take in a statement of another. */
  const exclusively = <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    const result = last.then(async () => {
      client ??= await open();
      const current = client;
      return work(async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) => (await current.query<Row>(text, [...values])).rows);
    });
    last = result.catch(() => undefined); // the caller hears of it; the next in line must not
    return result;
  };

  return {
    exclusively,
    /** Whether this process runs a job of that key. */
    holds: (job: Pick<ClaimedJob, 'name' | 'key'>): boolean => leases.has(leaseKey(job)),
    /** Inside `exclusively`: takes the lease of a job's key; false: somebody has it, also ourselves (Postgres would give it twice). */
    async takeLease(query: Query, job: Pick<ClaimedJob, 'name' | 'key'>): Promise<boolean> {
      if (leases.has(leaseKey(job))) return false;
      const [row] = await query<{ got: boolean }>(leaseSql, [leaseKey(job)]);
      if (row?.got !== true) return false;
      leases.add(leaseKey(job));
      return true;
    },
    async giveBack(query: Query, job: Pick<ClaimedJob, 'name' | 'key'>): Promise<void> {
      leases.delete(leaseKey(job));
      await query('select pg_advisory_unlock(hashtextextended($1, 0))', [leaseKey(job)]);
    },
    /** Opens the connection now, so that nothing queued from here on is missed. */
    start: (): Promise<void> => exclusively(() => Promise.resolve()),
    async stop(): Promise<void> {
      await last;
      const current = client;
      client = undefined;
      leases.clear();
      await current?.end();
    },
  };
}

type Connecting = {
  readonly connection: pg.ClientConfig;
  readonly tenant: TenantId;
  readonly onWake: () => void;
  readonly onLost: (error: unknown, client: pg.Client) => void;
};

/** A connection that listens for jobs of the tenant. */
async function openClient({ connection, tenant, onWake, onLost }: Connecting): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'twofold worker' });
  client.on('error', (error) => onLost(error, client));
  client.on('notification', (message) => {
    if (message.payload === tenant) onWake();
  });
  await client.connect();
  await client.query(`listen ${wakeChannel}`);
  return client;
}

const leaseSql = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as got';
const leaseKey = (job: Pick<ClaimedJob, 'name' | 'key'>): string => `job:${job.name}:${job.key}`;
