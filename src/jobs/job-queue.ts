import PgBoss from 'pg-boss';
import type pg from 'pg';
import type { Log, LogFields } from '#app/log-port.ts';
import { errorFields } from '#app/log-port.ts';
import type { JobRequest } from '#app/store-port.ts';
import type { TenantId } from '#domain/ids.ts';
import { jobNames, keyOf } from './registry.ts';

/** Runs one statement, in whatever transaction the caller is. */
export type ExecuteSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** A job that stands in the queue as claimed; `data` is still to be read. `key` is the queue's own: tenant and key of the job. */
export type ClaimedJob = { readonly id: string; readonly name: string; readonly key: string; readonly data: unknown };

/** Where workers listen; the payload is the tenant. */
export const wakeChannel = 'twofold_jobs';

const deadLetters = 'dead-letters';

/** Longer than any honest run. A run that hangs longer is given up by pg-boss, and stands in the dead letters. */
const expireInSeconds = 60 * 60;

export type JobQueue = ReturnType<typeof createJobQueue>;

/**
 * The queue of one tenant: pg-boss for its schema, inserts, dead letters and upkeep. Claiming is ours (`claim-job.ts`): pg-boss 10.4.2 takes
 * the oldest job first and, where that one's key is busy, takes nothing, so that one busy pair would hold up all others.
 */
export function createJobQueue(options: { readonly pool: pg.Pool; readonly tenant: TenantId; readonly log: Log }) {
  const { pool, tenant, log } = options;
  const boss = new PgBoss({ db: { executeSql: (text, values: unknown[] | undefined) => runOnPool(pool, text, values ?? []) }, schema: 'pgboss', schedule: false });
  boss.on('error', (error: unknown) => log('queue.failed', errorFields(error), 'error'));

  return {
    /** Makes or migrates pg-boss's schema and our queues. Safe from several processes at once. */
    async start(): Promise<void> {
      await boss.start();
      await boss.createQueue(deadLetters);
      for (const name of jobNames) {
        await boss.createQueue(name, { name, policy: 'stately', retryLimit: 0, expireInSeconds, deadLetter: deadLetters });
      }
    },
    stop: (): Promise<void> => boss.stop({ close: false, graceful: false }),
    enqueue: (executeSql: ExecuteSql, requests: readonly JobRequest[]) => enqueue({ boss, tenant, executeSql }, requests),
    async complete(job: ClaimedJob): Promise<void> {
      await boss.complete(job.name, job.id);
    },
    /** Ends the job as failed, and puts it into the dead letters with the given facts. */
    async bury(job: ClaimedJob, facts: LogFields): Promise<void> {
      await boss.fail(job.name, job.id, facts);
    },
    /** How many of this tenant's jobs wait, run, or lie in the dead letters. */
    async status(): Promise<{ readonly queued: number; readonly running: number; readonly dead: number }> {
      const { rows } = await pool.query<{ queued: number; running: number; dead: number }>(statusSql, [jobNames, tenant, deadLetters]);
      return rows[0] ?? { queued: 0, running: 0, dead: 0 };
    },
    /** `name key` of each job that waits or runs, as `handle` makes it. */
    async inHand(): Promise<ReadonlySet<string>> {
      const { rows } = await pool.query<{ handle: string }>(
        `select name || ' ' || singleton_key as handle from pgboss.job where name = any($1) and state <= 'active' and data->>'tenant' = $2`,
        [jobNames, tenant],
      );
      return new Set(rows.map((row) => row.handle));
    },
    handle: (request: JobRequest): string => `${request.name} ${queueKey(tenant, request)}`,
  };
}

const statusSql = `select
  count(*) filter (where name = any($1) and state < 'active')::int as queued,
  count(*) filter (where name = any($1) and state = 'active')::int as running,
  count(*) filter (where name = $3 and state < 'active')::int as dead
  from pgboss.job where data->>'tenant' = $2`;

const queueKey = (tenant: TenantId, request: JobRequest): string => `${tenant}:${keyOf(request)}`;

/** pg-boss sends whole transactions as one text: a connection that failed inside one is thrown away, or the next user would be in it. */
async function runOnPool(pool: pg.Pool, text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    client.release();
    return { rows };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

type Sending = { readonly boss: PgBoss; readonly tenant: TenantId; readonly executeSql: ExecuteSql };

/** In one order for everybody: two transactions that queue the same two keys would else wait for each other. */
async function enqueue(sending: Sending, requests: readonly JobRequest[]): Promise<void> {
  const byHandle = new Map<string, JobRequest>();
  for (const request of requests) {
    const handle = `${request.name} ${queueKey(sending.tenant, request)}`;
    if (!byHandle.has(handle)) byHandle.set(handle, request);
  }
  const waking = sending.executeSql(`select pg_notify('${wakeChannel}', $1)`, [sending.tenant]); // heard when the transaction commits
  await Promise.all([waking, putInOrder(sending, byHandle)]);
}

async function putInOrder(sending: Sending, byHandle: ReadonlyMap<string, JobRequest>): Promise<void> {
  for (const handle of [...byHandle.keys()].sort()) {
    const request = byHandle.get(handle);
    if (request !== undefined) await put(sending, request);
  }
}

/**
 * Makes sure that a job runs after this transaction commits. If one waits already, that is enough, but only if it can't start before
 * our facts are there: the shared lock makes a worker pass it by until we are done. If it started in between, we ask again.
 */
async function put({ boss, tenant, executeSql }: Sending, request: JobRequest): Promise<void> {
  const { name, ...payload } = request;
  const singletonKey = queueKey(tenant, request);
  for (let attempt = 0; attempt < 10; attempt++) {
    const id = await boss.send(name, { v: 1, tenant, ...payload }, { singletonKey, db: { executeSql } });
    if (id !== null) return;
    const waiting = await executeSql(`select id from pgboss.job where name = $1 and singleton_key = $2 and state = 'created' for share`, [name, singletonKey]);
    if (waiting.rows.length > 0) return;
  }
  throw new Error(`The job ${name} could not be queued: each time one waited, it was started before it could be held. Try again.`);
}
