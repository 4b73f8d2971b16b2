import type { SimPerson, World } from '../world/world.ts';
import type { ActivityMaker } from './activities.ts';
import { findAction } from './card-actions.ts';
import { cardsFor, readAnswer, type CardViews, type PressAnswer } from './card-views.ts';
import type { Card, Chat, Message } from './chat.ts';
import { personOf, type ChatStore } from './chat-store.ts';
import type { Deliver } from './deliver.ts';
import { textAt, type JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';
import type { AskBot } from './ask-bot.ts';
import { createPress } from './press.ts';

export type TalkParts = {
  world: World;
  store: ChatStore;
  make: ActivityMaker;
  deliver: Deliver;
  views: CardViews;
  botName: string;
  /** Asks the bot what waits for an answer. */
  ask: AskBot;
};

/** What became of a message: `reachedBot` is false for words in a group chat that do not mention the bot. */
export type Said = { messageId: string; reachedBot: boolean; status: number | null };

export type Press = { chatId: string; messageId: string; action: string; inputs?: JsonObject };

/** What a tampered client sends: any verb and data. */
type Forged = { chatId: string; messageId: string; verb: string; data: JsonObject };

export type Talk = ReturnType<typeof createTalk>;

/** What people do in chats: read, write, press buttons. Throws NotPossible where Teams would not let them. */
export function createTalk({ world, store, make, deliver, views, botName, ask }: TalkParts) {
  const place = (personKey: string, chatId: string) => placeOf(world, store, personKey, chatId);
  const note = (what: string, detail: JsonObject) =>
    world.journal.add({ channel: 'person', trace: null, what, detail });
  const hasApp = (chat: Chat, person: SimPerson): boolean =>
    chat.kind === 'personal' ? store.appOf(person.id) === 'installed' : chat.app.installed;

  const carryOut = createPress({ store, make, deliver, views, ask });
  const open = async (chat: Chat, person: SimPerson): Promise<void> => {
    if (hasApp(chat, person)) await views.refresh(chat, person);
  };

  return {
    /** The chats as the person sees them on opening each: cards that ask for it are refreshed first. */
    async chatsOf(personKey: string) {
      const person = personNamed(world, personKey);
      const chats = store.of(person.id);
      await Promise.all(chats.map((chat) => open(chat, person)));
      return chats.map((chat) => views.seen(chat, person.id));
    },
    /** The same without opening them: nothing is fetched. */
    peek(personKey: string) {
      const person = personNamed(world, personKey);
      return store.of(person.id).map((chat) => views.seen(chat, person.id));
    },
    /** Writes a message. In a meeting's chat the bot hears it only with `mention`, written `@Twofold` or put first. `cards`: what the message extension put in. */
    async say(personKey: string, chatId: string, text: string, mention: boolean, cards: Card[] = []): Promise<Said> {
      const { person, chat } = place(personKey, chatId);
      if (chat.kind === 'personal') requireApp(hasApp(chat, person), store.appOf(person.id));
      if (mention) requireMentionable(hasApp(chat, person), botName);
      const shown = mention && !text.includes(`@${botName}`) ? `@${botName} ${text}` : text;
      const from = { kind: 'person', id: person.id } as const;
      const message = store.addMessage(chat, { from, text: shown, summary: null, cards });
      const reachesBot = chat.kind === 'personal' || mention;
      note(`says in ${chat.kind} chat`, { person: person.id, chat: chat.id, text: shown, reachesBot });
      if (!reachesBot) return { messageId: message.id, reachedBot: false, status: null };
      const { status } = await deliver(make.message(chat, person, { id: message.id, text, mention, cards }));
      return { messageId: message.id, reachedBot: status >= 200 && status < 300, status };
    },
    /** Presses a button of a card as the person sees it. Answers what the channel answered. */
    async press(personKey: string, press: Press): Promise<PressAnswer> {
      const { person, chat } = place(personKey, press.chatId);
      const message = messageOf(chat, press.messageId);
      // A card of the message extension works wherever somebody put it.
      if (message.from.kind === 'bot') requireApp(hasApp(chat, person), chat.kind === 'personal' ? store.appOf(person.id) : 'uninstalled');
      await open(chat, person);
      const found = findAction(cardsFor(message, person.id), press.action);
      const inputs = press.inputs ?? {};
      const title = textAt(found.action, 'title') ?? press.action;
      note(`presses ${title}`, { person: person.id, chat: chat.id, message: message.id, action: found.action, inputs });
      return carryOut({ person, chat, message }, found, inputs);
    },
    /** A press whose verb and data no card holds: a client is in its person's hands, only the name on it is the channel's. Nothing is checked here. */
    async forge(personKey: string, { chatId, messageId, verb, data }: Forged): Promise<PressAnswer> {
      const { person, chat } = place(personKey, chatId);
      note(`forges ${verb}`, { person: person.id, chat: chat.id, data });
      return readAnswer(await deliver(make.execute(chat, person, { replyToId: messageId, action: { id: verb, verb }, data, trigger: 'manual' })));
    },
  };
}

function placeOf(world: World, store: ChatStore, personKey: string, chatId: string): { person: SimPerson; chat: Chat } {
  const person = personNamed(world, personKey);
  const chat = store.byId(chatId);
  if (chat?.members.includes(person.id)) return { person, chat };
  const candidates = store.of(person.id).map(({ id, topic }) => ({ id, topic }));
  const message = `That person is in no chat with the id "${chatId}". Send one of the candidates as "chatId".`;
  throw new NotPossible(404, message, { candidates });
}

function messageOf(chat: Chat, messageId: string): Message {
  const message = chat.messages.find(({ id }) => id === messageId);
  if (message === undefined)
    throw new NotPossible(404, `No message "${messageId}" is in that chat. Read GET /people/{id}/chats again.`);
  if (message.cards.length === 0) throw new NotPossible(400, `Message "${messageId}" carries no card of the bot.`);
  return message;
}

function requireMentionable(has: boolean, botName: string): void {
  if (has) return;
  throw new NotPossible(409, `${botName} is not in that chat, so it can't be mentioned. Install the app there first.`);
}

function requireApp(has: boolean, state: string): void {
  if (!has)
    throw new NotPossible(
      409,
      `The app is ${state} there, so nothing reaches the bot. Install it first (POST /people/{id}/app {"state":"installed"}).`,
    );
}

/** The person that a key names (object id, mail or the bot's id of the person). Throws NotPossible (404). */
export function personNamed(world: World, key: string): SimPerson {
  const person = personOf(world, key);
  if (person === undefined)
    throw new NotPossible(404, `Nobody here has the id or mail "${key}". GET /people lists everybody.`);
  return person;
}
