import { badRequest, graphError, userNotFound } from '../graph/errors.ts';
import type { GraphAnswer, GraphHandler, GraphRequest, GraphRouter } from '../graph/router-types.ts';
import type { SimPerson, World } from '../world/world.ts';
import { iso } from './activities.ts';
import type { Chat } from './chat.ts';
import { personOf } from './chat-store.ts';
import type { Teams } from './create-teams.ts';
import { installationOf, permissionsOf, wantsOurApp, wrongBind } from './installation-json.ts';

/** The paths of Graph that concern Teams (facts/graph.md §8): chats, their members, and the app in chats and for people. */
export function registerChatRoutes(router: GraphRouter, world: World, teams: Teams): void {
  registerChats(router, world, teams);
  registerPersonalApps(router, world, teams);
}

function registerChats(router: GraphRouter, world: World, teams: Teams): void {
  const inChat =
    (take: (chat: Chat, request: GraphRequest) => GraphAnswer): GraphHandler =>
    (request) => {
      const chat = teams.store.byId(request.params['chat'] ?? '');
      return chat === undefined ? noSuchChat() : take(chat, request);
    };
  const show = inChat((chat, { query }) => ({ status: 200, body: chatBody(world, chat, query) }));
  const members = inChat((chat) => ({ status: 200, body: membersBody(world, chat) }));
  const apps = inChat((chat, { query }) => {
    const path = `chats('${encodeURIComponent(chat.graphId)}')/installedApps`;
    return installations(world, teams, { path, owner: chat.graphId, has: hasApp(teams, chat) }, query);
  });
  router.on('GET', '/chats/{chat}', show);
  router.on('GET', '/chats/{chat}/members', members);
  router.on('POST', '/chats/{chat}/messages', inChat(refuseMessage));
  router.on('GET', '/chats/{chat}/installedApps', apps);
  router.on(
    'POST',
    '/chats/{chat}/installedApps',
    inChat((chat, { body }) => installInChat(world, teams, chat, body)),
  );
}

function registerPersonalApps(router: GraphRouter, world: World, teams: Teams): void {
  const ofPerson =
    (take: (person: SimPerson, request: GraphRequest) => GraphAnswer): GraphHandler =>
    (request) => {
      const key = request.params['user'] ?? '';
      const person = personOf(world, key);
      return person === undefined ? userNotFound(key) : take(person, request);
    };
  const list = ofPerson((person, { query }) => {
    const path = `users('${person.id}')/teamwork/installedApps`;
    return installations(world, teams, { path, owner: person.id, has: isThere(teams, person.id) }, query);
  });
  const chat = ofPerson((person, { params, query }) => {
    const isOurs = params['installation'] === installationOf(world, teams.botName, person.id).id;
    if (!isOurs || !isThere(teams, person.id)) return notFound('No app is installed for the user with that id.');
    return { status: 200, body: chatBody(world, teams.store.personal(person), query) };
  });
  const base = '/users/{user}/teamwork/installedApps';
  router.on('GET', base, list);
  router.on(
    'POST',
    base,
    ofPerson((person, { body }) => installForPerson(world, teams, person, body)),
  );
  router.on('GET', `${base}/{installation}/chat`, chat);
}

const isThere = (teams: Teams, personId: string): boolean => teams.store.appOf(personId) !== 'uninstalled';

const hasApp = (teams: Teams, chat: Chat): boolean =>
  chat.kind === 'personal' ? isThere(teams, chat.members[0] ?? '') : chat.app.installed;

const noSuchChat = (): GraphAnswer => notFound('No thread found with the given id.');

const notFound = (message: string): GraphAnswer => graphError(404, 'NotFound', message);

const refuseMessage = (): GraphAnswer =>
  graphError(
    403,
    'Forbidden',
    "Missing role permissions on the request. API requires one of 'Teamwork.Migrate.All'. Application permissions can't send chat messages.",
  );

function installInChat(world: World, teams: Teams, chat: Chat, body: unknown): GraphAnswer {
  if (!wantsOurApp(world, body)) return wrongBind(world, body);
  if (!teams.policy.installInChats) return forbidden();
  if (chat.kind === 'personal') return badRequest('Apps can not be added to a chat of this type.');
  return installed(teams.installs.installInChat(chat, permissionsOf(body)));
}

function installForPerson(world: World, teams: Teams, person: SimPerson, body: unknown): GraphAnswer {
  if (!wantsOurApp(world, body)) return wrongBind(world, body);
  if (!teams.policy.installForPeople || person.userType === 'Guest') return forbidden();
  return installed(teams.installs.installForPerson(person));
}

const forbidden = (): GraphAnswer => graphError(403, 'Forbidden', "The app is blocked by the tenant's app policy.");

const installed = (outcome: 'installed' | 'already'): GraphAnswer =>
  outcome === 'installed' ? { status: 201 } : graphError(409, 'Conflict', 'App already installed.');

function installations(
  world: World,
  teams: Teams,
  at: { path: string; owner: string; has: boolean },
  query: URLSearchParams,
): GraphAnswer {
  const ours = installationOf(world, teams.botName, at.owner);
  const filter = query.get('$filter');
  const wanted = filter === null ? undefined : /^teamsApp\/(externalId|id)\s+eq\s+'([^']*)'$/.exec(filter.trim());
  if (wanted === null)
    return badRequest("The $filter is not supported here: teamsApp/externalId eq '…' or teamsApp/id eq '…'.");
  const matches = wanted === undefined || ours.teamsApp[wanted[1] === 'id' ? 'id' : 'externalId'] === wanted[2];
  const expand = (query.get('$expand') ?? '').split(',').map((part) => part.trim());
  const one = {
    id: ours.id,
    ...(expand.includes('teamsApp') ? { teamsApp: ours.teamsApp } : {}),
    ...(expand.includes('teamsAppDefinition') ? { teamsAppDefinition: ours.teamsAppDefinition } : {}),
  };
  const value = at.has && matches ? [one] : [];
  return { status: 200, body: { '@odata.context': context(at.path), '@odata.count': value.length, value } };
}

const context = (path: string): string => `https://graph.microsoft.com/v1.0/$metadata#${path}`;

function chatBody(world: World, chat: Chat, query: URLSearchParams) {
  const expandsMembers = (query.get('$expand') ?? '').split(',').includes('members');
  return {
    '@odata.context': context('chats/$entity'),
    id: chat.graphId,
    topic: chat.topic,
    createdDateTime: iso(chat.createdAt),
    lastUpdatedDateTime: iso(chat.updatedAt),
    chatType: chat.kind === 'personal' ? 'oneOnOne' : 'meeting',
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.graphId)}/0?tenantId=${world.tenantId}`,
    tenantId: world.tenantId,
    onlineMeetingInfo:
      chat.meeting === null
        ? null
        : {
            calendarEventId: chat.meeting.masterEventId,
            joinWebUrl: chat.meeting.joinUrl,
            organizer: { id: chat.meeting.organizer, displayName: null, userIdentityType: 'aadUser' },
          },
    viewpoint: null,
    ...(expandsMembers ? { members: membersOf(world, chat) } : {}),
  };
}

function membersBody(world: World, chat: Chat) {
  const value = membersOf(world, chat);
  return {
    '@odata.context': context(`chats('${encodeURIComponent(chat.graphId)}')/members`),
    '@odata.count': value.length,
    value,
  };
}

/** People only: a bot is no member here. Somebody from outside the tenant has no id of ours. */
function membersOf(world: World, chat: Chat) {
  return chat.members.map((member) => {
    const person = world.people.get(member);
    return {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id: Buffer.from(`0##${world.tenantId}##${chat.graphId}##${member}`).toString('base64'),
      roles: [person?.userType === 'Guest' ? 'guest' : 'owner'],
      displayName: person?.displayName ?? member,
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
      userId: person?.id ?? null,
      email: person?.mail ?? member,
      tenantId: person === undefined ? null : world.tenantId,
    };
  });
}
