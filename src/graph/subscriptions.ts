import { z } from 'zod';
import type { Subscriptions } from '#app/ports.ts';
import { RemoteError } from '#app/remote-error.ts';
import { instant, toIso, type Instant } from '#domain/time.ts';
import { collectPages } from './collect-pages.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { graphError, readableCode } from './graph-error.ts';
import { calendarAccess } from './mailbox-access.ts';

type Create = Subscriptions['create'];
type Created = Awaited<ReturnType<Create>>;

const moment = z.string().transform((text, context): Instant => {
  try {
    return instant(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.addIssue({ code: 'custom', message: 'no moment' });
    return z.NEVER;
  }
});
const wireSubscription = z.object({ id: z.string().min(1), expirationDateTime: moment });
const listed = wireSubscription.extend({ resource: z.string().nullish(), clientState: z.string().nullish() });

const changeType = 'created,updated,deleted';
const resourceOf = (mailbox: string) => `users/${mailbox}/events`;

/** The Subscriptions port over Graph. `publicUrl` is where Graph reaches us (https, no trailing slash): /graph/notifications and /graph/lifecycle. */
export function createGraphSubscriptions(graph: GraphClient, publicUrl: string): Subscriptions {
  return {
    create: (request, trace) => create(graph, publicUrl, request, trace),
    renew: (id, expires, trace) => renew(graph, id, expires, trace),
    async remove(id, trace) {
      const call = subscriptionCall('end a subscription', 'DELETE', path`/subscriptions/${id}`, trace);
      const answer = await graph.send(call);
      if (!succeeded(answer) && answer.status !== 404) throw graphError(call.operation, answer);
    },
  };
}

const subscriptionCall = (operation: string, method: GraphCall['method'], url: string, trace: string): GraphCall => ({
  operation,
  permission: 'Calendars.ReadWrite',
  method,
  url,
  mailbox: null,
  trace,
});

async function create(graph: GraphClient, publicUrl: string, request: Parameters<Create>[0], trace: string): Promise<Created> {
  const first = await post(graph, publicUrl, request, trace);
  if (first.kind !== 'already-there') return first;
  // One subscription per app, resource and changeType: what is there is ours, from before a restart or another address (facts/graph.md §5.1).
  const renewed = await takeOver(graph, request, trace);
  if (renewed !== undefined) return renewed;
  const second = await post(graph, publicUrl, request, trace);
  if (second.kind !== 'already-there') return second;
  throw new RemoteError('unavailable', 'Graph still has a subscription for this calendar after ours was ended. Try again later.');
}

async function post(graph: GraphClient, publicUrl: string, request: Parameters<Create>[0], trace: string): Promise<Created | { readonly kind: 'already-there' }> {
  const call: GraphCall = {
    ...subscriptionCall('subscribe to a calendar', 'POST', '/subscriptions', trace),
    body: {
      changeType,
      resource: resourceOf(request.mailbox),
      notificationUrl: `${publicUrl}/graph/notifications`,
      lifecycleNotificationUrl: `${publicUrl}/graph/lifecycle`, // can't be added later
      clientState: request.clientState,
      expirationDateTime: toIso(request.expires),
    },
  };
  const answer = await graph.send(call);
  if (answer.status === 409) return { kind: 'already-there' };
  if (answer.status === 403) return { kind: 'refused', why: readableCode(answer) };
  if (!succeeded(answer)) return calendarAccess(call.operation, answer);
  const made = read(wireSubscription, call, answer);
  return { kind: 'subscribed', id: made.id, expires: made.expirationDateTime };
}

/** Keeps the one that carries our clientState; ends the others, whose notifications we could not tell from forged ones. */
async function takeOver(graph: GraphClient, request: Parameters<Create>[0], trace: string): Promise<Created | undefined> {
  const call = subscriptionCall('list our subscriptions', 'GET', '/subscriptions', trace);
  const list = await collectPages(graph, call, listed);
  if (list.kind === 'failed') throw graphError(call.operation, list.answer);
  const wanted = resourceOf(request.mailbox).toLowerCase();
  const same = list.items.filter(({ resource }) => resource?.replace(/^\//, '').toLowerCase() === wanted);
  const ours = same.find(({ clientState }) => clientState === request.clientState);
  for (const other of same.filter((item) => item !== ours)) {
    const end = subscriptionCall('end a subscription', 'DELETE', path`/subscriptions/${other.id}`, trace);
    const answer = await graph.send(end);
    if (!succeeded(answer) && answer.status !== 404) throw graphError(end.operation, answer);
  }
  if (ours === undefined) return undefined;
  const renewed = await renew(graph, ours.id, request.expires, trace);
  return renewed.kind === 'gone' ? undefined : { kind: 'subscribed', id: ours.id, expires: renewed.expires };
}

async function renew(graph: GraphClient, id: string, expires: Instant, trace: string): ReturnType<Subscriptions['renew']> {
  const call: GraphCall = {
    ...subscriptionCall('renew a subscription', 'PATCH', path`/subscriptions/${id}`, trace),
    body: { expirationDateTime: toIso(expires) },
  };
  const answer = await graph.send(call);
  if (answer.status === 404) return { kind: 'gone' };
  if (!succeeded(answer)) throw graphError(call.operation, answer);
  return { kind: 'renewed', expires: read(wireSubscription, call, answer).expirationDateTime };
}
