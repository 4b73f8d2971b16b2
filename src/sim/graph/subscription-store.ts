import type { World } from '../world/world.ts';

export type ChangeType = 'created' | 'updated' | 'deleted';

export type Subscription = {
  id: string;
  clientId: string;
  /** As the client wrote it. */
  resource: string;
  /** The owner of the calendar. */
  mailbox: string;
  changeTypes: ChangeType[];
  clientState: string | null;
  notificationUrl: string;
  lifecycleNotificationUrl: string | null;
  latestSupportedTlsVersion: string;
  expiresAt: number;
  reauthorizedAt: number | null;
  renewedAt: number | null;
};

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

export type SubscriptionStore = {
  all(): Subscription[];
  byId(id: string): Subscription | undefined;
  add(subscription: Subscription): void;
  /** Moves the end of a subscription, and with it the call to reauthorize. */
  renew(subscription: Subscription, expiresAt: number): void;
  remove(id: string): void;
  /** Handlers get the moment at which a subscription wants to be reauthorized. */
  onReauthorizationDue(handler: (subscription: Subscription) => void): void;
};

const halfDay = 12 * 3_600_000;

/** The subscriptions of all applications. They end by the simulator's clock, without a word (facts §5.4). */
export function createSubscriptionStore(world: World): SubscriptionStore {
  const subscriptions = new Map<string, Subscription>();
  const timers = new Map<string, { cancel(): void }[]>();
  const handlers: ((subscription: Subscription) => void)[] = [];

  const stopTimers = (id: string) => {
    for (const timer of timers.get(id) ?? []) timer.cancel();
    timers.delete(id);
  };
  const remove = (id: string) => {
    stopTimers(id);
    subscriptions.delete(id);
  };
  const startTimers = (subscription: Subscription) => {
    const { id, expiresAt } = subscription;
    const life = expiresAt - world.clock.now();
    stopTimers(id);
    timers.set(id, [
      world.clock.schedule(expiresAt - Math.min(halfDay, life / 4), `subscription ${id} wants reauthorization`, () => {
        if (subscription.reauthorizedAt === null) for (const handler of handlers) handler(subscription);
      }),
      world.clock.schedule(expiresAt, `subscription ${id} ends`, () => {
        world.journal.add({
          channel: 'notification',
          trace: null,
          what: 'subscription expired',
          detail: { subscriptionId: id },
        });
        remove(id);
      }),
    ]);
  };

  return {
    all: () => [...subscriptions.values()],
    byId: (id) => subscriptions.get(id.toLowerCase()),
    add(subscription) {
      subscriptions.set(subscription.id, subscription);
      startTimers(subscription);
    },
    renew(subscription, expiresAt) {
      subscription.expiresAt = expiresAt;
      subscription.reauthorizedAt = null;
      startTimers(subscription);
    },
    remove,
    onReauthorizationDue: (handler) => void handlers.push(handler),
  };
}
