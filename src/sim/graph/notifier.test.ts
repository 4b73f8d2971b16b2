import { expect, test } from 'vitest';
import { ana, ben } from '../world/people.test-data.ts';
import { startAt, startGraph } from './start-graph.test-data.ts';

type Graph = Awaited<ReturnType<typeof startGraph>>;
const minute = 60_000;
const changed = (
  graph: Graph,
  id: string,
  changeType: 'created' | 'updated' | 'deleted' = 'updated',
  mailbox = ana.id,
) => graph.world.emit('calendar-changed', { mailbox, id, changeType, causedBy: { kind: 'person', id: ana.id } });
const wait = (graph: Graph, milliseconds: number) => graph.world.clock.moveTo(graph.world.clock.now() + milliseconds);
const idsOf = ({ product }: Graph) =>
  product.state.received.flatMap(({ body }) =>
    body.value.map(({ resourceData }) => (resourceData as { id: string }).id),
  );

async function subscribed(changeType = 'created,updated,deleted') {
  const graph = await startGraph({ etagOf: (_mailbox, id) => `W/"${id}"` });
  const { body } = await graph.ask('POST', '/subscriptions', {
    changeType,
    notificationUrl: 'https://twofold.example/notify/change',
    lifecycleNotificationUrl: 'https://twofold.example/notify/lifecycle',
    resource: `users/${ana.id}/events`,
    expirationDateTime: new Date(startAt + 10_080 * minute).toISOString(),
    clientState: 'secret',
  });
  return Object.assign(graph, { subscriptionId: String(body['id']) });
}

test('a change of the calendar is told after the delay, with all that a client checks', async () => {
  await using graph = await subscribed();

  changed(graph, 'AAMk=');
  await wait(graph, 1_999);
  expect(graph.product.state.received).toEqual([]);
  await wait(graph, 1);

  expect(graph.product.state.received).toEqual([
    {
      path: '/notify/change',
      body: {
        value: [
          {
            subscriptionId: graph.subscriptionId,
            subscriptionExpirationDateTime: '2026-11-30T07:00:00.0000000Z',
            changeType: 'updated',
            resource: `Users/${ana.id}/Events/AAMk=`,
            resourceData: {
              '@odata.type': '#Microsoft.Graph.Event',
              '@odata.id': `Users/${ana.id}/Events/AAMk=`,
              '@odata.etag': 'W/"AAMk="',
              id: 'AAMk=',
            },
            clientState: 'secret',
            tenantId: graph.world.tenantId,
          },
        ],
      },
    },
  ]);
  expect(graph.world.journal.entries.at(-1)).toMatchObject({
    channel: 'notification',
    trace: null,
    what: 'POST /notify/change (1) → 202',
  });
});

test('other mailboxes, other changes and mailboxes that left the scope are not told', async () => {
  await using graph = await subscribed('created');

  changed(graph, 'of Ben', 'created', ben.id);
  changed(graph, 'updated', 'updated');
  changed(graph, 'left', 'created');
  graph.world.scopeGroup.members.delete(ana.id);
  await wait(graph, minute);

  expect(graph.product.state.received).toEqual([]);
});

test('what is due within a second travels in one post', async () => {
  await using graph = await subscribed();

  changed(graph, 'a');
  await wait(graph, 500);
  changed(graph, 'b');
  await wait(graph, minute);

  expect(graph.product.state.received).toHaveLength(1);
  expect(idsOf(graph).sort()).toEqual(['a', 'b']);
});

test('a planted duplicate arrives as often as it says, a planted loss never, a planted delay later', async () => {
  await using graph = await subscribed();
  const { faults } = graph.world;
  faults.add({ kind: 'duplicate-notification', times: 10, match: 'Events/tenfold' });
  faults.add({ kind: 'drop-notification', times: 1, match: 'lost' });
  faults.add({ kind: 'delay-notification', times: 1, match: 'late', delayMinutes: 15 });

  for (const id of ['tenfold', 'lost', 'late']) changed(graph, id);
  await wait(graph, 10 * minute);
  expect(idsOf(graph).sort()).toEqual(Array.from({ length: 10 }, () => 'tenfold'));
  await wait(graph, 6 * minute);

  expect(idsOf(graph).at(-1)).toBe('late');
  expect(Object.fromEntries(faults.happened)).toEqual({
    'duplicate-notification': 10,
    'drop-notification': 1,
    'delay-notification': 1,
  });
});

test('a bad answer is a finding, and the notification comes again with back-off', async () => {
  await using graph = await subscribed();
  graph.product.state.answerWith = 500;

  changed(graph, 'a');
  await wait(graph, 3_000);
  graph.product.state.answerWith = 202;
  await wait(graph, minute);

  expect(idsOf(graph)).toEqual(['a', 'a']);
  expect(graph.world.findings.map(({ rule }) => rule)).toEqual(['notification-not-answered']);
});

test('a listener that is down is no finding; after four hours the notification is given up and told as missed', async () => {
  await using graph = await subscribed();
  const { url } = graph.world.product;

  changed(graph, 'a');
  graph.world.product.url = 'http://127.0.0.1:9';
  await wait(graph, 3 * 60 * minute + 50 * minute);
  graph.world.product.url = url;
  expect(graph.world.journal.entries.some(({ what }) => what.startsWith('given up'))).toBe(false);
  graph.world.product.url = 'http://127.0.0.1:9';
  await wait(graph, 20 * minute);
  graph.world.product.url = url;
  await wait(graph, minute);

  expect(graph.world.findings).toEqual([]);
  expect(graph.world.journal.entries.some(({ what }) => what.startsWith('given up'))).toBe(true);
  expect(graph.product.state.received).toEqual([]);
  await wait(graph, 60 * minute);
  expect(graph.product.state.received.map(({ path, body }) => [path, body.value[0]?.['lifecycleEvent']])).toEqual([
    ['/notify/lifecycle', 'missed'],
  ]);
});

test('reauthorization is asked for half a day before the end, unless it was renewed', async () => {
  await using graph = await subscribed();

  await graph.world.clock.moveTo(startAt + (10_080 - 12 * 60) * minute);

  expect(graph.product.state.received).toMatchObject([
    {
      path: '/notify/lifecycle',
      body: {
        value: [
          { lifecycleEvent: 'reauthorizationRequired', subscriptionId: graph.subscriptionId, clientState: 'secret' },
        ],
      },
    },
  ]);
});

test('a planted lifecycle event is sent, and a removed subscription is gone', async () => {
  await using graph = await subscribed();

  graph.world.faults.add({ kind: 'lifecycle', times: 1, match: `subscriptionRemoved ${ana.id}` });
  await wait(graph, 0);

  expect(graph.product.state.received).toMatchObject([
    { path: '/notify/lifecycle', body: { value: [{ lifecycleEvent: 'subscriptionRemoved' }] } },
  ]);
  expect(graph.graph.subscriptions.all()).toEqual([]);
  expect(graph.world.faults.pending()).toEqual([]);
});
