import { expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { createMessenger } from './messenger.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { appId, openChannel, tenantId, type Reply, type Seen } from './testing/channel-stand-in.ts';

const ana = personId('11111111-1111-4111-8111-111111111111');
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x' }] };
const place = { conversation: '19:meeting_abc@thread.v2', serviceUrl: 'https://smba.trafficmanager.net/emea/' };

async function messengerAnswering(reply: (seen: Seen) => Reply) {
  const channel = await openChannel(reply);
  const adapter = new TeamsAdapter({ appId, tenantId, mapUrl: channel.mapUrl, token: () => Promise.resolve('bot-token') });
  return { channel, messenger: createMessenger(adapter, { appId, tenantId }), [Symbol.asyncDispose]: () => channel[Symbol.asyncDispose]() };
}
const fault = (status: number, code: string, headers?: Readonly<Record<string, string>>): Reply => ({ status, body: { error: { code, message: 'words' } }, ...(headers === undefined ? {} : { headers }) });

test('a personal chat is opened by the object id, at the global address', async () => {
  await using at = await messengerAnswering(() => ({ status: 201, body: { id: 'a:1ana' } }));

  expect(await at.messenger.openPersonalChat(ana)).toEqual({ kind: 'open', conversation: 'a:1ana', serviceUrl: 'https://smba.trafficmanager.net/teams/' });
  expect(at.channel.seen[0]).toMatchObject({
    method: 'POST',
    path: '/teams/v3/conversations',
    authorization: 'Bearer bot-token',
    body: { bot: { id: `28:${appId}` }, isGroup: false, members: [{ id: ana }], tenantId, channelData: { tenant: { id: tenantId } } },
  });
});

test('a card is posted alone, with its summary, and its id comes back', async () => {
  await using at = await messengerAnswering(() => ({ status: 201, body: { id: '1700' } }));

  expect(await at.messenger.post(place, card, 'Agenda for today')).toEqual({ kind: 'posted', activity: '1700' });
  expect(at.channel.seen).toEqual([
    {
      method: 'POST',
      path: `/emea/v3/conversations/${place.conversation}/activities`,
      query: '',
      authorization: 'Bearer bot-token',
      body: { type: 'message', summary: 'Agenda for today', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] },
    },
  ]);
});

test('a card is updated in place', async () => {
  await using at = await messengerAnswering(() => ({ status: 200, body: { id: '1700' } }));

  expect(await at.messenger.update({ ...place, activity: '1700' }, card, 'Agenda')).toEqual({ kind: 'updated' });
  expect(at.channel.seen[0]).toMatchObject({ method: 'PUT', path: `/emea/v3/conversations/${place.conversation}/activities/1700` });
});

test('members come over all pages', async () => {
  await using at = await messengerAnswering(({ query }) =>
    query.includes('continuationToken=two')
      ? { status: 200, body: { members: [{ id: '29:cleo', name: 'Cleo' }] } }
      : { status: 200, body: { continuationToken: 'two', members: [{ id: '29:ana', name: 'Ana', aadObjectId: ana.toUpperCase() }] } },
  );

  expect(await at.messenger.members(place)).toEqual({ kind: 'members', members: [{ person: ana, mri: '29:ana' }, { person: null, mri: '29:cleo' }] });
});

const blockedBody = JSON.stringify({ errorCode: 209, message: '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "blocked",\r\n  "errorCode": null\r\n}' });

test.each<[Reply, string]>([
  [fault(403, 'BotDisabledByAdmin'), 'disabled-by-admin'],
  [fault(403, 'BotNotInConversationRoster'), 'not-installed'],
  [fault(403, 'ForbiddenOperationException'), 'not-installed'],
  [fault(403, 'ConversationBlockedByUser'), 'blocked'],
  [{ status: 403, body: blockedBody }, 'blocked'],
  [fault(404, 'ConversationNotFound'), 'no-such-conversation'],
])('%j is the refusal %s', async (reply, why) => {
  await using at = await messengerAnswering(() => reply);

  expect(await at.messenger.post(place, card, 'Agenda')).toEqual({ kind: 'refused', why });
  expect(at.channel.seen).toHaveLength(1);
});

test('a card that somebody deleted is gone, a chat that is gone is a refusal', async () => {
  await using card404 = await messengerAnswering(() => fault(404, 'ActivityNotFoundInConversation'));
  await using chat404 = await messengerAnswering(() => fault(404, 'ConversationNotFound'));

  expect(await card404.messenger.update({ ...place, activity: '1' }, card, 'Agenda')).toEqual({ kind: 'gone' });
  expect(await chat404.messenger.update({ ...place, activity: '1' }, card, 'Agenda')).toEqual({ kind: 'refused', why: 'no-such-conversation' });
});

test.each([
  [429, 'Throttled', 'throttled', 30],
  [412, 'PreconditionFailed', 'unavailable', undefined],
  [502, 'ServiceError', 'unavailable', undefined],
  [503, 'ServiceError', 'unavailable', 30],
  [413, 'MessageSizeTooBig', 'malformed', undefined],
  [400, 'BadArgument', 'malformed', undefined],
  [401, 'BotNotRegistered', 'unauthorized', undefined],
  [403, 'NotEnoughPermissions', 'forbidden', undefined],
])('%i %s is thrown as %s at once, without any retry', async (status, code, kind, retryAfterSeconds) => {
  await using at = await messengerAnswering(() => fault(status, code, retryAfterSeconds === undefined ? {} : { 'retry-after': '30' }));

  await expect(at.messenger.post(place, card, 'Agenda')).rejects.toMatchObject({ name: 'RemoteError', kind, retryAfterSeconds });
  expect(at.channel.seen).toHaveLength(1);
});

test('a post without an id, and a channel outside the host map, are told apart', async () => {
  await using at = await messengerAnswering(() => ({ status: 201, body: {} }));

  await expect(at.messenger.post(place, card, 'Agenda')).rejects.toMatchObject({ kind: 'malformed' });
  await expect(at.messenger.post({ ...place, serviceUrl: 'https://elsewhere.example/' }, card, 'Agenda')).rejects.toMatchObject({ kind: 'unavailable' });
});
