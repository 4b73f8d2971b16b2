import { expect, test } from 'vitest';
import { ana, ben, cardActivity, planMeeting, standIn, threadId, type StandIn } from './bot-stand-in.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

test('a chat with a person is opened once and keeps its id', async () => {
  await using stand = await standIn();
  stand.teams.setApp(ana.id, 'installed');

  const first = await open(stand, ana.id);
  const again = await open(stand, ana.mri);

  expect(first.status).toBe(201);
  expect(first.body).toEqual({ id: expect.stringMatching(/^a:1/) as string });
  expect(again.body).toEqual(first.body);
});

test('a chat cannot be opened with a person who has not installed the app', async () => {
  await using stand = await standIn();

  const refused = await open(stand, ana.id);

  expect(refused).toMatchObject({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } });
});

test('a chat cannot be opened by mail, in another tenant or with two people', async () => {
  await using stand = await standIn();
  stand.teams.setApp(ana.id, 'installed');
  const conversation = { members: [{ id: ana.id }], channelData: { tenant: { id: stand.world.tenantId } } };

  const byMail = await open(stand, ana.mail);
  const elsewhere = await stand.asBot('POST', 'v3/conversations', {
    ...conversation,
    channelData: { tenant: { id: 'other' } },
  });
  const group = await stand.asBot('POST', 'v3/conversations', {
    ...conversation,
    members: [{ id: ana.id }, { id: ben.id }],
  });

  expect([byMail.status, elsewhere.status, group.status]).toEqual([400, 400, 400]);
});

test.each(['blocked', 'uninstalled'] as const)(
  'a card for a person whose app is %s is refused with a nested reason',
  async (state) => {
    await using stand = await standIn();
    stand.teams.setApp(ana.id, 'installed');
    const chat = idOf(await open(stand, ana.id));
    stand.teams.setApp(ana.id, state);

    const refused = await send(stand, chat, cardActivity(card));

    expect(refused.status).toBe(403);
    const body = refused.body as { errorCode: number; message: string };
    expect(body.errorCode).toBe(209);
    expect(JSON.parse(body.message)).toMatchObject({ subCode: 'MessageWritesBlocked' });
  },
);

test('a meeting chat without the app refuses cards and members', async () => {
  await using stand = await standIn();
  planMeeting(stand);

  const refused = await send(stand, threadId, cardActivity(card));
  const members = await stand.asBot('GET', `v3/conversations/${threadId}/pagedmembers`);

  expect(refused).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  expect(members.status).toBe(403);
});

test('members of a meeting chat are told with both ids', async () => {
  await using stand = await standIn();
  installed(stand);

  const members = await stand.asBot(
    'GET',
    `v3/conversations/${encodeURIComponent(threadId)}/pagedmembers?pageSize=100`,
  );

  expect(members.body).toMatchObject({
    members: [
      { id: ana.mri, aadObjectId: ana.id },
      { id: ben.mri, aadObjectId: ben.id },
    ],
  });
});

test('an update of an unknown activity answers that it is not there', async () => {
  await using stand = await standIn();
  installed(stand);

  const missing = await stand.asBot('PUT', `v3/conversations/${threadId}/activities/1`, cardActivity(card));

  expect(missing).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
});

test('text and card in one activity bring no id and are a finding', async () => {
  await using stand = await standIn();
  installed(stand);

  const sent = await send(stand, threadId, { ...cardActivity(card), text: 'Here it is' });

  expect(sent).toMatchObject({ status: 201, body: {} });
  expect((sent.body as { id?: string }).id).toBeUndefined();
  expect(stand.world.findings).toMatchObject([{ rule: 'text-and-card' }]);
});

test('a card of more than 100 KB is too big', async () => {
  await using stand = await standIn();
  installed(stand);

  const sent = await send(
    stand,
    threadId,
    cardActivity({ ...card, body: [{ type: 'TextBlock', text: 'x'.repeat(52_000) }] }),
  );

  expect(sent).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
});

test('a request without a good token is refused', async () => {
  await using stand = await standIn();
  installed(stand);

  const refused = await stand.asBot('GET', `v3/conversations/${threadId}/members`, undefined, 'forged');

  expect(refused.status).toBe(401);
});

test('the eighth card within a second is throttled, and asking again too early is a finding', async () => {
  let real = 0;
  await using stand = await standIn({ realNow: () => real });
  installed(stand);
  for (let count = 0; count < 7; count += 1) expect((await send(stand, threadId, cardActivity(card))).status).toBe(201);

  const eighth = await send(stand, threadId, cardActivity(card));
  expect(eighth).toMatchObject({ status: 429, body: { error: { code: 'Throttled' } } });
  expect(eighth.headers.get('retry-after')).toBe('1');
  expect(stand.world.findings).toEqual([]);
  real += 400;
  expect((await send(stand, threadId, cardActivity(card))).status).toBe(429);
  expect(stand.world.findings).toMatchObject([{ rule: 'retried-before-retry-after' }]);
  await stand.world.clock.moveTo(stand.world.clock.now() + 2_000);
  expect((await send(stand, threadId, cardActivity(card))).status).toBe(201);
});

test('a planted throttle answers once with its own Retry-After', async () => {
  await using stand = await standIn();
  installed(stand);
  stand.world.faults.add({ kind: 'bot-throttle', times: 1, match: 'POST /v3/conversations', retryAfter: 30 });

  const throttled = await send(stand, threadId, cardActivity(card));
  await stand.world.clock.moveTo(stand.world.clock.now() + 30_000);
  const later = await send(stand, threadId, cardActivity(card));

  expect(throttled.headers.get('retry-after')).toBe('30');
  expect(later.status).toBe(201);
  expect(stand.world.findings).toEqual([]);
});

test('a path that is not played answers 501 and names the file to extend', async () => {
  await using stand = await standIn();

  const unknown = await stand.asBot('GET', 'v3/attachments/1');

  expect(unknown.status).toBe(501);
  expect(stand.world.findings[0]?.what).toContain('channel-requests.ts');
});

const open = (stand: StandIn, member: string) =>
  stand.asBot('POST', 'v3/conversations', {
    bot: { id: `28:${stand.world.app.clientId}` },
    members: [{ id: member }],
    channelData: { tenant: { id: stand.world.tenantId } },
  });

const send = (stand: StandIn, chat: string, activity: unknown) =>
  stand.asBot('POST', `v3/conversations/${encodeURIComponent(chat)}/activities`, activity);

const idOf = ({ body }: { body: unknown }): string => String((body as { id: unknown }).id);

function installed(stand: StandIn): void {
  planMeeting(stand);
  stand.teams.installs.installInChat(stand.teams.store.byId(threadId)!, ['OnlineMeeting.ReadBasic.Chat']);
}
