import type { PersonId } from '#domain/ids.ts';
import { hour, minute, plus, type Instant } from '#domain/time.ts';
import { changePair } from './change-pair.ts';
import type { Clock } from './ports.ts';
import type { JobRequest, Store, StoreTransaction } from './store-port.ts';

export type Failure = { readonly kind: string; readonly retryAfterSeconds: number | undefined };
export type Postpone = (job: JobRequest, failure: Failure) => Promise<void>;

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
    await store.transaction(async (tx) => {
      switch (job.name) {
        case 'update-pair':
          await changePair(tx, job.pair, ({ failures }) => ({ failures: failures + 1, wakeAt: later(now, failure, failures) }));
          return;
        case 'sync-calendar':
          return postponeMailbox(tx, job.mailbox, 'syncAt', failure, now);
        case 'renew-subscriptions':
          for (const { person, renewAt } of await tx.mailboxes.all()) {
            if (renewAt !== null && renewAt <= now) await postponeMailbox(tx, person, 'renewAt', failure, now);
          }
          return;
        case 'sweep':
          return tx.tenant.save({ sweepAt: later(now, failure, 2) });
      }
    });
  };

async function postponeMailbox(tx: StoreTransaction, person: PersonId, what: 'syncAt' | 'renewAt', failure: Failure, now: Instant): Promise<void> {
  const mailbox = await tx.mailboxes.get(person);
  if (mailbox === undefined) return;
  await tx.mailboxes.save({ ...mailbox, failures: mailbox.failures + 1, [what]: later(now, failure, mailbox.failures) });
}

function later(now: Instant, failure: Failure, failures: number): Instant {
  if (failure.retryAfterSeconds !== undefined) return plus(now, Math.ceil(failure.retryAfterSeconds) * 1000 + 1000);
  return plus(now, Math.min(backOff.last, backOff.first * 2 ** Math.min(failures, 6)));
}
