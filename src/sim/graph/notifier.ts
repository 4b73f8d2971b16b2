import { drawFor } from '../world/random.ts';
import type { World, WorldEvents } from '../world/world.ts';
import { createDeliveryQueue, type DeliveryQueue } from './delivery-queue.ts';
import type { ChangeType, LifecycleEvent, Subscription, SubscriptionStore } from './subscription-store.ts';
import { graphTime } from './subscriptions.ts';
import type { Webhook } from './webhook.ts';

export type Notifier = {
  /** Sends a lifecycle notification about a subscription, at the next step of the clock; nothing without a lifecycle URL. */
  sendLifecycle(subscription: Subscription, event: LifecycleEvent): void;
};

type Dependencies = {
  world: World;
  store: SubscriptionStore;
  webhook: Webhook;
  /** The etag of a mailbox's event as it is now, if there is one. */
  etagOf?: ((mailbox: string, id: string) => string | null) | undefined;
};

/** Tells subscribers what changed in calendars: late, in batches, sometimes twice or out of order, as Graph does (facts §5.3, §5.4). */
export function createNotifier({ world, store, webhook, etagOf = () => null }: Dependencies): Notifier {
  const sendLifecycle = (subscription: Subscription, event: LifecycleEvent): void => {
    const url = subscription.lifecycleNotificationUrl;
    if (url === null) return;
    const item = { lifecycleEvent: event, ...commonOf(world, subscription) };
    queue.enqueue({ subscription, url, item, resource: event, due: world.clock.now() });
  };
  const queue = createDeliveryQueue({
    world,
    store,
    webhook,
    onGivenUp: ({ subscription, url }) => {
      if (url === subscription.notificationUrl) sendLifecycle(subscription, 'missed');
    },
  });

  let count = 0;
  world.on('calendar-changed', (change) => {
    const concerned = store
      .all()
      .filter(({ mailbox, changeTypes }) => mailbox === change.mailbox && changeTypes.includes(change.changeType));
    for (const subscription of concerned) {
      count += 1;
      enqueueChange(world, queue, subscription, { ...change, etag: etagOf(change.mailbox, change.id), count });
    }
  });
  store.onReauthorizationDue((subscription) => sendLifecycle(subscription, 'reauthorizationRequired'));
  obeyLifecycleFaults(world, store, sendLifecycle);
  return { sendLifecycle };
}

type Change = WorldEvents['calendar-changed'] & { etag: string | null; count: number };

function enqueueChange(world: World, queue: DeliveryQueue, subscription: Subscription, change: Change): void {
  const resource = resourceOf(change);
  const url = subscription.notificationUrl;
  const plan = planOf(
    world,
    `${change.changeType} ${resource}`,
    `${change.mailbox} ${change.id} ${change.count}`,
    queue.healthOf(url),
  );
  if (plan.copies === 0)
    world.journal.add({ channel: 'notification', trace: null, what: 'dropped', detail: { resource } });
  const item = itemOf(world, subscription, change);
  for (let copy = 0; copy < plan.copies; copy += 1) {
    queue.enqueue({ subscription, url, item, resource, due: world.clock.now() + plan.delay + copy * plan.apart });
  }
}

const resourceOf = (change: { mailbox: string; id: string }): string => `Users/${change.mailbox}/Events/${change.id}`;

/** How many copies of a notification arrive, how late, and how far apart: by the switches and by what was planted. */
function planOf(
  world: World,
  what: string,
  key: string,
  health: 'good' | 'slow' | 'drop',
): { copies: number; delay: number; apart: number } {
  const { min, max } = world.switches.notificationDelay;
  const isLost = health === 'drop' || world.faults.take(['drop-notification'], what) !== undefined;
  const duplicated = world.faults.takeAll(['duplicate-notification'], what);
  const delayed = world.faults.take(['delay-notification'], what);
  const isTwice = drawFor(world.seed, 'twice', key) < world.switches.duplicateNotifications;
  return {
    copies: isLost ? 0 : (duplicated?.times ?? (isTwice ? 2 : 1)),
    delay:
      Math.round(min + (max - min) * drawFor(world.seed, 'delay', key)) +
      (delayed === undefined ? 0 : (delayed.delayMinutes ?? 30) * 60_000) +
      (health === 'slow' ? 10 * 60_000 : 0),
    // Some copies travel together, others come in a post of their own.
    apart: Math.round(3_000 * drawFor(world.seed, 'apart', key)),
  };
}

const commonOf = (world: World, subscription: Subscription) => ({
  subscriptionId: subscription.id,
  subscriptionExpirationDateTime: graphTime(subscription.expiresAt),
  clientState: subscription.clientState,
  tenantId: world.tenantId,
});

const itemOf = (
  world: World,
  subscription: Subscription,
  change: { mailbox: string; id: string; changeType: ChangeType; etag: string | null },
): object => ({
  ...commonOf(world, subscription),
  changeType: change.changeType,
  resource: resourceOf(change),
  resourceData: {
    '@odata.type': '#Microsoft.Graph.Event',
    '@odata.id': resourceOf(change),
    ...(change.etag === null ? {} : { '@odata.etag': change.etag }),
    id: change.id,
  },
});

/** A planted `lifecycle` names the event, and may name a part of the resource after it: `subscriptionRemoved users/1234`. */
function obeyLifecycleFaults(world: World, store: SubscriptionStore, send: Notifier['sendLifecycle']): void {
  const events: LifecycleEvent[] = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'];
  world.faults.onAdd((fault) => {
    if (fault.kind !== 'lifecycle') return;
    world.faults.takeAll(['lifecycle'], fault.match);
    const [name, part = ''] = fault.match.split(' ');
    const event = events.find((known) => known.toLowerCase() === name?.toLowerCase()) ?? 'missed';
    const concerned = store.all().filter(({ resource }) => resource.toLowerCase().includes(part.toLowerCase()));
    for (const subscription of concerned) {
      if (event === 'subscriptionRemoved') store.remove(subscription.id);
      send(subscription, event);
    }
  });
}
