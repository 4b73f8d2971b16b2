import type { PersonId } from '#domain/ids.ts';
import { hour, minute, plus, type Instant } from '#domain/time.ts';
import { changePair } from './change-pair.ts';
import type { Clock } from './ports.ts';
import type { JobRequest, Store, StoreTransaction } from './store-port.ts';

export type Failure = { readonly kind: string; readonly retryAfterSeconds: number | undefined };
/** Answers how often this has failed in a row, this time included. */
export type Postpone = (job: JobRequest, failure: Failure) => Promise<{ readonly failures: number }>;

/** First wait after a failure that names no time, doubled each time up to the last. */
const backOff = { first: minute, last: hour };

/**
 * Writes down when a job that failed is to run again: a row compared with the clock port, never a delay inside the queue, so that a
 * restart forgets nothing (architecture.md, "Time").
 */
export const createPostpone =
  ({ store, clock }: { readonly store: Store; readonly clock: Clock }): Postpone =>
  async (job, failure) => {
    const now = await clock.now();
    return store.transaction(async (tx) => {
      switch (job.name) {
        case 'update-pair': {
          const pair = await changePair(tx, job.pair, ({ failures }) => ({ failures: failures + 1, wakeAt: later(now, failure, failures) }));
          return { failures: pair?.failures ?? 1 };
        }
        case 'sync-calendar':
          return { failures: await postponeMailbox(tx, job.mailbox, 'syncAt', failure, now) };
        case 'renew-subscriptions': {
          const due = (await tx.mailboxes.all()).filter(({ renewAt }) => renewAt !== null && renewAt <= now);
          const failures = await Promise.all(due.map(({ person }) => postponeMailbox(tx, person, 'renewAt', failure, now)));
          return { failures: Math.max(1, ...failures) };
        }
        case 'sweep':
          await tx.tenant.save({ sweepAt: later(now, failure, 2) });
          return { failures: 1 };
      }
    });
  };

async function postponeMailbox(tx: StoreTransaction, person: PersonId, what: 'syncAt' | 'renewAt', failure: Failure, now: Instant): Promise<number> {
  const mailbox = await tx.mailboxes.get(person);
  if (mailbox === undefined) return 1;
  const failures = mailbox.failures + 1;
  const again = later(now, failure, mailbox.failures);
  // Kept as a row too: another process, or this one after a restart, does not come back sooner either.
  await tx.mailboxes.save({ ...mailbox, failures, blockedUntil: failure.kind === 'throttled' ? again : null, [what]: again });
  return failures;
}

function later(now: Instant, failure: Failure, failures: number): Instant {
  if (failure.retryAfterSeconds !== undefined) return plus(now, Math.ceil(failure.retryAfterSeconds) * 1000 + 1000);
  return plus(now, Math.min(backOff.last, backOff.first * 2 ** Math.min(failures, 6)));
}
