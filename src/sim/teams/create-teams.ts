import type { SimPerson, World } from '../world/world.ts';
import { createActivityMaker } from './activities.ts';
import { createAppInstalls, type AppInstalls } from './app-installs.ts';
import { createAskBot, type AskBot } from './ask-bot.ts';
import { createCardViews } from './card-views.ts';
import type { AppState, Chat } from './chat.ts';
import { createChatStore, personOf, type ChatStore } from './chat-store.ts';
import { createDeliver, type DeliverOptions } from './deliver.ts';
import { createMeetings, type Meetings, type ScheduledMeeting } from './meetings.ts';
import { NotPossible } from './not-possible.ts';
import { createTalk, personNamed, type Talk } from './talk.ts';

export type TeamsOptions = Pick<DeliverOptions, 'signBotToken' | 'onDelivered'> & {
  /** Where the bot listens; without it `{world.product.url}/api/messages`, asked for each time. */
  botEndpoint?: string;
  /** How the bot is called in chats and mentions; `Twofold` unless given. */
  botName?: string;
  /** What the calendar plans for a meeting's thread. */
  meetingDetailsOf: (threadId: string) => ScheduledMeeting | null;
};

/** Teams, but for its two doors: the bot channel (channel-server.ts) and Graph's chat paths (chat-routes.ts). */
export type Teams = Talk &
  Pick<Meetings, 'join' | 'leave' | 'meeting'> & {
    store: ChatStore;
    meetings: Meetings;
    installs: AppInstalls;
    botName: string;
    /** Asks the bot what a client waits for, with the limit and the retries of message extensions. */
    ask: AskBot;
    /** What the administrator's app policy allows; both are true unless a scenario says otherwise. */
    policy: { installForPeople: boolean; installInChats: boolean };
    /** The app as a person has it, and changing it as that person does. */
    appOf: (personKey: string) => AppState;
    setApp: (personKey: string, state: AppState) => void;
    /** A member adds the app to a meeting's chat and agrees to its meeting permission. Throws NotPossible when there is no such chat for that person. */
    addToChat: (personKey: string, chatId: string) => void;
    /** The language of a person's client, as `en-us`; changing it changes what tabs and the bot are told. */
    localeOf: (personId: string) => string;
    setLocale: (personKey: string, locale: string) => void;
    /** The base of the channel, ending in a slash; the channel's server sets it when it listens. */
    serviceUrl: string;
  };

/** Builds the state of Teams and lets it follow the calendar: a meeting's chat is made with the meeting, its members follow the invite. */
export function createTeams(world: World, options: TeamsOptions): Teams {
  const botName = options.botName ?? 'Twofold';
  const store = createChatStore(world);
  const deliver = createDeliver(world, {
    botEndpoint: () => options.botEndpoint ?? `${world.product.url}/api/messages`,
    signBotToken: (claims) => options.signBotToken(claims),
    onDelivered: (exchange) => options.onDelivered?.(exchange),
  });
  const locales = new Map<string, string>();
  const make = createActivityMaker(world, { serviceUrl: () => teams.serviceUrl, botName, localeOf: ({ id, language }) => activityLocale(locales.get(id) ?? language) });
  const ask = createAskBot({ world, make, deliver });
  const installs = createAppInstalls({ world, store, make, deliver });
  const meetings = createMeetings({
    world,
    store,
    make,
    deliver,
    meetingDetailsOf: (threadId) => options.meetingDetailsOf(threadId),
  });
  const talk = createTalk({
    world,
    store,
    make,
    deliver,
    views: createCardViews({ world, make, deliver, botName }),
    botName,
    ask,
  });

  const teams: Teams = {
    ...talk,
    ask,
    join: meetings.join,
    leave: meetings.leave,
    meeting: (threadId, event, people) => meetings.meeting(threadId, event, people),
    store,
    meetings,
    installs,
    botName,
    policy: { installForPeople: true, installInChats: true },
    appOf: (personKey) => store.appOf(personNamed(world, personKey).id),
    setApp(personKey, state) {
      const person = personNamed(world, personKey);
      world.journal.add({ channel: 'person', trace: null, what: `app ${state}`, detail: { person: person.id, state } });
      installs.setForPerson(person, state);
    },
    addToChat: (personKey, chatId) => addToChat(world, store, installs, personNamed(world, personKey), chatId),
    localeOf: (personId) => locales.get(personId) ?? 'en-us',
    setLocale: (personKey, locale) => void locales.set(personNamed(world, personKey).id, locale),
    serviceUrl: '',
  };
  followCalendar(world, store, installs);
  return teams;
}

/** Activities spell `en-us` as `en-US`. */
const activityLocale = (locale: string): string => locale.replace(/-([a-z]{2})$/, (_, country: string) => `-${country.toUpperCase()}`);

function addToChat(world: World, store: ChatStore, installs: AppInstalls, person: SimPerson, chatId: string): void {
  const chat = store.byId(chatId);
  if (!chat?.meeting || !chat.members.includes(person.id)) throw new NotPossible(404, `${person.displayName} is in no meeting chat with the id "${chatId}".`);
  world.journal.add({ channel: 'person', trace: null, what: 'app added to a chat', detail: { person: person.id, chat: chat.id } });
  installs.installInChat(chat, ['OnlineMeeting.ReadBasic.Chat']);
}

function followCalendar(world: World, store: ChatStore, installs: AppInstalls): void {
  // An address of our own domain that is no person is a room or a list: these are on invites, but never in a chat.
  const isOutsider = (key: string): boolean => key.includes('@') && !key.toLowerCase().endsWith(`@${world.domain}`);
  const members = (keys: readonly string[]): string[] => [
    ...new Set(keys.flatMap((key) => personOf(world, key)?.id ?? (isOutsider(key) ? key.toLowerCase() : []))),
  ];

  world.on('online-meeting-created', ({ organizer, threadId, joinUrl, subject, attendees, masterEventId }) => {
    if (store.byId(threadId) !== undefined) return;
    store.addMeeting({
      threadId,
      topic: subject,
      members: members([organizer, ...attendees]),
      organizer: members([organizer])[0] ?? organizer,
      joinUrl,
      masterEventId,
    });
  });
  world.on('online-meeting-people', ({ threadId, people }) => {
    const chat: Chat | undefined = store.byId(threadId);
    if (chat !== undefined)
      installs.setMembers(chat, members(chat.meeting === null ? people : [chat.meeting.organizer, ...people]));
  });
}
