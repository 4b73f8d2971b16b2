import { expect } from 'vitest';
import { z } from 'zod';
import { manifestPermissions, permissionTable } from '#graph/permissions.ts';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { story } from '#test/support/story.ts';
import { cardFaults } from './support/card-faults.ts';
import { activityExchange, channelContract, channelExchange } from './support/channel-contract.ts';
import { contractTest } from './support/contract.ts';
import { graphContract, recording, type Recording } from './support/graph-contract.ts';

const recordings = z.object({ graph: z.array(recording), channel: z.array(channelExchange), activities: z.array(activityExchange) });
type Recordings = z.infer<typeof recordings>;

/** Two weeks of one pair, played once for all tests: offer, intro, agenda, promise, recap, outcome, a word in the chat, and the switch-off. */
let played: Promise<Recordings> | undefined;
const playedOnce = () => (played ??= play());

async function play(): Promise<Recordings> {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, 'I’ll ask what waiting costs on 5 calls by Friday');
    await ben.say('meeting', 'commit Contoso, €48,000, will be at proposal by Friday');
    await ana.press(await agenda(ana), 'Add it', { topic: 'Budget' });
  });
  await confirmBoth({ ana, ben });
  await hold(s, weeksLater(firstMeeting, 1), async () => {
    await ben.say('personal', 'commit two role-plays and Acme, €12,000, to proposal by Thursday');
  });
  await ben.say('personal', 'help');
  await ben.say('personal', 'stop');
  await ben.press(await ben.card('personal', /Stop Twofold\?/), 'stop.confirm');
  await s.control.settle();
  await s.control.call('POST', '/faults', { kind: 'throttle', times: 1, match: 'mailboxSettings', retryAfter: 2 });
  await s.control.call('POST', '/faults', { kind: 'unavailable', times: 1, match: 'calendarView', retryAfter: 2 });
  await s.control.by('P1DT1H'); // a day of sweep and sync, on which both come to pass
  return recordings.parse(await s.control.call('GET', '/recordings'));
}

/** The product's exchanges: only it subscribes. */
function ofProduct(graph: readonly Recording[]): readonly Recording[] {
  const product = graph.find(({ method, url }) => method === 'POST' && url.startsWith('/v1.0/subscriptions'))?.clientId;
  return graph.filter(({ clientId }) => clientId !== null && clientId === product);
}

const distinct = (faults: readonly string[]) => [...new Set(faults.map((fault) => fault.replaceAll(/\/(users|events|chats|subscriptions|conversations|activities)\/[^/ ]+/g, '/$1/…')))];

contractTest('every request that the product sends to Graph is as the contract says: path, query, headers and body', async () => {
  const contract = graphContract();
  const requests = ofProduct((await playedOnce()).graph);

  const kinds = new Set(requests.map((request) => `${request.method} ${contract.templateOf(request) ?? request.url}`));
  expect(kinds.size).toBeGreaterThan(10);
  expect(distinct(requests.flatMap(contract.requestFaults))).toEqual([]);
});

contractTest('every answer that the simulator gives in a story is as the contract says: status, headers and body', async () => {
  const contract = graphContract();
  const { graph } = await playedOnce();

  expect(graph.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 201, 429, 503]));
  expect(distinct(graph.flatMap(contract.answerFaults))).toEqual([]);
});

contractTest('every request that the bot sends to its channel, and every answer, is as the connector’s contract says', async () => {
  const contract = channelContract();
  const { channel } = await playedOnce();

  expect(channel.some(({ method }) => method === 'PUT')).toBe(true);
  expect(channel.some(({ body }) => z.object({ text: z.string() }).safeParse(body).success)).toBe(true);
  expect(distinct(channel.flatMap(contract.exchangeFaults))).toEqual([]);
});

contractTest('every activity that the simulator sends to the bot is one by the schema, but for what real ones have too', async () => {
  const contract = channelContract();
  const { activities } = await playedOnce();

  expect([...new Set(activities.map(({ activity }) => activity.type))].sort()).toEqual(['conversationUpdate', 'event', 'installationUpdate', 'invoke', 'message']);
  expect(distinct(activities.flatMap(({ activity }) => contract.activityFaults(activity))).filter((fault) => !fault.includes(realDeviation))).toEqual([]);
});

contractTest('every card that went out, posted, redrawn or answered, is an Adaptive Card 1.5 that Teams takes', async () => {
  const { channel, activities } = await playedOnce();
  const cards = [...channel.flatMap(({ body }) => cardsIn(body)), ...activities.flatMap(({ body }) => cardsIn(body))];
  const check = cardFaults();

  expect(cards.length).toBeGreaterThan(8);
  expect(distinct(cards.flatMap((card) => check(card).map((fault) => `${cardText(card).slice(0, 40)}: ${fault}`)))).toEqual([]);
});

contractTest('every answer to a pressed button has the documented form, and no activity was refused', async () => {
  const { activities } = await playedOnce();
  const pressed = activities.filter(({ activity }) => activity.type === 'invoke');

  expect(activities.filter(({ status }) => status !== 200).map(({ activity, status }) => `${activity.type} ${String(activity.name)}: ${String(status)}`)).toEqual([]);
  expect(pressed.length).toBeGreaterThan(3);
  expect(pressed.filter(({ body }) => !invokeAnswer.safeParse(body).success).map(({ body }) => body)).toEqual([]);
});

contractTest('each permission that Graph’s documentation asks for what was called is one that the table holds, and no other is held', async () => {
  const contract = graphContract();
  const called = [...new Set(ofProduct((await playedOnce()).graph).map((request) => `${request.method} ${contract.templateOf(request) ?? request.url}`))];

  const held = permissionTable.filter(({ usedBy }) => usedBy === 'graph').map(({ name }) => name);
  expect(called.filter((operation) => permissionOf[operation] === undefined)).toEqual([]);
  expect([...new Set(called.map((operation) => permissionOf[operation]))].sort()).toEqual([...held].sort());
});

contractTest('the chat permissions that the manifest asks for are those that the story saw used', async () => {
  const contract = graphContract();
  const { graph, activities } = await playedOnce();
  const called = ofProduct(graph).map((request) => permissionOf[`${request.method} ${contract.templateOf(request) ?? request.url}`]);
  const heard = activities.map(({ activity }) => (activity.type === 'event' ? eventPermission[String(activity.name)] : undefined));
  const chats = new Set(manifestPermissions.flatMap(({ name, type }) => (type === 'Application' ? [String(name)] : [])));

  expect([...new Set([...called, ...heard])].filter((name) => name?.endsWith('.Chat') === true).sort()).toEqual([...chats].sort());
});

contractTest('a wrong body, a wrong header and a wrong card are refused by the same checks', async () => {
  const { graph, channel } = await playedOnce();
  const contract = graphContract();
  const patch = ofProduct(graph).find(({ method, url }) => method === 'PATCH' && url.includes('/events/'));
  const posted = channel.find(({ method, url }) => method === 'POST' && url.endsWith('/activities'));
  if (patch === undefined || posted === undefined) throw new Error('The story wrote no invite, or posted nothing.');

  expect(contract.requestFaults(patch)).toEqual([]);
  expect(contract.requestFaults({ ...patch, requestBody: '{"body":{"contentType":"markdown","content":"x"}}' })).not.toEqual([]);
  expect(contract.requestFaults({ ...patch, requestHeaders: { ...patch.requestHeaders, 'if-matches': 'x' } })).not.toEqual([]);
  expect(channelContract().exchangeFaults({ ...posted, body: { type: 'message', sumary: 'x' } })).not.toEqual([]);
  expect(cardFaults()({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok', text: 'x' }] })).not.toEqual([]);
});

/** Which permission of the table each operation needs, by the documentation that the contract quotes with it (a wider one where the table holds it anyway). */
const permissionOf: Readonly<Record<string, string>> = {
  'GET /users/{user-id}': 'User.Read.All',
  'GET /users': 'User.Read.All',
  'GET /users/{user-id}/manager': 'User.Read.All',
  'GET /users/{user-id}/directReports': 'User.Read.All',
  'GET /users/{user-id}/mailboxSettings': 'MailboxSettings.Read',
  'GET /users/{user-id}/calendarView/delta': 'Calendars.ReadWrite',
  'GET /users/{user-id}/events/{event-id}': 'Calendars.ReadWrite',
  'GET /users/{user-id}/events/{event-id}/instances': 'Calendars.ReadWrite',
  'PATCH /users/{user-id}/events/{event-id}': 'Calendars.ReadWrite',
  'GET /subscriptions': 'Calendars.ReadWrite',
  'POST /subscriptions': 'Calendars.ReadWrite',
  'PATCH /subscriptions/{subscription-id}': 'Calendars.ReadWrite',
  'DELETE /subscriptions/{subscription-id}': 'Calendars.ReadWrite',
  'GET /groups/{group-id}/members': 'GroupMember.ReadBasic.All',
  'POST /users/{user-id}/teamwork/installedApps': 'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'POST /chats/{chat-id}/installedApps': 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All',
  'GET /chats/{chat-id}/members': 'ChatMember.Read.Chat',
};

/** Which permission each event of a meeting needs (facts/teams.md §3.1): without it Teams sends none. */
const eventPermission: Readonly<Record<string, string>> = {
  'application/vnd.microsoft.meetingStart': 'OnlineMeeting.ReadBasic.Chat',
  'application/vnd.microsoft.meetingEnd': 'OnlineMeeting.ReadBasic.Chat',
};

/** The rich form of a message comes as a text, though the schema wants an object (activity.message.personal.json). */
const realDeviation = 'Activity/attachments/0/content must be object';

/** facts/teams.md §2.1: HTTP stays 200, the status stands inside. */
const invokeAnswer = z.discriminatedUnion('type', [
  z.strictObject({ statusCode: z.literal(200), type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.looseObject({ type: z.literal('AdaptiveCard') }) }),
  z.strictObject({ statusCode: z.literal(200), type: z.literal('application/vnd.microsoft.activity.message'), value: z.string().min(1) }),
  z.strictObject({ statusCode: z.union([z.literal(400), z.literal(500)]), type: z.literal('application/vnd.microsoft.error'), value: z.strictObject({ code: z.string(), message: z.string() }) }),
]);

/** The cards of an activity's attachments, or of an answer to a press. */
function cardsIn(body: unknown): readonly unknown[] {
  const posted = z.object({ attachments: z.array(z.object({ content: z.unknown() })) }).safeParse(body);
  if (posted.success) return posted.data.attachments.map(({ content }) => content);
  const answered = z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.unknown() }).safeParse(body);
  return answered.success ? [answered.data.value] : [];
}
