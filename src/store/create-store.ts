import { CompiledQuery, sql } from 'kysely';
import type pg from 'pg';
import type { JobRequest, Store, StoreTransaction } from '#app/store-port.ts';
import type { PairId, TenantId } from '#domain/ids.ts';
import { createAdvisoryLocks } from './advisory-locks.ts';
import { createCalendarCopies } from './calendar-copies.ts';
import { createCommitments } from './commitments.ts';
import { createAudit, createDeliveries } from './deliveries.ts';
import { createDiagnoses } from './diagnoses.ts';
import { readDue } from './due.ts';
import { createMailboxes } from './mailboxes.ts';
import { createMeetingChanges } from './meeting-changes.ts';
import { createMeetings, createRecaps } from './meetings.ts';
import { createCoaching, createPairs } from './pairs.ts';
import { newsText, pairChannel } from './pair-news.ts';
import { createPeople, createTenant } from './people.ts';
import { serverOf } from './pool.ts';
import { createPreferences } from './preferences.ts';
import { createRooms } from './rooms.ts';
import { createScorecards } from './scorecards.ts';
import type { Scope } from './scope.ts';
import { createSentCards } from './sent-cards.ts';
import { toStoreError } from './store-error.ts';
import { createTenantTransactions } from './tenant-transactions.ts';

/** Runs one statement of the queue inside the store's transaction. */
type ExecuteSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** Puts jobs into the queue as part of the transaction that `executeSql` runs in (jobs/job-queue.ts gives it). */
export type Enqueue = (executeSql: ExecuteSql, jobs: readonly JobRequest[]) => Promise<void>;

/**
 * The product's memory over Postgres, for one tenant. `migrate` must have run. Jobs are put into the queue as the last act of a
 * transaction, under the login role: the app role sees the tenant's rows and nothing else. `close` ends the connection of the locks, not the pool.
 */
export function createStore(options: { readonly pool: pg.Pool; readonly tenant: TenantId; readonly enqueue: Enqueue }): Store & { close(): Promise<void> } {
  const { pool, tenant, enqueue } = options;
  const server = serverOf(pool);
  const locks = createAdvisoryLocks(pool.options, server);
  const inTransaction = createTenantTransactions(pool, tenant);

  const inTenant = async <T>(work: (scope: Scope) => Promise<T>): Promise<T> => {
    try {
      return await inTransaction((trx) => work({ trx, tenant }));
    } catch (error) {
      throw toStoreError(error, server);
    }
  };

  return {
    transaction: (work) =>
      inTenant(async (scope) => {
        const leaving: Leaving = { jobs: [], news: new Set() };
        const result = await work(openTransaction(scope, leaving));
        await Promise.all([announcePairs(scope, leaving.news), queueJobs(scope, enqueue, leaving.jobs)]);
        return result;
      }),
    async withLock(key, work) {
      return locks.withLock(`${tenant}:${key}`, work);
    },
    due: (now) => inTenant((scope) => readDue(scope, now)),
    close: () => locks.close(),
  };
}

/** What leaves a transaction when it commits. */
type Leaving = { readonly jobs: JobRequest[]; readonly news: Set<PairId> };

function openTransaction(scope: Scope, { jobs, news }: Leaving): StoreTransaction {
  return {
    async hold(key) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.tenant}:${key}`}, 0))`.execute(scope.trx);
    },
    tenant: createTenant(scope),
    people: createPeople(scope),
    mailboxes: createMailboxes(scope),
    calendar: createCalendarCopies(scope),
    pairs: createPairs(scope),
    meetings: createMeetings(scope),
    commitments: createCommitments(scope),
    coaching: createCoaching(scope),
    diagnoses: createDiagnoses(scope),
    scorecards: createScorecards(scope),
    meetingChanges: createMeetingChanges(scope),
    rooms: createRooms(scope),
    recaps: createRecaps(scope),
    deliveries: createDeliveries(scope),
    sentCards: createSentCards(scope),
    preferences: createPreferences(scope),
    audit: createAudit(scope),
    queue(job) {
      jobs.push(job);
      if (job.name === 'update-pair') news.add(job.pair);
      return Promise.resolve();
    },
    announce(pair) {
      news.add(pair);
    },
  };
}

async function announcePairs({ trx, tenant }: Scope, pairs: ReadonlySet<PairId>): Promise<void> {
  if (pairs.size === 0) return;
  const texts = [...pairs].map((pair) => newsText(tenant, pair));
  await sql`select pg_notify(${pairChannel}, text) from unnest(${texts}::text[]) as text`.execute(trx);
}

async function queueJobs({ trx }: Scope, enqueue: Enqueue, jobs: readonly JobRequest[]): Promise<void> {
  if (jobs.length === 0) return;
  const run = async (text: string, values: readonly unknown[]) => {
    const { rows } = await trx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
  await Promise.all([run(`select set_config('role', 'none', true)`, []), enqueue(run, jobs)]); // in this order on the wire
}
