import type pg from 'pg';
import type { Log } from '#app/log-port.ts';
import { errorFields } from '#app/log-port.ts';
import type { Clock } from '#app/ports.ts';
import type { JobRequest, Store } from '#app/store-port.ts';
import type { TenantId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import { claimJob, recoverLostJobs } from './claim-job.ts';
import type { ClaimedJob, JobQueue } from './job-queue.ts';
import { readRequest } from './registry.ts';
import type { JobEnd, RunJobDependencies } from './run-job.ts';
import { runJob } from './run-job.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { WorkerSession } from './worker-session.ts';
import { createWorkerSession } from './worker-session.ts';

export type Worker = {
  start(): Promise<void>;
  /** Takes no more jobs, and waits for those that run. */
  stop(): Promise<void>;
  status(): Promise<{ readonly queued: number; readonly running: number; readonly dead: number }>;
  /** Queues what is due by the clock, and takes up what a dead process left. When it returns, all that is in the queue. */
  look(): Promise<void>;
  /** What waits and runs. Where nothing does, what is due by the clock is queued first, and `next` is when more will be (null: nothing, or not at rest). */
  rest(): Promise<{ readonly queued: number; readonly running: number; readonly next: Instant | null }>;
};

export type WorkerOptions = RunJobDependencies & {
  readonly pool: pg.Pool;
  readonly tenant: TenantId;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly log: Log;
  /** A fresh id for what a row's time sets off. */
  readonly newTrace: () => string;
  /** Waits while people do; nothing to wait for unless given. */
  readonly giveWay?: () => Promise<void>;
  /** How many jobs run at once; 4 is what Graph allows per mailbox, and a laptop bears. */
  readonly concurrency?: number;
  /** Milliseconds of real time between looks that nobody asked for. */
  readonly lookEvery?: number;
};

/** Runs the jobs of one tenant. Woken at each commit that queued one; looks by itself once a second, should that have been missed. */
export function createWorker(options: WorkerOptions): Worker {
  const { queue, lookEvery = 1000 } = options;
  const report = (error: unknown) => options.log('worker.failed', errorFields(error), 'error');
  const session = createWorkerSession({
    connection: options.pool.options,
    tenant: options.tenant,
    onWake: () => hands.fill(),
    onLost: report,
  });
  const hands = createHands(options, session, report);
  const look = oneAtATime(async () => {
    await recover(options, session);
    await queueDue(options);
    hands.fill();
  });
  let timer: NodeJS.Timeout | undefined;
  let isStopped = true;
  const keepLooking = () => {
    if (!isStopped) timer = setTimeout(() => void look().catch(report).finally(keepLooking), lookEvery);
  };

  return {
    async start() {
      await session.start();
      isStopped = false;
      hands.open();
      await look();
      keepLooking();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await look.settled();
      await hands.close();
      await session.stop();
    },
    status: () => queue.status(),
    look,
    async rest() {
      const { queued, running } = await queue.status();
      if (queued + running > 0) return { queued, running, next: null };
      const { inHand, next } = await queueDue(options);
      return { queued: inHand, running, next };
    },
  };
}

/** Takes up jobs while there are hands free, and carries them out. */
function createHands(options: WorkerOptions, session: WorkerSession, report: (error: unknown) => void) {
  const { queue, tenant, giveWay, concurrency = 4 } = options;
  const running = new Map<string, Promise<void>>();
  let isOpen = false;

  const carryOut = async (job: ClaimedJob): Promise<void> => {
    try {
      const end = await endOf(options, job);
      await (end.kind === 'done' ? queue.complete(job) : queue.bury(job, end.facts));
    } catch (error) {
      report(error); // the job stands as active with its lease free, and is taken up again when the database answers
    }
    await session.exclusively((query) => session.giveBack(query, job)).catch(report);
  };

  const takeJobs = oneAtATime(async () => {
    while (isOpen && running.size < concurrency) {
      await giveWay?.();
      const job = await claimJob(session, tenant);
      if (job === undefined) return;
      const done = carryOut(job).finally(() => {
        running.delete(job.id);
        fill();
      });
      running.set(job.id, done);
    }
  });
  const fill = (): void => {
    if (isOpen) takeJobs().catch(report);
  };

  return {
    fill,
    open(): void {
      isOpen = true;
    },
    async close(): Promise<void> {
      isOpen = false;
      await takeJobs.settled();
      await Promise.all(running.values());
    },
  };
}

async function recover({ queue, tenant, log }: WorkerOptions, session: WorkerSession): Promise<void> {
  const bury = (job: ClaimedJob) => queue.bury(job, { job: job.name, reason: 'process-lost' });
  const found = await recoverLostJobs(session, tenant, bury);
  if (found > 0) log('job.recovered', { count: found }, 'warn');
}

/** What does not read can't be postponed either: it goes where a person sees it. */
async function endOf(options: WorkerOptions, job: ClaimedJob): Promise<JobEnd> {
  const request = readRequest(job.name, job.data);
  if (request !== undefined) return runJob(options, request);
  const facts = { job: job.name, kind: 'malformed', reason: 'payload-unreadable' };
  options.log('job.buried', facts, 'error');
  return { kind: 'buried', facts };
}

/** A row whose job waits or runs already is left alone: that run will see it, or the next look. Tells how many jobs are in hand for what is due, and when more will be. */
async function queueDue({ store, clock, queue, newTrace }: WorkerOptions): Promise<{ readonly inHand: number; readonly next: Instant | null }> {
  const due = await store.due(await clock.now());
  const trace = newTrace();
  const requests: JobRequest[] = [
    ...due.sync.map((mailbox): JobRequest => ({ name: 'sync-calendar', mailbox, trace })),
    ...due.pairs.map((pair): JobRequest => ({ name: 'update-pair', pair, trace })),
    ...(due.sweep ? [{ name: 'sweep', trace } as const] : []),
    ...(due.renew ? [{ name: 'renew-subscriptions', trace } as const] : []),
  ];
  if (requests.length === 0) return { inHand: 0, next: due.next };
  const inHand = await queue.inHand();
  const missing = requests.filter((request) => !inHand.has(queue.handle(request)));
  if (missing.length > 0) {
    await store.transaction(async (tx) => {
      for (const request of missing) await tx.queue(request);
    });
  }
  return { inHand: requests.length, next: due.next };
}
