import { createHash } from 'node:crypto';
import type { SimPerson, World } from '../world/world.ts';
import type { Card, Chat } from './chat.ts';
import { isObject, type JsonObject } from './json.ts';

/** An activity on its way to the bot. */
export type Activity = Record<string, unknown> & {
  type: string;
  id: string;
  serviceUrl: string;
  conversation: { id: string };
};

/** The documentation of 2022 shows PascalCase keys, that of 2023 camelCase (but `EndTime`): either may come. */
export type MeetingEvent = { kind: 'Start' | 'End'; style: '2022' | '2023'; type: string };

/** What a person wrote. A mention is put where `@Twofold` stands, else first. */
export type Words = { id: string; text: string; mention: boolean; cards?: readonly Card[] };

export type Submit = { id: string; replyToId: string; value: unknown; text: string };

export type Execute = { replyToId: string; action: JsonObject; data: unknown; trigger: 'manual' | 'automatic' };

/** A client asks the bot something and waits: the message extension's own invokes. */
export type Ask = { name: string; value: JsonObject };

/** `people` are members that came or went; `withBot`: so did the bot. */
export type MembersChange = { key: 'membersAdded' | 'membersRemoved'; people: SimPerson[]; withBot: boolean };

export type ActivityMaker = ReturnType<typeof createActivityMaker>;

/**
 * Builds the activities that Teams sends to the bot, shaped as documented (facts/teams.md §3, contract/bot/examples). `serviceUrl` is asked for each one
 * and ends with a slash. Every activity carries who caused it (`from`), the tenant, and in a meeting's chat the opaque meeting id.
 */
export function createActivityMaker(world: World, options: { serviceUrl: () => string; botName: string; localeOf: (person: SimPerson) => string }) {
  let counter = 0;
  const bot = { id: botId(world), name: options.botName };
  const client = (person: SimPerson, mentions: readonly unknown[] = []) => clientOf(person, options.localeOf(person), mentions);
  const base = (chat: Chat, from: SimPerson, type: string): Activity => ({
    type,
    id: `f:${guidOf(`${world.tenantId}/${++counter}`)}`,
    timestamp: iso(world.clock.now()),
    channelId: 'msteams',
    serviceUrl: options.serviceUrl(),
    from: { id: from.mri, name: from.displayName, aadObjectId: from.id },
    recipient: bot,
    conversation: conversationOf(world, chat),
    channelData: {
      tenant: { id: world.tenantId },
      ...(chat.meeting === null ? {} : { meeting: { id: meetingIdOf(chat.id) } }),
    },
  });

  return {
    message: (chat: Chat, from: SimPerson, words: Words): Activity => ({
      ...base(chat, from, 'message'),
      ...spoken(words, bot),
      id: words.id,
      localTimestamp: iso(world.clock.now()),
      ...client(from, words.mention ? [{ type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }] : []),
    }),
    /** What Action.Submit sends: a message with a value. `text` is empty unless the action says otherwise. */
    submit: (chat: Chat, from: SimPerson, { text, ...submit }: Submit): Activity => ({
      ...base(chat, from, 'message'),
      ...submit,
      ...(text === '' ? {} : { text, textFormat: 'plain' }),
      ...client(from),
    }),
    execute: (chat: Chat, from: SimPerson, { replyToId, action, data, trigger }: Execute): Activity => ({
      ...base(chat, from, 'invoke'),
      name: 'adaptiveCard/action',
      replyToId,
      value: { action: { type: 'Action.Execute', ...names(action), data }, trigger },
      ...client(from),
    }),
    /** `source` as in contract/bot/examples/composeExtension.fetchTask.*: "compose" from a message too. */
    ask: (chat: Chat, from: SimPerson, ask: Ask): Activity => ({ ...asked(base(chat, from, 'invoke'), ask), localTimestamp: iso(world.clock.now()), ...client(from) }),
    membersChanged(chat: Chat, from: SimPerson, change: MembersChange): Activity {
      const people = change.people.map(({ id, mri }) => ({ id: mri, aadObjectId: id }));
      return {
        ...base(chat, from, 'conversationUpdate'),
        [change.key]: [...(change.withBot ? [{ id: bot.id }] : []), ...people],
      };
    },
    installation: (chat: Chat, from: SimPerson, action: 'add' | 'remove'): Activity => ({
      ...base(chat, from, 'installationUpdate'),
      action,
      ...client(from),
    }),
    meeting: (chat: Chat, from: SimPerson, event: MeetingEvent): Activity =>
      meetingEvent(world, chat, base(chat, from, 'event'), event),
  };
}

const asked = (plain: Activity, { name, value }: Ask): Activity => ({
  ...plain,
  name,
  value,
  channelData: { ...(isObject(plain['channelData']) ? plain['channelData'] : {}), source: { name: 'compose' } },
});

/** The bot's own id in the channel. */
export const botId = (world: World): string => `28:${world.app.clientId}`;

/** The opaque meeting id: base64 of `0#thread#0`. Unlike the thread id and unlike onlineMeeting.id of Graph. */
export const meetingIdOf = (threadId: string): string => Buffer.from(`0#${threadId}#0`).toString('base64');

/** The conversation as activities and the connector's answers tell it. */
export function conversationOf(
  world: World,
  chat: Chat,
): { id: string; conversationType: string; tenantId: string; isGroup?: true; name?: string } {
  if (chat.kind === 'personal') return { conversationType: 'personal', tenantId: world.tenantId, id: chat.id };
  return { isGroup: true, conversationType: 'groupChat', tenantId: world.tenantId, id: chat.id };
}

export const iso = (at: number): string => new Date(at).toISOString();

/** A repeatable GUID from any text. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const names = (action: JsonObject) => ({
  id: action['id'] ?? '',
  title: action['title'] ?? '',
  verb: action['verb'] ?? '',
});

function spoken(words: Words, bot: { name: string }) {
  const at = `<at>${bot.name}</at>`;
  const name = `@${bot.name}`;
  const mentioned = words.text.includes(name) ? words.text.replace(name, at) : `${at} ${words.text}`;
  const text = words.mention ? mentioned : words.text;
  const html = `<p>${text.split(at).map(escapeHtml).join(at)}</p>`;
  const cards = (words.cards ?? []).map((content) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content }));
  return { textFormat: 'plain', text, attachments: [...cards, { contentType: 'text/html', content: html }] };
}

function meetingEvent(world: World, chat: Chat, plain: Activity, event: MeetingEvent): Activity {
  const at = iso(world.clock.now());
  const joinUrl = chat.meeting?.joinUrl ?? '';
  const name = `application/vnd.microsoft.meeting${event.kind}`;
  if (event.style === '2023') {
    const time = event.kind === 'Start' ? { startTime: at } : { EndTime: at };
    const conversation = { ...plain.conversation, conversationType: 'groupchat' };
    return {
      ...plain,
      name,
      conversation,
      value: { id: meetingIdOf(chat.id), joinUrl, title: chat.topic ?? '', meetingType: event.type, ...time },
    };
  }
  const time = { [`${event.kind}Time`]: at.replace('Z', '0000Z') };
  const conversation = { isGroup: true, tenantId: world.tenantId, id: chat.id };
  return {
    ...plain,
    name,
    conversation,
    value: { MeetingType: event.type, Title: chat.topic ?? '', Id: chat.id, JoinUrl: joinUrl, ...time },
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function clientOf(person: SimPerson, locale: string, mentions: readonly unknown[]) {
  const country = locale.split('-')[1] ?? 'US';
  const info = { type: 'clientInfo', locale, country, platform: 'Web', timezone: person.timeZone };
  return { entities: [info, ...mentions], locale };
}
