import type { Notifications } from './doors.ts';
import type { Clock } from './ports.ts';
import type { Store } from './store-port.ts';

type Deps = { readonly store: Store; readonly clock: Clock };

/**
 * Turns Graph's word into jobs, and does nothing else: the door has to answer within three seconds. A burst of notifications for one
 * mailbox becomes one waiting sync (facts/graph.md §5.3, §5.4).
 */
export function createNotifications({ store, clock }: Deps): Notifications {
  return {
    clientStateOf: async (subscriptionId) => (await store.transaction((tx) => tx.mailboxes.bySubscription(subscriptionId)))?.subscription?.clientState,

    calendarChanged: ({ subscriptionId, trace }) =>
      store.transaction(async (tx) => {
        const mailbox = await tx.mailboxes.bySubscription(subscriptionId);
        if (mailbox !== undefined) await tx.queue({ name: 'sync-calendar', mailbox: mailbox.person, trace });
      }),

    lifecycle: async ({ subscriptionId, event, trace }) => {
      const now = await clock.now();
      await store.transaction(async (tx) => {
        const mailbox = await tx.mailboxes.bySubscription(subscriptionId);
        const isInScope = mailbox !== undefined && (await tx.people.get(mailbox.person))?.inScope === true;
        if (!isInScope) return; // whoever left the scope: the subscription ends by itself
        if (event === 'missed') return tx.queue({ name: 'sync-calendar', mailbox: mailbox.person, trace });
        const subscription = event === 'subscriptionRemoved' ? null : mailbox.subscription;
        await tx.mailboxes.save({ ...mailbox, subscription, renewAt: now });
        await tx.queue({ name: 'renew-subscriptions', trace });
      });
    },
  };
}
