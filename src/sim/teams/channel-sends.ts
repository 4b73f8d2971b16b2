import type { World } from '../world/world.ts';
import { badArgument, tooBig, type ChannelAnswer } from './channel-errors.ts';
import type { Card, Chat, Message } from './chat.ts';
import type { ChatStore } from './chat-store.ts';
import { isObject, objectsOf, textAt } from './json.ts';

/** Documented as about 100 KB of UTF-16 (facts/teams.md §2). */
const biggest = 100 * 1024;

const cardType = 'application/vnd.microsoft.card.adaptive';

type Content = { text: string; cards: Card[]; summary: string | null };

/** The bot sends into a chat. Text and attachment in one activity are split by Teams, and then no id comes back. */
export function takeSend(world: World, store: ChatStore, chat: Chat, activity: unknown): ChannelAnswer {
  const content = readContent(activity);
  if ('status' in content) return content;
  if (isObject(activity) && activity['type'] !== 'message') return { status: 201, body: { id: store.nextMessageId() } }; // typing and the like: shown for a moment, not kept
  const { text, cards, summary } = content;
  const from = { kind: 'bot' } as const;
  if (text === '' || cards.length === 0) {
    const message = store.addMessage(chat, { from, text, cards, summary });
    return { status: 201, body: { id: message.id } };
  }
  store.addMessage(chat, { from, text, cards: [], summary });
  store.addMessage(chat, { from, text: '', cards, summary });
  world.addFinding(
    'text-and-card',
    'Text and card were sent in one activity: Teams splits it and gives no id. Send the card as its own activity.',
  );
  return { status: 201, body: {} };
}

/** The bot replaces what a message of its own says, for everybody: what single people saw instead is dropped. */
export function takeUpdate(world: World, chat: Chat, message: Message, activity: unknown): ChannelAnswer {
  const content = readContent(activity);
  if ('status' in content) return content;
  Object.assign(message, content, { version: message.version + 1, editedAt: world.clock.now() });
  message.views.clear();
  chat.updatedAt = world.clock.now();
  return { status: 200, body: { id: message.id } };
}

function readContent(activity: unknown): Content | ChannelAnswer {
  if (!isObject(activity) || typeof activity['type'] !== 'string')
    return badArgument('The body is no activity: "type" is missing.');
  if (JSON.stringify(activity).length * 2 > biggest) return tooBig();
  const attachments = objectsOf(activity['attachments']);
  const cards = attachments.flatMap((attachment) =>
    attachment['contentType'] === cardType && isObject(attachment['content']) ? [attachment['content']] : [],
  );
  if (cards.length < attachments.length)
    return badArgument('An attachment is no Adaptive Card: contentType or content is wrong.');
  if (cards.some((card) => card['type'] !== 'AdaptiveCard'))
    return badArgument('The content of an attachment is no card: "type" must be "AdaptiveCard".');
  const text = textAt(activity, 'text') ?? '';
  if (activity['type'] === 'message' && text === '' && cards.length === 0)
    return badArgument('Activity must have text or attachments.');
  return { text, cards, summary: textAt(activity, 'summary') };
}
