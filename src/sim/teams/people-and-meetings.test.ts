import { expect, test } from 'vitest';
import { createRouter } from '../graph/router.ts';
import type { GraphAnswer } from '../graph/router-types.ts';
import { meetingIdOf } from './activities.ts';
import { ana, ben, cleo, planMeeting, standIn, threadId, type StandIn } from './bot-stand-in.ts';
import { registerChatRoutes } from './chat-routes.ts';

const meetingPermission = {
  resourceSpecificPermissions: [{ permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'application' }],
};

test('installing the app in a meeting chat answers 201, tells the bot, and 409 the second time', async () => {
  await using stand = await standIn();
  planMeeting(stand);

  const first = await graph(stand, 'POST', `/chats/${threadId}/installedApps`, bind(stand));
  const second = await graph(stand, 'POST', `/chats/${threadId}/installedApps`, bind(stand));
  await stand.world.busy.idle();

  expect(first).toEqual({ status: 201 });
  expect(second.status).toBe(409);
  expect(stand.received).toMatchObject([
    {
      type: 'conversationUpdate',
      membersAdded: [{ id: `28:${stand.world.app.clientId}` }, { id: ana.mri }, { id: ben.mri }],
      conversation: { id: threadId, isGroup: true },
    },
    {
      type: 'installationUpdate',
      action: 'add',
      channelData: { tenant: { id: stand.world.tenantId }, meeting: { id: meetingIdOf(threadId) } },
    },
  ]);
});

test('an install that names the bot instead of the catalogue is not found and a finding', async () => {
  await using stand = await standIn();
  planMeeting(stand);

  const wrong = await graph(stand, 'POST', `/chats/${threadId}/installedApps`, {
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${stand.world.app.clientId}`,
  });

  expect(wrong.status).toBe(404);
  expect(stand.world.findings).toMatchObject([{ rule: 'wrong-app-id' }]);
});

test('a tenant policy forbids installs', async () => {
  await using stand = await standIn();
  stand.teams.policy.installForPeople = false;

  const refused = await graph(stand, 'POST', `/users/${ana.id}/teamwork/installedApps`, bind(stand));

  expect(refused.status).toBe(403);
});

test('an installed personal app is found by the manifest’s id and leads to the chat', async () => {
  await using stand = await standIn();
  await graph(stand, 'POST', `/users/${ana.id}/teamwork/installedApps`, bind(stand));

  const list = await graph(stand, 'GET', `/users/${ana.id}/teamwork/installedApps`, undefined, {
    $filter: `teamsApp/externalId eq '${stand.world.app.manifestId}'`,
    $expand: 'teamsApp',
  });
  const id = (list.body as { value: { id: string }[] }).value[0]!.id;
  const chat = await graph(stand, 'GET', `/users/${ana.id}/teamwork/installedApps/${encodeURIComponent(id)}/chat`);

  expect(list.body).toMatchObject({ value: [{ teamsApp: { id: stand.world.app.catalogId } }] });
  expect(chat.body).toMatchObject({ chatType: 'oneOnOne' });
  expect(stand.teams.store.byId((chat.body as { id: string }).id)?.members).toEqual([ana.id]);
});

test('a chat tells its members and meeting, and no app may write into it through Graph', async () => {
  await using stand = await standIn();
  planMeeting(stand);

  const chat = await graph(stand, 'GET', `/chats/${encodeURIComponent(threadId)}`);
  const members = await graph(stand, 'GET', `/chats/${threadId}/members`);
  const message = await graph(stand, 'POST', `/chats/${threadId}/messages`, { body: { content: 'Hello' } });
  const missing = await graph(stand, 'GET', '/chats/19:none@thread.v2');

  expect(chat.body).toMatchObject({
    id: threadId,
    chatType: 'meeting',
    onlineMeetingInfo: { calendarEventId: 'AAMk1' },
  });
  expect(members.body).toMatchObject({ value: [{ userId: ana.id }, { userId: ben.id }] });
  expect([message.status, missing.status]).toEqual([403, 404]);
});

test('chat members follow the invite, rooms are left out and guests from outside are kept', async () => {
  await using stand = await standIn();
  await withApp(stand);

  stand.world.emit('online-meeting-people', {
    threadId,
    people: [cleo.mail, 'room.atlas@contoso.example', 'Dana@fabrikam.example'],
  });
  await stand.world.busy.idle();

  expect(stand.teams.store.byId(threadId)?.members).toEqual([ana.id, cleo.id, 'dana@fabrikam.example']);
  expect(stand.received.slice(-2)).toMatchObject([
    { membersAdded: [{ id: cleo.mri }] },
    { membersRemoved: [{ id: ben.mri }] },
  ]);
});

test('in a meeting chat only words that mention the bot reach it', async () => {
  await using stand = await standIn();
  await withApp(stand);
  stand.received.length = 0;

  const unheard = await stand.teams.say(ben.id, threadId, 'commit call Acme', false);
  const heard = await stand.teams.say(ben.id, threadId, 'commit call Acme', true);

  expect([unheard.reachedBot, heard.reachedBot]).toEqual([false, true]);
  expect(stand.received).toMatchObject([
    {
      type: 'message',
      text: '<at>Twofold</at> commit call Acme',
      from: { aadObjectId: ben.id },
      conversation: { conversationType: 'groupChat' },
    },
  ]);
  expect(stand.received[0]?.['entities']).toContainEqual({
    type: 'mention',
    mentioned: { id: `28:${stand.world.app.clientId}`, name: 'Twofold' },
    text: '<at>Twofold</at>',
  });
  expect(stand.teams.peek(ana.id)[0]?.messages).toHaveLength(2);
});

test('in the personal chat every word reaches the bot, until the app is gone', async () => {
  await using stand = await standIn();
  stand.teams.setApp(ana.id, 'installed');
  await stand.world.busy.idle();
  const chat = stand.teams.store.personal(ana).id;

  const heard = await stand.teams.say(ana.mail, chat, 'help', false);
  stand.teams.setApp(ana.id, 'uninstalled');
  await stand.world.busy.idle();

  expect(heard.reachedBot).toBe(true);
  await expect(stand.teams.say(ana.id, chat, 'help', false)).rejects.toMatchObject({ status: 409 });
  expect(stand.received.map(({ type, action }) => (typeof action === 'string' ? `${type} ${action}` : type))).toEqual([
    'conversationUpdate',
    'installationUpdate add',
    'message',
    'installationUpdate remove',
    'conversationUpdate',
  ]);
});

test('a meeting starts with the first person and ends with the last, whatever was planned', async () => {
  await using stand = await standIn();
  await withApp(stand);

  stand.teams.join(ben.id, threadId);
  stand.teams.join(ana.id, threadId);
  stand.teams.leave(ben.id, threadId);
  await stand.world.busy.idle();
  expect(events(stand)).toEqual(['application/vnd.microsoft.meetingStart']);
  stand.teams.leave(ana.id, threadId);
  await stand.world.busy.idle();

  expect(events(stand)).toEqual(['application/vnd.microsoft.meetingStart', 'application/vnd.microsoft.meetingEnd']);
});

test('meeting events come in both documented casings', async () => {
  await using stand = await standIn();
  await withApp(stand);

  for (let round = 0; round < 12; round += 1) {
    stand.teams.meeting(threadId, 'start');
    stand.teams.meeting(threadId, 'end');
  }
  await stand.world.busy.idle();

  const values = stand.received
    .filter(({ type }) => type === 'event')
    .map(({ value }) =>
      Object.keys(value as object)
        .sort()
        .join(),
    );
  expect([...new Set(values)].sort()).toEqual([
    'EndTime,Id,JoinUrl,MeetingType,Title',
    'EndTime,id,joinUrl,meetingType,title',
    'Id,JoinUrl,MeetingType,StartTime,Title',
    'id,joinUrl,meetingType,startTime,title',
  ]);
});

test('without the app or without consent no meeting event is sent', async () => {
  await using stand = await standIn();
  planMeeting(stand);
  stand.teams.meeting(threadId, 'start');
  stand.teams.meeting(threadId, 'end');
  await graph(stand, 'POST', `/chats/${threadId}/installedApps`, { ...bind(stand), consentedPermissionSet: undefined });

  stand.teams.meeting(threadId, 'start');
  await stand.world.busy.idle();

  expect(events(stand)).toEqual([]);
});

test('the details of a meeting come from the calendar, by the opaque id', async () => {
  const start = Date.UTC(2026, 10, 24, 9);
  await using stand = await standIn({
    details: {
      subject: 'Ana and Ben',
      start,
      end: start + 1_800_000,
      recurring: true,
      organizer: ana.id,
      joinUrl: 'https://x',
    },
  });
  await withApp(stand);

  const details = await stand.asBot('GET', `v1/meetings/${encodeURIComponent(meetingIdOf(threadId))}`);
  const participant = await stand.asBot(
    'GET',
    `v1/meetings/${meetingIdOf(threadId)}/participants/${ana.id}?tenantId=${stand.world.tenantId}`,
  );
  const byThread = await stand.asBot('GET', `v1/meetings/${threadId}`);

  expect(details.body).toMatchObject({
    details: { type: 'Recurring', scheduledStartTime: '2026-11-24T09:00:00.000Z' },
    conversation: { id: threadId },
    organizer: { aadObjectId: ana.id },
  });
  expect(participant.body).toMatchObject({ user: { id: ana.mri }, meeting: { role: 'Organizer', inMeeting: false } });
  expect(byThread.status).toBe(400);
});

const events = (stand: StandIn) =>
  stand.received.filter(({ type }) => type === 'event').map((activity) => activity['name']);

const bind = ({ world }: StandIn) => ({
  'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${world.app.catalogId}`,
  consentedPermissionSet: meetingPermission,
});

async function withApp(stand: StandIn): Promise<void> {
  planMeeting(stand);
  await graph(stand, 'POST', `/chats/${threadId}/installedApps`, bind(stand));
  await stand.world.busy.idle();
}

async function graph(
  { world, teams }: StandIn,
  method: string,
  path: string,
  body?: unknown,
  query: Record<string, string> = {},
): Promise<GraphAnswer> {
  const router = createRouter();
  registerChatRoutes(router, world, teams);
  const match = router.match(method, path)!;
  const caller = { clientId: world.app.clientId, isTester: false, userId: null };
  return match.handler({
    method,
    path,
    params: match.params,
    query: new URLSearchParams(query),
    headers: {},
    body,
    caller,
    trace: null,
  });
}
