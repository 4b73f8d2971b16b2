import { expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { instant } from '#domain/time.ts';
import { createGraphSubscriptions } from './subscriptions.ts';
import { clientFor, openStandIn, refusal, trace, type Reply, type Seen } from './testing/stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const expires = instant('2026-11-30T10:00:00Z');
const request = { mailbox: ana, clientState: 'our-state', expires };
const made = (id: string) => ({ id, expirationDateTime: '2026-11-30T10:00:00.0000000Z', clientState: 'our-state' });

async function subscriptionsAnswering(reply: (seen: Seen) => Reply) {
  const standIn = await openStandIn(reply);
  return { standIn, subscriptions: createGraphSubscriptions(clientFor(standIn), 'https://twofold.example'), [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose]() };
}
const steps = (seen: readonly Seen[]) => seen.map(({ method, path }) => `${method} ${path}`);

test('a subscription names all changes of the calendar and both of our addresses', async () => {
  await using at = await subscriptionsAnswering(() => ({ status: 201, body: made('sub-1') }));

  expect(await at.subscriptions.create(request, trace)).toEqual({ kind: 'subscribed', id: 'sub-1', expires });
  expect(at.standIn.seen[0]?.body).toEqual({
    changeType: 'created,updated,deleted',
    resource: `users/${ana}/events`,
    notificationUrl: 'https://twofold.example/graph/notifications',
    lifecycleNotificationUrl: 'https://twofold.example/graph/lifecycle',
    clientState: 'our-state',
    expirationDateTime: '2026-11-30T10:00:00Z',
  });
});

test('a tenant that refuses says so with its code', async () => {
  await using at = await subscriptionsAnswering(() => refusal(403, 'ErrorAccessDenied'));

  expect(await at.subscriptions.create(request, trace)).toEqual({ kind: 'refused', why: 'ErrorAccessDenied' });
});

test('a person without a mailbox has no subscription', async () => {
  await using at = await subscriptionsAnswering(() => refusal(404, 'MailboxNotEnabledForRESTAPI'));

  expect(await at.subscriptions.create(request, trace)).toEqual({ kind: 'no-mailbox' });
});

const existing = (clientState: string | null) => [
  { ...made('other'), resource: 'users/ben/events', clientState: 'our-state' },
  { ...made('same'), resource: `/Users/${ana.toUpperCase()}/Events`, clientState },
];

test('one that is there and carries our clientState is taken over', async () => {
  await using at = await subscriptionsAnswering(({ method }) => {
    if (method === 'POST') return refusal(409, 'Conflict');
    return method === 'GET' ? { status: 200, body: { value: existing('our-state') } } : { status: 200, body: made('same') };
  });

  expect(await at.subscriptions.create(request, trace)).toEqual({ kind: 'subscribed', id: 'same', expires });
  expect(steps(at.standIn.seen)).toEqual(['POST /v1.0/subscriptions', 'GET /v1.0/subscriptions', 'PATCH /v1.0/subscriptions/same']);
});

test('one whose clientState is unknown is ended and made anew, and others are left alone', async () => {
  let posts = 0;
  await using at = await subscriptionsAnswering(({ method }) => {
    if (method === 'POST') return (posts += 1) === 1 ? refusal(409, 'Conflict') : { status: 201, body: made('new') };
    return method === 'GET' ? { status: 200, body: { value: existing(null) } } : { status: 204 };
  });

  expect(await at.subscriptions.create(request, trace)).toMatchObject({ kind: 'subscribed', id: 'new' });
  expect(steps(at.standIn.seen)).toEqual(['POST /v1.0/subscriptions', 'GET /v1.0/subscriptions', 'DELETE /v1.0/subscriptions/same', 'POST /v1.0/subscriptions']);
});

test('a second conflict is not fought over', async () => {
  await using at = await subscriptionsAnswering(({ method }) => (method === 'GET' ? { status: 200, body: { value: [] } } : refusal(409, 'Conflict')));

  await expect(at.subscriptions.create(request, trace)).rejects.toMatchObject({ kind: 'unavailable' });
});

test('a renewal tells the new end, or that the subscription is gone', async () => {
  await using at = await subscriptionsAnswering(({ path }) => (path.endsWith('/old') ? refusal(404, 'ResourceNotFound') : { status: 200, body: made('sub-1') }));

  expect(await at.subscriptions.renew('sub-1', expires, trace)).toEqual({ kind: 'renewed', expires });
  expect(at.standIn.seen[0]?.body).toEqual({ expirationDateTime: '2026-11-30T10:00:00Z' });
  expect(await at.subscriptions.renew('old', expires, trace)).toEqual({ kind: 'gone' });
});

test('ending a subscription that is gone already is no fault', async () => {
  await using at = await subscriptionsAnswering(() => refusal(404, 'ResourceNotFound'));

  await expect(at.subscriptions.remove('sub-1', trace)).resolves.toBeUndefined();
});
