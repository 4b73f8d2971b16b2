import type { SimPerson, World } from '../world/world.ts';
import { botId, iso, type ActivityMaker } from './activities.ts';
import type { Card, Chat, Message, PersonalView, SeenChat, SeenMessage } from './chat.ts';
import type { BotAnswer, Deliver } from './deliver.ts';
import { isObject } from './json.ts';

/** What the channel answered to a press or a refresh. */
export type PressAnswer = { status: number; type: string; value: unknown };

export type CardViewsParts = { world: World; make: ActivityMaker; deliver: Deliver; botName: string };

export type CardViews = ReturnType<typeof createCardViews>;

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card is fetched anew when it is older than this (facts/teams.md §2.1). */
const refreshAfter = 60_000;

/** More members than this and a refresh without userIds is not automatic. */
const widestRefresh = 60;

/** Each person's own view of the bot's cards: kept from answers, fetched by refresh, dropped when the message is updated. */
export function createCardViews({ world, make, deliver, botName }: CardViewsParts) {
  const refreshMessage = async (chat: Chat, message: Message, person: SimPerson): Promise<void> => {
    if (!isStale(message.views.get(person.id), message, world.clock.now())) return;
    const { version } = message;
    for (const [cardIndex, card] of cardsFor(message, person.id).entries()) {
      const action = refreshActionFor(card, chat, person);
      if (action === null) continue;
      const answer = readAnswer(
        await deliver(
          make.execute(chat, person, {
            replyToId: message.id,
            action,
            data: action['data'] ?? {},
            trigger: 'automatic',
          }),
        ),
      );
      if (message.version !== version) return; // updated while we asked: that answer is about what is gone
      keepView(message, person, cardIndex, answer, world.clock.now(), false);
    }
  };

  return {
    /** The person opens the chat: whatever carries a refresh for that person and is old is fetched. */
    async refresh(chat: Chat, person: SimPerson): Promise<void> {
      await Promise.all(
        chat.messages
          .filter((message) => message.cards.length > 0)
          .map((message) => refreshMessage(chat, message, person)),
      );
    },
    /** Keeps the answer to a press for the person who pressed. */
    keep: (message: Message, person: SimPerson, cardIndex: number, answer: PressAnswer): void =>
      keepView(message, person, cardIndex, answer, world.clock.now(), true),
    seen: (chat: Chat, personId: string): SeenChat => ({
      id: chat.id,
      chatType: chat.kind === 'personal' ? 'oneOnOne' : 'meeting',
      topic: chat.topic,
      members: chat.members.map((id) => ({ id, displayName: world.people.get(id)?.displayName ?? id })),
      messages: chat.messages.map((message) => seenMessage(message, personId)),
    }),
  };

  function seenMessage(message: Message, personId: string): SeenMessage {
    const view = message.views.get(personId);
    const from =
      message.from.kind === 'bot'
        ? { id: botId(world), displayName: botName }
        : { id: message.from.id, displayName: world.people.get(message.from.id)?.displayName ?? '' };
    return {
      id: message.id,
      at: iso(message.at),
      ...(message.editedAt === null ? {} : { editedAt: iso(message.editedAt) }),
      from,
      text: message.text,
      cards: cardsFor(message, personId),
      ...(view?.notice ? { notice: view.notice } : {}),
    };
  }
}

/** The cards of a message as a person sees them now, without fetching. */
export const cardsFor = (message: Message, personId: string): Card[] =>
  message.views.get(personId)?.cards ?? message.cards;

/** Reads `{statusCode, type, value}`; what is no such answer is told as an error, in the client's words. */
export function readAnswer({ status, body, error }: BotAnswer): PressAnswer {
  if (error !== null) return failed(502, 'BotUnreachable', `Unable to reach the app: ${error}`);
  if (isObject(body) && typeof body['type'] === 'string') {
    return {
      status: typeof body['statusCode'] === 'number' ? body['statusCode'] : 200,
      type: body['type'],
      value: body['value'] ?? null,
    };
  }
  if (status >= 200 && status < 300)
    return failed(502, 'NoAnswer', `The bot answered ${status} without {statusCode, type, value}.`);
  return failed(status, 'BotFailed', `The bot answered ${status}.`);
}

const failed = (status: number, code: string, message: string): PressAnswer => ({
  status,
  type: 'application/vnd.microsoft.error',
  value: { code, message },
});

function keepView(
  message: Message,
  person: SimPerson,
  cardIndex: number,
  answer: PressAnswer,
  at: number,
  isPress: boolean,
): void {
  const before = message.views.get(person.id);
  const isCard = answer.status === 200 && answer.type === cardType && isObject(answer.value);
  const cards =
    isCard && isObject(answer.value)
      ? replaced(cardsFor(message, person.id), cardIndex, answer.value)
      : (before?.cards ?? null);
  const notice = isPress && !isCard ? noticeOf(answer) : null;
  message.views.set(person.id, { version: message.version, at, cards, notice });
}

const replaced = (cards: Card[], index: number, card: Card): Card[] =>
  cards.map((old, position) => (position === index ? card : old));

function noticeOf({ value }: PressAnswer): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['message'] === 'string' ? value['message'] : null;
}

const isStale = (view: PersonalView | undefined, message: Message, now: number): boolean =>
  view === undefined || view.version !== message.version || now - view.at > refreshAfter;

function refreshActionFor(card: Card, chat: Chat, person: SimPerson): Record<string, unknown> | null {
  const refresh = card['refresh'];
  if (!isObject(refresh) || !isObject(refresh['action'])) return null;
  const userIds = refresh['userIds'];
  const isMeant = Array.isArray(userIds) ? userIds.includes(person.mri) : chat.members.length <= widestRefresh;
  return isMeant ? refresh['action'] : null;
}
