import type { SimPerson, World } from '../world/world.ts';
import { botId } from './activities.ts';
import { peopleOf } from './app-installs.ts';
import {
  badArgument,
  channelError,
  noSuchActivity,
  noSuchConversation,
  notInRoster,
  notInstalled,
  writesBlocked,
  type ChannelAnswer,
} from './channel-errors.ts';
import type { LimitedOperation } from './channel-limits.ts';
import { takeSend, takeUpdate } from './channel-sends.ts';
import type { Chat } from './chat.ts';
import { personOf } from './chat-store.ts';
import type { Teams } from './create-teams.ts';
import { isObject, objectsOf, textAt } from './json.ts';

type ChannelRequest = { params: Record<string, string>; query: URLSearchParams; body: unknown };

export type ChannelRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  counts: LimitedOperation;
  answer: (request: ChannelRequest) => ChannelAnswer;
};

/** The connector's requests (contract/bot, bot-connector-3.1.swagger.json; meetings: facts/teams.md §3.2), after authentication and limits. */
export function channelRoutes(world: World, teams: Teams): ChannelRoute[] {
  const activities = '/v3/conversations/:conversation/activities';
  const inChat = (take: (chat: Chat, request: ChannelRequest) => ChannelAnswer) => (request: ChannelRequest) => {
    const chat = teams.store.byId(request.params['conversation'] ?? '');
    return chat === undefined ? noSuchConversation() : (refusalOf(teams, chat) ?? take(chat, request));
  };
  const send = inChat((chat, { body }) => takeSend(world, teams.store, chat, body));
  const update = inChat((chat, { params, body }) => {
    const message = ownMessage(chat, params['activity']);
    return message === undefined ? noSuchActivity() : takeUpdate(world, chat, message, body);
  });
  const remove = inChat((chat, { params }) => {
    const message = ownMessage(chat, params['activity']);
    if (message === undefined) return noSuchActivity();
    chat.messages = chat.messages.filter((other) => other !== message);
    return { status: 200, body: {} };
  });

  return [
    {
      method: 'POST',
      path: '/v3/conversations',
      counts: 'send',
      answer: ({ body }) => createConversation(world, teams, body),
    },
    { method: 'POST', path: activities, counts: 'send', answer: send },
    { method: 'POST', path: `${activities}/:activity`, counts: 'send', answer: send },
    { method: 'PUT', path: `${activities}/:activity`, counts: 'other', answer: update },
    { method: 'DELETE', path: `${activities}/:activity`, counts: 'other', answer: remove },
    ...memberRoutes(world, inChat),
    ...meetingRoutes(world, teams),
  ];
}

type InChat = (take: (chat: Chat, request: ChannelRequest) => ChannelAnswer) => ChannelRoute['answer'];

function memberRoutes(world: World, inChat: InChat): ChannelRoute[] {
  const conversation = '/v3/conversations/:conversation';
  return [
    {
      method: 'GET',
      path: `${conversation}/members`,
      counts: 'members',
      answer: inChat((chat) => ({
        status: 200,
        body: peopleOf(world, chat.members).map((person) => account(world, person)),
      })),
    },
    {
      method: 'GET',
      path: `${conversation}/pagedmembers`,
      counts: 'members',
      answer: inChat((chat, request) => pageOf(world, chat, request.query)),
    },
    {
      method: 'GET',
      path: `${conversation}/members/:member`,
      counts: 'members',
      answer: inChat((chat, { params }) => {
        const person = personOf(world, params['member'] ?? '');
        if (person === undefined || !chat.members.includes(person.id))
          return channelError(404, 'MemberNotFoundInConversation', 'Member not found.');
        return { status: 200, body: account(world, person) };
      }),
    },
  ];
}

function meetingRoutes(world: World, teams: Teams): ChannelRoute[] {
  const inMeeting = (take: (chat: Chat, request: ChannelRequest) => ChannelAnswer) => (request: ChannelRequest) => {
    const chat = teams.meetings.chatOf(request.params['meeting'] ?? '');
    if (chat === undefined)
      return badArgument('The meeting id is not valid. Take channelData.meeting.id of an activity.');
    if (!chat.app.installed) return notInRoster();
    return chat.app.consented
      ? take(chat, request)
      : channelError(403, 'NotEnoughPermissions', 'OnlineMeeting.ReadBasic.Chat is not consented to in this meeting.');
  };
  const details = inMeeting((chat) => {
    const body = teams.meetings.details(chat);
    return body === null
      ? channelError(404, 'MeetingNotFound', 'The meeting does not exist any more.')
      : { status: 200, body };
  });
  const participant = inMeeting((chat, { params }) => {
    const person = personOf(world, params['person'] ?? '');
    if (person === undefined || !chat.members.includes(person.id))
      return channelError(404, 'MeetingParticipantNotFound', 'The person does not belong to the meeting.');
    return {
      status: 200,
      body: {
        user: account(world, person),
        meeting: teams.meetings.participant(chat, person),
        conversation: { id: chat.id, isGroup: true, conversationType: 'groupChat' },
      },
    };
  });
  return [
    { method: 'GET', path: '/v1/meetings/:meeting', counts: 'other', answer: details },
    { method: 'GET', path: '/v1/meetings/:meeting/participants/:person', counts: 'other', answer: participant },
  ];
}

/** Starts the bot's chat with one person; the same id each time. A bot can make no group chat. */
function createConversation(world: World, teams: Teams, body: unknown): ChannelAnswer {
  if (!isObject(body)) return badArgument('The body is no conversation.');
  const members = objectsOf(body['members']);
  if (body['isGroup'] === true || members.length !== 1)
    return badArgument('A bot can start a conversation with one person only: "members" must hold one.');
  const tenant =
    isObject(body['channelData']) && isObject(body['channelData']['tenant'])
      ? textAt(body['channelData']['tenant'], 'id')
      : textAt(body, 'tenantId');
  if (tenant !== world.tenantId) return badArgument('channelData.tenant.id is missing or names another tenant.');
  if (
    isObject(body['bot']) &&
    body['bot']['id'] !== undefined &&
    body['bot']['id'] !== botId(world) &&
    body['bot']['id'] !== world.app.clientId
  )
    return badArgument('"bot.id" is not the calling bot.');
  const key = textAt(members[0] ?? {}, 'id') ?? '';
  const person = key.includes('@') ? undefined : personOf(world, key); // never by mail or UPN
  if (person === undefined) return badArgument('members[0].id is neither an MRI of this bot nor an Entra object id.');
  if (teams.store.appOf(person.id) === 'uninstalled') return notInstalled();
  return { status: 201, body: { id: teams.store.personal(person).id } };
}

function refusalOf(teams: Teams, chat: Chat): ChannelAnswer | null {
  if (chat.kind === 'meeting') return chat.app.installed ? null : notInRoster();
  return teams.store.appOf(chat.members[0] ?? '') === 'installed' ? null : writesBlocked();
}

const ownMessage = (chat: Chat, id: string | undefined) =>
  chat.messages.find((message) => message.id === id && message.from.kind === 'bot');

/** A TeamsChannelAccount. */
function account(world: World, person: SimPerson) {
  return {
    id: person.mri,
    aadObjectId: person.id,
    name: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail,
    userPrincipalName: person.userPrincipalName,
    tenantId: world.tenantId,
    userRole: person.userType === 'Guest' ? 'guest' : 'user',
  };
}

/** Pages of 50 to 500, 200 unless asked; the continuation token is opaque. */
function pageOf(world: World, chat: Chat, query: URLSearchParams): ChannelAnswer {
  const size = Math.min(500, Math.max(50, Number(query.get('pageSize') ?? 200) || 200));
  const start = Number(Buffer.from(query.get('continuationToken') ?? '', 'base64url').toString() || 0);
  const people = peopleOf(world, chat.members);
  const next =
    start + size < people.length ? { continuationToken: Buffer.from(String(start + size)).toString('base64url') } : {};
  return {
    status: 200,
    body: { members: people.slice(start, start + size).map((person) => account(world, person)), ...next },
  };
}
