import type { LogEvent } from '#app/log-port.ts';
import type { JobRequest } from '#app/store-port.ts';
import { tenantId } from '#domain/ids.ts';
import { hour, instant, plus } from '#domain/time.ts';
import { claimJob } from '#jobs/claim-job.ts';
import { createJobQueue } from '#jobs/job-queue.ts';
import { createWorker } from '#jobs/worker.ts';
import { createWorkerSession } from '#jobs/worker-session.ts';
import { createStore } from '#store/create-store.ts';
import type { TestDatabase } from './database.ts';

export const tenant = tenantId('11111111-1111-1111-1111-111111111111');
export const now = instant('2026-11-24T10:00:00Z');

/** Product code that a test can see at work: `until` waits for the moment that a check holds, asked again at each thing that happens. */
export function createStage() {
  const runs: string[] = [];
  const events: LogEvent[] = [];
  const waiting = new Set<() => void>();
  const happened = () => waiting.forEach((look) => look());
  let hold: Promise<void> | undefined;
  return {
    runs,
    events,
    happened,
    holdRuns() {
      let letGo: () => void = () => undefined;
      hold = new Promise((resolve) => (letGo = resolve));
      return () => {
        hold = undefined;
        letGo();
      };
    },
    async run(name: string) {
      runs.push(`${name} begins`);
      happened();
      await hold;
      runs.push(`${name} ends`);
      happened();
    },
    until: (check: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!check()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

export type Stage = ReturnType<typeof createStage>;

/** Dies as by SIGKILL, with one job claimed: its connection ends, and the job stands as active. */
export async function dieWithAJob(database: TestDatabase): Promise<void> {
  const session = aSession(database);
  await claimJob(session, tenant);
  await session.stop();
}

export const aSession = (database: TestDatabase) => createWorkerSession({ connection: database.pool.options, tenant, onWake: () => undefined, onLost: () => undefined });

/** One process: a store, a queue and a worker. Its own looks come once an hour, so that a test sees what woke it. */
export function aProcess(database: TestDatabase, stage: Stage, of = tenant) {
  const queue = createJobQueue({ pool: database.pool, tenant: of, log: () => undefined });
  const store = createStore({ pool: database.pool, tenant: of, enqueue: queue.enqueue });
  let time = now;
  let traces = 0;
  const worker = createWorker({
    pool: database.pool, tenant: of, store, queue,
    clock: { now: () => Promise.resolve(time) },
    useCases: {
      updatePair: (pair) => stage.run(pair),
      syncCalendar: (mailbox) => stage.run(mailbox),
      renewSubscriptions: () => stage.run('renew'),
      sweep: () => stage.run('sweep'),
    },
    postpone: () => Promise.resolve({ failures: 1 }),
    log: (event) => {
      stage.events.push(event);
      stage.happened();
    },
    newTrace: () => `trace-${String((traces += 1))}`,
    lookEvery: hour,
  });
  return {
    store, queue, worker,
    setTime: (to: typeof now) => (time = to),
    record: (...requests: readonly JobRequest[]) =>
      store.transaction(async (tx) => {
        for (const request of requests) await tx.queue(request);
      }),
    async start() {
      await store.transaction((tx) => tx.tenant.save({ sweepAt: plus(now, 100 * hour) }));
      await worker.start();
    },
    async [Symbol.asyncDispose]() {
      await worker.stop();
      await store.close();
    },
  };
}

/** Waits until so many jobs have come to their end. */
export const finished = (stage: Stage, count: number) => stage.until(() => stage.events.filter((event) => event === 'job.finished').length >= count);

/** Waits, by asking the queue, until all is at rest. */
export async function atRest(process: ReturnType<typeof aProcess>): Promise<void> {
  for (;;) {
    const { queued, running } = await process.worker.status();
    if (queued + running === 0) return;
  }
}
