import type { World } from '../world/world.ts';
import { iso } from './activities.ts';
import type { Chat, Message } from './chat.ts';
import type { JsonObject } from './json.ts';

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message as a command of the message extension gets it (contract/bot/examples/composeExtension.fetchTask.from-message.json). */
export function messagePayload(world: World, chat: Chat, message: Message, botName: string): JsonObject {
  const at = `@${botName}`;
  const isMention = message.text.includes(at);
  const html = escapeHtml(message.text).replace(at, `<at id="0">${botName}</at>`);
  const bot = { applicationIdentityType: 'bot', id: world.app.clientId, displayName: botName };
  const nobody = { device: null, conversation: null, user: null, application: null };
  const author = message.from.kind === 'bot' ? null : world.people.get(message.from.id);
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(chat.graphId)}/${message.id}?context=${encodeURIComponent('{"contextType":"chat"}')}`,
    id: message.id,
    replyToId: null,
    createdDateTime: iso(message.at),
    lastModifiedDateTime: message.editedAt === null ? null : iso(message.editedAt),
    deleted: false,
    subject: null,
    summary: message.summary,
    importance: 'normal',
    locale: 'en-us',
    body: { contentType: 'html', content: `<div><div>${html}</div></div>` },
    from:
      message.from.kind === 'bot'
        ? { ...nobody, application: bot }
        : { ...nobody, user: { userIdentityType: 'aadUser', id: message.from.id, displayName: author?.displayName ?? message.from.id } },
    reactions: [],
    mentions: isMention ? [{ id: 0, mentionText: botName, mentioned: { ...nobody, application: bot } }] : [],
    attachments: message.cards.map((card, index) => ({ id: `${message.id}-${index}`, contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(card) })),
  };
}
