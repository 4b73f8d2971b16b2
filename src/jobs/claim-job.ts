import type { TenantId } from '#domain/ids.ts';
import type { ClaimedJob } from './job-queue.ts';
import { jobNames } from './registry.ts';
import type { Query, WorkerSession } from './worker-session.ts';

/** The oldest waiting job whose key nobody works on; jobs whose request is just being written are passed by. */
const nextSql = `
  with next as (
    select waiting.name, waiting.id from pgboss.job waiting
    where waiting.name = any($1) and waiting.state < 'active' and waiting.start_after <= now() and waiting.data->>'tenant' = $2
      and waiting.name || ' ' || waiting.singleton_key <> all($3)
      and not exists (select 1 from pgboss.job busy
        where busy.name = waiting.name and busy.singleton_key = waiting.singleton_key and busy.state = 'active')
    order by waiting.created_on, waiting.id limit 1 for update skip locked)
  update pgboss.job job set state = 'active', started_on = now(),
    retry_count = case when job.started_on is null then job.retry_count else job.retry_count + 1 end
  from next where job.name = next.name and job.id = next.id
  returning job.id, job.name, job.singleton_key as key, job.data`;

/** Whether anything waits at all: nearly every look finds nothing, and needs no transaction. */
const waitsSql = `select exists (select 1 from pgboss.job
  where name = any($1) and state < 'active' and start_after <= now() and data->>'tenant' = $2) as waits`;

/**
 * Takes one job and the lease of its key in one transaction, so that no job ever stands as active while its lease is free, unless its process
 * died. undefined: nothing to do now.
 */
export async function claimJob(session: WorkerSession, tenant: TenantId): Promise<ClaimedJob | undefined> {
  return session.exclusively(async (query) => {
    const [look] = await query<{ waits: boolean }>(waitsSql, [jobNames, tenant]);
    if (look?.waits !== true) return undefined;
    const passedBy: string[] = [];
    for (;;) {
      await query('begin', []);
      try {
        const [job] = await query<ClaimedJob>(nextSql, [jobNames, tenant, passedBy]);
        const isOurs = job !== undefined && (await session.takeLease(query, job));
        await query(isOurs ? 'commit' : 'rollback', []);
        if (job === undefined || isOurs) return job;
        passedBy.push(`${job.name} ${job.key}`); // its last run has ended, and is just about to give the lease back
      } catch (error) {
        await query('rollback', []);
        if (!isTakenByAnother(error)) throw error;
      }
    }
  });
}

/** Two workers took two waiting jobs of one key at the same moment: the queue's unique index let one through. */
function isTakenByAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

const lostSql = `select id, name, singleton_key as key, data, retry_count as "lostBefore" from pgboss.job
  where name = any($1) and state = 'active' and data->>'tenant' = $2`;

/** If another one waits already it will see all that this one would have; else this one waits again. */
const requeueSql = `update pgboss.job job set
    state = (case when exists (select 1 from pgboss.job waiting
      where waiting.name = $1 and waiting.singleton_key = $3 and waiting.state = 'created') then 'completed' else 'created' end)::pgboss.job_state
  where job.name = $1 and job.id = $2 and job.state = 'active'`;

/** A job that took its process down this often would do so for ever. */
const lossesBeforeBurial = 10;

/**
 * Finds jobs that stand as active although nobody holds their lease: their process died. They wait again at once; what was lost too often
 * goes to `bury`. Tells how many were found.
 */
export async function recoverLostJobs(
  session: WorkerSession,
  tenant: TenantId,
  bury: (job: ClaimedJob) => Promise<void>,
): Promise<number> {
  return session.exclusively(async (query) => {
    const suspects = await query<ClaimedJob & { readonly lostBefore: number }>(lostSql, [jobNames, tenant]);
    let found = 0;
    for (const job of suspects) {
      if (!(await session.takeLease(query, job))) continue;
      try {
        if (job.lostBefore + 1 >= lossesBeforeBurial) await bury(job);
        else await requeue(query, job);
        found += 1;
      } finally {
        await session.giveBack(query, job);
      }
    }
    return found;
  });
}

async function requeue(query: Query, job: ClaimedJob): Promise<void> {
  await query(requeueSql, [job.name, job.id, job.key]);
}
