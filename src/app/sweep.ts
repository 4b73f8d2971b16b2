import { day, plus } from '#domain/time.ts';
import type { Clock } from './ports.ts';
import type { Store } from './store-port.ts';
import type { SyncScope } from './sync-scope.ts';

export type Sweep = (trace: string) => Promise<void>;

type Deps = { readonly syncScope: SyncScope; readonly store: Store; readonly clock: Clock };

/** Once a day: who is in scope now, and the loop of every pair that waits to be offered or told, or in which something was left half done. */
export const createSweep =
  ({ syncScope, store, clock }: Deps): Sweep =>
  async (trace) => {
    await syncScope(trace);
    const now = await clock.now();
    await store.transaction(async (tx) => {
      for (const person of await tx.people.inScope()) {
        for (const pair of await tx.pairs.ofPerson(person.id)) {
          const left = (await tx.deliveries.ofPair(pair.id)).some(({ state }) => state === 'intended');
          const waits = pair.state.kind === 'spotted' || pair.state.kind === 'agreed' || pair.state.kind === 'stuck';
          if (left || waits) await tx.queue({ name: 'update-pair', pair: pair.id, trace });
        }
      }
      await tx.queue({ name: 'renew-subscriptions', trace });
      await tx.tenant.save({ sweepAt: plus(now, day) });
    });
  };
