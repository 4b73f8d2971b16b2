import { createHash } from 'node:crypto';
import type { SimPerson, World } from '../world/world.ts';
import type { Chat } from './chat.ts';
import type { JsonObject } from './json.ts';

/** An activity on its way to the bot. */
export type Activity = Record<string, unknown> & { type: string; id: string; conversation: { id: string } };

export type ActivityMaker = ReturnType<typeof createActivityMaker>;

/**
 * Builds the activities that Teams sends to the bot, shaped as documented (facts/teams.md §3, contract/bot/examples). `serviceUrl` is asked for each one
 * and ends with a slash. Every activity carries who caused it (`from`), the tenant, and in a meeting's chat the opaque meeting id.
 */
export function createActivityMaker(world: World, options: { serviceUrl: () => string; botName: string }) {
  let counter = 0;
  const bot = { id: botId(world), name: options.botName };
  const base = (chat: Chat, from: SimPerson, type: string): Activity => ({
    type,
    id: `f:${guidOf(`${world.tenantId}/${++counter}`)}`,
    timestamp: iso(world.clock.now()),
    channelId: 'msteams',
    serviceUrl: options.serviceUrl(),
    from: { id: from.mri, name: from.displayName, aadObjectId: from.id },
    recipient: bot,
    conversation: conversationOf(world, chat),
    channelData: { tenant: { id: world.tenantId }, ...(chat.meeting === null ? {} : { meeting: { id: meetingIdOf(chat.id) } }) },
  });

  return {
    message(chat: Chat, from: SimPerson, message: { id: string; text: string; mention: boolean }): Activity {
      const at = `<at>${options.botName}</at>`;
      const text = message.mention ? withMention(message.text, options.botName, at) : message.text;
      return {
        ...base(chat, from, 'message'),
        id: message.id,
        localTimestamp: iso(world.clock.now()),
        textFormat: 'plain',
        text,
        attachments: [{ contentType: 'text/html', content: `<p>${text.split(at).map(escapeHtml).join(at)}</p>` }],
        entities: [clientInfo(from), ...(message.mention ? [{ type: 'mention', mentioned: bot, text: at }] : [])],
        locale: from.language,
      };
    },
    /** What Action.Submit sends: a message with a value. `text` is empty unless the action says otherwise. */
    submit(chat: Chat, from: SimPerson, submit: { id: string; replyToId: string; value: unknown; text: string }): Activity {
      const words = submit.text === '' ? {} : { text: submit.text, textFormat: 'plain' };
      return { ...base(chat, from, 'message'), id: submit.id, replyToId: submit.replyToId, value: submit.value, ...words, entities: [clientInfo(from)], locale: from.language };
    },
    execute(chat: Chat, from: SimPerson, execute: { replyToId: string; action: JsonObject; data: unknown; trigger: 'manual' | 'automatic' }): Activity {
      const { action } = execute;
      return {
        ...base(chat, from, 'invoke'),
        name: 'adaptiveCard/action',
        replyToId: execute.replyToId,
        value: {
          action: { type: 'Action.Execute', id: action['id'] ?? '', title: action['title'] ?? '', verb: action['verb'] ?? '', data: execute.data },
          trigger: execute.trigger,
        },
        entities: [clientInfo(from)],
        locale: from.language,
      };
    },
    /** `people` are members that came or went; `withBot`: so did the bot. */
    membersChanged(chat: Chat, from: SimPerson, change: { key: 'membersAdded' | 'membersRemoved'; people: SimPerson[]; withBot: boolean }): Activity {
      const people = change.people.map(({ id, mri }) => ({ id: mri, aadObjectId: id }));
      return { ...base(chat, from, 'conversationUpdate'), [change.key]: [...(change.withBot ? [{ id: bot.id }] : []), ...people] };
    },
    installation(chat: Chat, from: SimPerson, action: 'add' | 'remove'): Activity {
      return { ...base(chat, from, 'installationUpdate'), action, entities: [clientInfo(from)], locale: from.language };
    },
    /** The documentation of 2022 shows PascalCase keys, that of 2023 camelCase (but `EndTime`): either may come. */
    meeting(chat: Chat, from: SimPerson, event: { kind: 'Start' | 'End'; style: '2022' | '2023'; type: string }): Activity {
      const at = iso(world.clock.now());
      const joinUrl = chat.meeting?.joinUrl ?? '';
      const plain = base(chat, from, 'event');
      const name = `application/vnd.microsoft.meeting${event.kind}`;
      if (event.style === '2023') {
        const time = event.kind === 'Start' ? { startTime: at } : { EndTime: at };
        const conversation = { ...plain.conversation, conversationType: 'groupchat' };
        return { ...plain, name, conversation, value: { id: meetingIdOf(chat.id), joinUrl, title: chat.topic ?? '', meetingType: event.type, ...time } };
      }
      const time = { [`${event.kind}Time`]: at.replace('Z', '0000Z') };
      const conversation = { isGroup: true, tenantId: world.tenantId, id: chat.id };
      return { ...plain, name, conversation, value: { MeetingType: event.type, Title: chat.topic ?? '', Id: chat.id, JoinUrl: joinUrl, ...time } };
    },
  };
}

/** The bot's own id in the channel. */
export const botId = (world: World): string => `28:${world.app.clientId}`;

/** The opaque meeting id: base64 of `0#thread#0`. Unlike the thread id and unlike onlineMeeting.id of Graph. */
export const meetingIdOf = (threadId: string): string => Buffer.from(`0#${threadId}#0`).toString('base64');

/** The conversation as activities and the connector's answers tell it. */
export function conversationOf(world: World, chat: Chat): { id: string; conversationType: string; tenantId: string; isGroup?: true; name?: string } {
  if (chat.kind === 'personal') return { conversationType: 'personal', tenantId: world.tenantId, id: chat.id };
  return { isGroup: true, conversationType: 'groupChat', tenantId: world.tenantId, id: chat.id };
}

export const iso = (at: number): string => new Date(at).toISOString();

/** A repeatable GUID from any text. */
export function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function withMention(text: string, name: string, at: string): string {
  return text.includes(`@${name}`) ? text.replace(`@${name}`, at) : `${at} ${text}`;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const clientInfo = (person: SimPerson) => ({ type: 'clientInfo', locale: person.language, country: person.language.split('-')[1] ?? 'US', platform: 'Web', timezone: person.timeZone });
