import { drawFor } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { createDeliveryHealth } from './delivery-health.ts';
import type { Subscription, SubscriptionStore } from './subscription-store.ts';
import type { Webhook, WebhookOutcome } from './webhook.ts';

/** Facts §5.3: an answer within three seconds, else again with back-off for four hours; a connection is given up after ten. */
const answerMs = 3_000;
const giveUpMs = 10_000;
const retryFor = 4 * 3_600_000;
const backOffs = [10_000, 30_000, 60_000, 5 * 60_000, 15 * 60_000];
const longestBackOff = 30 * 60_000;
/** What is due so soon after goes along. */
const togetherMs = 1_000;
const perPost = 20;

/** One item on its way to a subscriber. `due` is of the simulator's clock; `resource` is for the journal. */
type Delivery = { subscription: Subscription; url: string; item: object; resource: string; due: number };
type Waiting = Delivery & { firstTriedAt: number | null; tries: number };

export type DeliveryQueue = {
  enqueue(delivery: Delivery): void;
  /** How well an endpoint has answered lately. */
  healthOf(url: string): 'good' | 'slow' | 'drop';
};

type Dependencies = {
  world: World;
  store: SubscriptionStore;
  webhook: Webhook;
  onGivenUp: (delivery: Delivery) => void;
};

/** Carries items to their endpoints: several in one post when they are due together, sometimes out of order, again when nobody answered well. */
export function createDeliveryQueue({ world, store, webhook, onGivenUp }: Dependencies): DeliveryQueue {
  const health = createDeliveryHealth(world);
  let waiting: Waiting[] = [];
  let count = 0;

  const wait = (entry: Waiting): void => {
    waiting.push(entry);
    world.clock.schedule(entry.due, `notification to ${new URL(entry.url).pathname}`, () => flush(entry.url));
  };

  const flush = async (url: string): Promise<void> => {
    const now = world.clock.now();
    const ready = waiting.filter((entry) => entry.url === url && entry.due <= now + togetherMs).slice(0, perPost);
    if (!ready.some(({ due }) => due <= now)) return;
    waiting = waiting.filter((entry) => !ready.includes(entry));
    const wanted = ready.filter((entry) => isStillWanted(world, store, entry));
    if (wanted.length > 0)
      await post(drawFor(world.seed, 'order', url, ++count) < 0.25 ? wanted.reverse() : wanted, url);
  };

  const post = async (entries: Waiting[], url: string): Promise<void> => {
    const leave = world.busy.enter();
    const body = JSON.stringify({ value: entries.map(({ item }) => item) });
    const outcome = await webhook(url, {
      body,
      contentType: 'application/json; charset=utf-8',
      timeoutMs: giveUpMs,
    }).finally(leave);
    health.note(url, outcome.ms);
    writeJournal(world, url, entries, outcome);
    const isGood = outcome.is === 'answer' && outcome.status >= 200 && outcome.status < 300 && outcome.ms <= answerMs;
    if (isGood) return;
    noteBadAnswer(world, url, entries, outcome);
    for (const entry of entries) retry(entry);
  };

  const retry = (entry: Waiting): void => {
    const now = world.clock.now();
    const firstTriedAt = entry.firstTriedAt ?? now;
    const due = now + (backOffs[entry.tries] ?? longestBackOff);
    if (due <= firstTriedAt + retryFor) {
      wait({ ...entry, due, firstTriedAt, tries: entry.tries + 1 });
      return;
    }
    world.journal.add({
      channel: 'notification',
      trace: null,
      what: 'given up after four hours',
      detail: { resource: entry.resource },
    });
    onGivenUp(entry);
  };

  return {
    enqueue: (delivery) => wait({ ...delivery, firstTriedAt: null, tries: 0 }),
    healthOf: (url) => health.of(url),
  };
}

/** A subscription may have ended while its notification was on the way, and a mailbox may have left the scope. */
function isStillWanted(world: World, store: SubscriptionStore, { subscription, url }: Waiting): boolean {
  if (url !== subscription.notificationUrl) return true;
  const isAllowed = subscription.clientId !== world.app.clientId || world.scopeGroup.members.has(subscription.mailbox);
  return isAllowed && store.byId(subscription.id) !== undefined;
}

function writeJournal(world: World, url: string, entries: Waiting[], outcome: WebhookOutcome): void {
  const result = outcome.is === 'answer' ? String(outcome.status) : outcome.because;
  world.journal.add({
    channel: 'notification',
    trace: null,
    what: `POST ${new URL(url).pathname} (${entries.length}) → ${result}`,
    detail: {
      url,
      items: entries.length,
      resources: entries.map(({ resource }) => resource),
      status: result,
      ms: outcome.ms,
      tries: entries[0]?.tries,
    },
  });
}

/** Nobody listening is no mistake: the product may be starting again. */
function noteBadAnswer(world: World, url: string, entries: Waiting[], outcome: WebhookOutcome): void {
  if (!entries.some(({ subscription }) => subscription.clientId === world.app.clientId)) return;
  const path = new URL(url).pathname;
  if (outcome.is === 'answer' && outcome.ms <= answerMs)
    world.addFinding(
      'notification-not-answered',
      `${path} answered ${outcome.status}; Graph wants 2xx, whatever the notification says.`,
    );
  else if (outcome.is === 'answer' || outcome.because === 'timeout')
    world.addFinding('notification-answered-late', `${path} took ${outcome.ms} ms; Graph waits three seconds.`);
}
