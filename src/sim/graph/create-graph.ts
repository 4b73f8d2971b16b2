import type { Tokens } from '../entra/tokens.ts';
import type { World } from '../world/world.ts';
import { registerDirectoryRoutes } from './directory.ts';
import { createGraphServer, type GraphServer } from './graph-server.ts';
import { registerMailboxSettingsRoutes } from './mailbox-settings.ts';
import { createNotifier, type Notifier } from './notifier.ts';
import { createSubscriptionStore, type SubscriptionStore } from './subscription-store.ts';
import { registerSubscriptionRoutes } from './subscriptions.ts';
import { createWebhook } from './webhook.ts';

export type Graph = GraphServer & { subscriptions: SubscriptionStore; notifier: Notifier };

export type GraphOptions = {
  world: World;
  tokens: Tokens;
  /** Real milliseconds before each answer; 2 unless given. */
  latencyMs?: number;
  /** Further hosts that notifications may go to: host → loopback base address. */
  hostMap?: Readonly<Record<string, string>>;
  /** The etag of a mailbox's event as it is now; without it notifications carry none. */
  etagOf?: (mailbox: string, id: string) => string | null;
};

/** Graph with directory, mailbox settings, subscriptions and notifications. Events and chats add their routes to `router`. Not listening yet. */
export function createGraph({ world, tokens, latencyMs, hostMap, etagOf }: GraphOptions): Graph {
  const graph = createGraphServer({ world, tokens, ...(latencyMs === undefined ? {} : { latencyMs }) });
  const webhook = createWebhook(world, hostMap);
  const subscriptions = createSubscriptionStore(world);
  registerDirectoryRoutes(graph.router, world);
  registerMailboxSettingsRoutes(graph.router, world);
  registerSubscriptionRoutes(graph.router, { world, store: subscriptions, webhook });
  return { ...graph, subscriptions, notifier: createNotifier({ world, store: subscriptions, webhook, etagOf }) };
}
