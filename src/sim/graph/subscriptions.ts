import { randomUUID } from 'node:crypto';
import { servicePrincipalId } from '../entra/tokens.ts';
import type { World } from '../world/world.ts';
import { accessDenied, badRequest, graphError } from './errors.ts';
import { graphRoot } from './odata.ts';
import type { GraphAnswer, GraphRequest, GraphRouter } from './router-types.ts';
import { readCreation, readRenewal } from './subscription-request.ts';
import type { Subscription, SubscriptionStore } from './subscription-store.ts';
import type { Webhook } from './webhook.ts';

/** Facts §5.2. */
const handshakeMs = 10_000;
/** Facts §5.4: reauthorize or renew, not both within ten minutes. */
const bothWithin = 10 * 60_000;

type Dependencies = { world: World; store: SubscriptionStore; webhook: Webhook };

/** `/subscriptions`: creation with the real handshake, list, one, renewal, reauthorization and end (facts §5). */
export function registerSubscriptionRoutes(router: GraphRouter, dependencies: Dependencies): void {
  const { store, world } = dependencies;
  router.on('POST', '/subscriptions', (request) => create(dependencies, request));
  router.on('GET', '/subscriptions', (request) => {
    const own = store.all().filter(({ clientId }) => clientId === request.caller.clientId);
    return {
      status: 200,
      body: { '@odata.context': `${graphRoot}/$metadata#subscriptions`, value: own.map(resourceOf) },
    };
  });
  router.on('GET', '/subscriptions/{id}', (request) =>
    withOwn(store, request, (subscription) => ({ status: 200, body: entityOf(subscription) })),
  );
  router.on('PATCH', '/subscriptions/{id}', (request) =>
    withOwn(store, request, (subscription) => {
      const expiresAt = readRenewal(world, request);
      if (typeof expiresAt !== 'number') return expiresAt;
      noteBoth(world, subscription, subscription.reauthorizedAt);
      store.renew(subscription, expiresAt);
      subscription.renewedAt = world.clock.now();
      return { status: 200, body: entityOf(subscription) };
    }),
  );
  router.on('POST', '/subscriptions/{id}/reauthorize', (request) =>
    withOwn(store, request, (subscription) => {
      noteBoth(world, subscription, subscription.renewedAt);
      subscription.reauthorizedAt = world.clock.now();
      return { status: 204 };
    }),
  );
  router.on('DELETE', '/subscriptions/{id}', (request) =>
    withOwn(store, request, ({ id }) => {
      store.remove(id);
      return { status: 204 };
    }),
  );
}

async function create({ world, store, webhook }: Dependencies, request: GraphRequest): Promise<GraphAnswer> {
  const isProduct = request.caller.clientId === world.app.clientId;
  if (isProduct && world.switches.subscriptionsRefused) return accessDenied();
  const read = readCreation(world, request, store.all());
  if ('refusal' in read) return read.refusal;
  const { wanted } = read;
  if (isProduct && wanted.lifecycleNotificationUrl === null) {
    world.addFinding(
      'subscription-without-lifecycle-url',
      'Without lifecycleNotificationUrl nobody tells that notifications were missed.',
    );
  }
  for (const url of [wanted.notificationUrl, wanted.lifecycleNotificationUrl]) {
    if (url !== null && !(await shakeHands({ world, webhook }, url, isProduct))) return handshakeFailed();
  }
  const subscription = { ...wanted, id: randomUUID() };
  store.add(subscription);
  return {
    status: 201,
    headers: { Location: `${graphRoot}/subscriptions/${subscription.id}` },
    body: entityOf(subscription),
  };
}

/** Facts §5.2: the token must come back decoded, as plain text, and nothing else. */
async function shakeHands(
  { world, webhook }: Pick<Dependencies, 'world' | 'webhook'>,
  url: string,
  isProduct: boolean,
): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} &+%`;
  const target = `${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`;
  const outcome = await webhook(target, { body: '', contentType: 'text/plain; charset=utf-8', timeoutMs: handshakeMs });
  const isGood =
    outcome.is === 'answer' &&
    outcome.status === 200 &&
    outcome.contentType.startsWith('text/plain') &&
    outcome.text === token;
  const result = outcome.is === 'answer' ? String(outcome.status) : outcome.because;
  world.journal.add({
    channel: 'notification',
    trace: null,
    what: `handshake ${new URL(url).pathname} → ${result}`,
    detail: { url, isGood, ms: outcome.ms },
  });
  if (!isGood && isProduct) {
    world.addFinding(
      'handshake-failed',
      `${new URL(url).pathname} must answer 200, text/plain, with the decoded token and nothing else; it was ${result}.`,
    );
  }
  return isGood;
}

const handshakeFailed = (): GraphAnswer =>
  badRequest(
    'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
    'ValidationError',
  );

/** Another application's subscription is as unknown as one that has ended. */
function withOwn(
  store: SubscriptionStore,
  request: GraphRequest,
  answer: (subscription: Subscription) => GraphAnswer,
): GraphAnswer {
  const subscription = store.byId(request.params['id'] ?? '');
  if (subscription?.clientId !== request.caller.clientId)
    return graphError(404, 'ResourceNotFound', 'The object was not found.');
  return answer(subscription);
}

function noteBoth(world: World, subscription: Subscription, other: number | null): void {
  if (other === null || world.clock.now() - other > bothWithin || subscription.clientId !== world.app.clientId) return;
  world.addFinding(
    'reauthorized-and-renewed',
    'A subscription was both reauthorized and renewed within ten minutes: one of the two is enough.',
  );
}

const entityOf = (subscription: Subscription) => ({
  '@odata.context': `${graphRoot}/$metadata#subscriptions/$entity`,
  ...resourceOf(subscription),
});

/** All properties of a subscription in an answer (example subscription-create-response-full.json). */
const resourceOf = (subscription: Subscription) => ({
  id: subscription.id,
  resource: subscription.resource,
  applicationId: subscription.clientId,
  changeType: subscription.changeTypes.join(','),
  clientState: subscription.clientState,
  notificationUrl: subscription.notificationUrl,
  notificationQueryOptions: null,
  notificationContentType: null,
  lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
  expirationDateTime: graphTime(subscription.expiresAt),
  creatorId: servicePrincipalId(subscription.clientId),
  includeResourceData: null,
  latestSupportedTlsVersion: subscription.latestSupportedTlsVersion,
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationUrlAppId: null,
});

/** A moment with the seven decimals that Graph writes. */
export const graphTime = (at: number): string => new Date(at).toISOString().replace('Z', '0000Z');
