import type { Tokens } from '../entra/tokens.ts';
import type { SimPerson, World } from '../world/world.ts';
import { meetingIdOf } from './activities.ts';
import type { AppPackage, StaticTab } from './app-package.ts';
import type { Chat } from './chat.ts';
import type { Teams } from './create-teams.ts';
import { isObject, textAt, type JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';
import { personNamed } from './talk.ts';

/** Where the window can show a tab of the app. */
export const surfaceKinds = ['personal', 'chat', 'details', 'sidePanel'] as const;
export type SurfaceKind = (typeof surfaceKinds)[number];

/** What the manifest calls each place (facts/teams.md §1.2), and the frame context that teams-js is told there (§4.1). */
const places: Record<SurfaceKind, { scope: string; context: string; frameContext: 'content' | 'sidePanel' }> = {
  personal: { scope: 'personal', context: 'personalTab', frameContext: 'content' },
  chat: { scope: 'groupChat', context: 'meetingChatTab', frameContext: 'content' },
  details: { scope: 'groupChat', context: 'meetingDetailsTab', frameContext: 'content' },
  sidePanel: { scope: 'groupChat', context: 'meetingSidePanel', frameContext: 'sidePanel' },
};

export type SurfaceRequest = {
  kind: SurfaceKind;
  chatId?: string | undefined;
  entityId?: string | undefined;
  subEntityId?: string | undefined;
  theme?: string | undefined;
  locale?: string | undefined;
};

/** A tab ready to be framed: the page's address on this machine, and what the host answers to teams-js. */
export type Surface = { kind: SurfaceKind; url: string; name: string; frameContext: string; context: JsonObject; settings: JsonObject };

/** A token for the tab, or the reason that Teams gives instead. */
export type TokenAnswer = { token: string } | { refused: string };

export type Surfaces = ReturnType<typeof createSurfaces>;

export type SurfacesParts = { world: World; teams: Teams; tokens: Pick<Tokens, 'forUser'>; app: AppPackage | null };

/** The app's tabs, as Teams' client shows them to one person. Throws NotPossible where that person's Teams would not have the tab. */
export function createSurfaces({ world, teams, tokens, app }: SurfacesParts) {
  const uploaded = (): AppPackage => {
    if (app === null) throw new NotPossible(409, 'No app was uploaded here. Start the simulator with --app-package appPackage/manifest.json.');
    return app;
  };

  return {
    app,
    /** Opens a tab: the one named, else the first that the manifest puts there. */
    open(personKey: string, request: SurfaceRequest): Surface {
      const person = personNamed(world, personKey);
      const tab = tabAt(uploaded(), request);
      const chat = request.kind === 'personal' ? null : chatFor(teams, person, request.kind, request.chatId ?? '');
      if (chat === null) requirePersonalApp(teams, person);
      world.journal.add({ channel: 'person', trace: null, what: `opens ${tab.name} (${request.kind})`, detail: { person: person.id, chat: chat?.id ?? null } });
      return surfaceOf(world, uploaded(), { person, chat, tab, request, locale: request.locale ?? teams.localeOf(person.id) });
    },
    /** What `authentication.getAuthToken` gives a tab (facts/graph.md §7.2). Reasons are those that Teams' clients were seen to give. */
    async token(personKey: string): Promise<TokenAnswer> {
      const person = personNamed(world, personKey);
      const { webApplicationInfo, tabs } = uploaded();
      if (webApplicationInfo === null || webApplicationInfo.resource === '') return { refused: 'App webApplicationInfo or resource not defined in manifest' };
      const host = /^api:\/\/([^/]+)\//.exec(webApplicationInfo.resource)?.[1];
      if (!tabs.some(({ contentUrl }) => new URL(contentUrl).host === host)) return { refused: 'App resource defined in manifest and iframe origin do not match' };
      const outcome = await tokens.forUser(person.id);
      world.journal.add({ channel: 'entra', trace: null, what: `getAuthToken → ${outcome.is === 'token' ? 200 : outcome.status}`, detail: { person: person.id } });
      if (outcome.is === 'token') return { token: outcome.token };
      return { refused: outcome.suberror === 'consent_required' ? 'resourceRequiresConsent' : outcome.error };
    },
    /** What `meeting.getMeetingDetails` gives; it asks for the same consent as the bot's own reading (facts/teams.md §1.3). */
    meetingDetails(personKey: string, chatId: string): { error: JsonObject | null; details: JsonObject | null } {
      const chat = memberChat(teams, personNamed(world, personKey), chatId);
      if (!chat.app.consented) return { error: { errorCode: 1000, message: 'OnlineMeeting.ReadBasic.Chat was not consented to in this chat.' }, details: null };
      const details = teams.meetings.details(chat);
      if (details === null) return { error: { errorCode: 500, message: 'The meeting is not in the calendar any more.' }, details: null };
      return { error: null, details: { ...details, organizer: organizerOf(details) } };
    },
    /** A message of the page that the window does not play: told in the journal, and never answered. */
    notPlayed(personKey: string, func: string, args: unknown): void {
      const person = personNamed(world, personKey);
      world.journal.add({ channel: 'tab', trace: null, what: `${func}: not played. Extend src/sim/console/public/tab-host.js.`, detail: { person: person.id, args } });
    },
  };
}

/** The places that a tab of the manifest is shown in. Without `context` it is shown wherever its scopes are. */
export const kindsOf = ({ scopes, context }: StaticTab): SurfaceKind[] =>
  surfaceKinds.filter((kind) => scopes.includes(places[kind].scope) && (context === null || context.includes(places[kind].context)));

function tabAt(app: AppPackage, { kind, entityId }: SurfaceRequest): StaticTab {
  const there = app.tabs.filter((tab) => kindsOf(tab).includes(kind));
  const tab = entityId === undefined ? there[0] : there.find((one) => one.entityId === entityId);
  if (tab !== undefined) return tab;
  const candidates = app.tabs.map((one) => ({ entityId: one.entityId, kinds: kindsOf(one) }));
  throw new NotPossible(404, `The app has no tab${entityId === undefined ? '' : ` "${entityId}"`} for "${kind}". Its manifest names the candidates.`, { candidates });
}

function memberChat(teams: Teams, person: SimPerson, chatId: string): Chat {
  const chat = teams.store.byId(chatId);
  if (chat?.meeting && chat.members.includes(person.id)) return chat;
  const candidates = teams.store.of(person.id).flatMap(({ id, topic, meeting }) => (meeting === null ? [] : [{ id, topic }]));
  throw new NotPossible(404, `${person.displayName} is in no meeting chat with the id "${chatId}". Send one of the candidates as "chatId".`, { candidates });
}

function chatFor(teams: Teams, person: SimPerson, kind: SurfaceKind, chatId: string): Chat {
  const chat = memberChat(teams, person, chatId);
  if (!chat.app.installed)
    throw new NotPossible(409, 'The app is not in that chat, so it has no tab there. Add it first (POST /people/{id}/app {"state":"installed","chatId":"19:…"}).');
  if (kind === 'sidePanel' && chat.meeting?.inMeeting.has(person.id) !== true)
    throw new NotPossible(409, `${person.displayName} is not in that meeting, and the side panel is inside of it. Join first (POST /meetings {"chatId":"19:…","event":"start"}).`);
  return chat;
}

function requirePersonalApp(teams: Teams, person: SimPerson): void {
  if (teams.appOf(person.id) === 'installed') return;
  throw new NotPossible(409, `${person.displayName} does not have the app. Add it first (POST /people/{id}/app {"state":"installed"}).`);
}

type Shown = { person: SimPerson; chat: Chat | null; tab: StaticTab; request: SurfaceRequest; locale: string };

/** Where a page of the public host answers on this machine: that host is the product's name in the world, its loopback address answers for it. */
export const onThisMachine = (world: World, publicUrl: string): string => {
  const { pathname, search, hash } = new URL(publicUrl);
  return new URL(`${pathname}${search}${hash}`, world.product.url).href;
};

function surfaceOf(world: World, app: AppPackage, { person, chat, tab, request, locale }: Shown): Surface {
  const { frameContext } = places[request.kind];
  return {
    kind: request.kind,
    url: onThisMachine(world, tab.contentUrl),
    name: tab.name,
    frameContext,
    settings: { entityId: tab.entityId, contentUrl: tab.contentUrl, websiteUrl: tab.websiteUrl ?? tab.contentUrl, suggestedDisplayName: tab.name },
    // The flat form that teams-js takes apart (facts/teams.md §4.4). Name, mail and hint are hints to the page, never a proof.
    context: {
      locale,
      theme: request.theme ?? 'default',
      hostName: 'Teams',
      hostClientType: 'web',
      ringId: 'general',
      appId: app.id,
      manifestVersion: app.manifestVersion,
      entityId: tab.entityId,
      ...(request.subEntityId === undefined ? {} : { subEntityId: request.subEntityId }),
      frameContext,
      isFullScreen: false,
      isMultiWindow: false,
      tid: world.tenantId,
      userObjectId: person.id,
      userDisplayName: person.displayName,
      userPrincipalName: person.userPrincipalName,
      loginHint: person.userPrincipalName,
      userLicenseType: 'Unknown',
      ...(chat === null ? {} : { chatId: chat.id, meetingId: meetingIdOf(chat.id) }),
    },
  };
}

/** teams-js tells the organizer's id and tenant only. */
function organizerOf(details: JsonObject): JsonObject {
  const organizer = isObject(details['organizer']) ? details['organizer'] : {};
  return { id: textAt(organizer, 'id'), tenantId: textAt(organizer, 'tenantId') };
}
