import { z } from 'zod';
import type { Notifications } from '#app/doors.ts';
import { errorFields, type Log } from '#app/log-port.ts';
import type { TenantId } from '#domain/ids.ts';
import { isSameSecret } from './same-secret.ts';

/** Takes what Graph posts; the answer is for the door: `taken` (202), or `failed` (Graph shall send it again). */
export type Receiving = {
  receive(body: unknown, trace: string): Promise<'taken' | 'failed'>;
  /** Resolves when nothing that was taken is still on its way into the queue. */
  settled(): Promise<void>;
};

type Deps = { readonly notifications: Notifications; readonly tenantId: TenantId; readonly log: Log };

/** Graph counts every answer over three seconds against us (facts/graph.md §5.3), so queueing has one second; then it goes on behind the answer. */
const queueingMs = 1_000;

const lifecycleEvent = z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']);
const item = z.object({
  subscriptionId: z.string().min(1).max(128),
  clientState: z.string().max(255),
  tenantId: z.string().nullish(),
  organizationId: z.string().nullish(),
  lifecycleEvent: z.string().nullish(),
});
const collection = z.object({ value: z.array(z.unknown()) });

/**
 * Several items of several subscriptions may come at once, some of them forged: each is checked by itself (subscription ours, clientState equal, tenant
 * ours), what fails is ignored without a word to the sender, and repeats for one subscription become one.
 */
export function createReceiving(deps: Deps): Receiving {
  const underway = new Set<Promise<unknown>>();
  return {
    async receive(body, trace) {
      const work = takeAll(deps, body, trace);
      underway.add(work);
      void work.finally(() => underway.delete(work));
      return Promise.race([work, afterAWhile()]);
    },
    async settled() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

const afterAWhile = () => new Promise<'taken'>((resolve) => setTimeout(() => resolve('taken'), queueingMs).unref());

/** Never rejects: whoever waits behind the answer could do nothing about it. */
async function takeAll(deps: Deps, body: unknown, trace: string): Promise<'taken' | 'failed'> {
  const parsed = collection.safeParse(body);
  const items = parsed.success ? parsed.data.value : [];
  const done = new Set<string>();
  let result: 'taken' | 'failed' = 'taken';
  for (const one of items) {
    const read = item.safeParse(one);
    const key = read.success ? JSON.stringify(read.data) : undefined;
    if (!read.success || key === undefined || done.has(key)) continue;
    done.add(key);
    try {
      await takeOne(deps, read.data, trace);
    } catch (error) {
      deps.log('http.failed', { ...errorFields(error), trace, operation: 'notification' }, 'error');
      result = 'failed';
    }
  }
  return result;
}

async function takeOne({ notifications, tenantId, log }: Deps, one: z.output<typeof item>, trace: string): Promise<void> {
  const tenant = one.tenantId ?? one.organizationId;
  const expected = await notifications.clientStateOf(one.subscriptionId);
  const isOurs = expected !== undefined && isSameSecret(one.clientState, expected) && (!tenant || tenant.toLowerCase() === tenantId);
  if (!isOurs) {
    log('http.refused', { trace, operation: 'notification', reason: expected === undefined ? 'unknown-subscription' : 'not-ours' }, 'warn');
    return;
  }
  const event = lifecycleEvent.safeParse(one.lifecycleEvent);
  if (one.lifecycleEvent && !event.success) return; // a kind of Graph's future
  log('graph.notified', { trace, kind: event.data ?? 'changed' });
  if (event.success) await notifications.lifecycle({ subscriptionId: one.subscriptionId, event: event.data, trace });
  else await notifications.calendarChanged({ subscriptionId: one.subscriptionId, trace });
}
