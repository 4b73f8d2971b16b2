import { actionsOf } from '../teams/card-actions.ts';
import type { Card } from '../teams/chat.ts';
import type { Teams } from '../teams/create-teams.ts';
import { objectsOf, textAt } from '../teams/json.ts';
import type { JsonObject } from '../teams/json.ts';
import { cardText } from './read-cards.ts';
import type { Watcher } from './watch.ts';

/** A button as a person finds it: where it is, and the inputs that travel with it. */
export type Button = {
  person: string;
  chatId: string;
  messageId: string;
  /** Milliseconds: when the message came. */
  at: number;
  ordinal: string;
  verb: string;
  inputs: JsonObject[];
  /** All that stands on the card. */
  text: string;
};

/** What people do in Teams in a story. Nothing throws: what the client or the bot refuses is noted, and the answer is false. */
export type Hands = {
  /** The person's buttons with this verb, newest message first; opening the chats refreshes them. */
  find(person: string, verb: string): Promise<Button[]>;
  /** True when the bot took it. */
  press(button: Button, inputs?: Record<string, string>): Promise<boolean>;
  /** True when it reached the bot. */
  say(person: string, chatId: string, text: string, mention: boolean): Promise<boolean>;
  /** The person's chat with the bot, once there is one. */
  personalChat(person: string): string | undefined;
  /** What was expected and not there, in order. */
  readonly notes: string[];
  note: (what: string) => void;
};

type Parts = {
  teams: Pick<Teams, 'chatsOf' | 'store' | 'press' | 'say'>;
  watcher: Pick<Watcher, 'during'>;
  now: () => number;
};

/** Hands for everybody of the story. */
export function createHands({ teams, watcher, now }: Parts): Hands {
  const notes: string[] = [];
  const note = (what: string) => void notes.push(`${new Date(now()).toISOString()} ${what}`);
  return {
    notes,
    note,
    async find(person, verb) {
      const chats = await teams.chatsOf(person);
      const buttons = chats.flatMap((chat) =>
        chat.messages.flatMap((message) => {
          const at = Date.parse(message.at);
          return message.cards.flatMap((card) =>
            buttonsOf(card, verb, { person, chatId: chat.id, messageId: message.id, at }),
          );
        }),
      );
      return buttons.sort((one, other) => other.at - one.at || (one.messageId < other.messageId ? 1 : -1));
    },
    async press(button, inputs = {}) {
      try {
        const { status, type, value } = await watcher.during(button.chatId, () =>
          teams.press(button.person, {
            chatId: button.chatId,
            messageId: button.messageId,
            action: button.ordinal,
            inputs,
          }),
        );
        const isTaken = status >= 200 && status < 300 && !type.includes('error');
        if (!isTaken) note(`${button.verb} was refused: ${status} ${JSON.stringify(value)}`);
        return isTaken;
      } catch (cause) {
        note(`${button.verb} could not be pressed: ${cause instanceof Error ? cause.message : String(cause)}`);
        return false;
      }
    },
    async say(person, chatId, text, mention) {
      try {
        const { reachedBot } = await watcher.during(chatId, () => teams.say(person, chatId, text, mention));
        if (!reachedBot) note('a message to the bot did not reach it');
        return reachedBot;
      } catch (cause) {
        note(`could not write to the bot: ${cause instanceof Error ? cause.message : String(cause)}`);
        return false;
      }
    },
    personalChat: (person) => teams.store.of(person).find(({ kind }) => kind === 'personal')?.id,
  };
}

function buttonsOf(card: Card, verb: string, place: Pick<Button, 'person' | 'chatId' | 'messageId' | 'at'>): Button[] {
  return actionsOf(card)
    .filter(({ action }) => textAt(action, 'verb') === verb)
    .map(({ ordinal, inputs }) => ({ ...place, ordinal, verb, inputs, text: cardText([card]) }));
}

/** The value of the choice whose title fits; undefined when the button has no such input or none fits. */
export function choiceOf(button: Button, inputId: string, fits: (title: string) => boolean): string | undefined {
  const input = button.inputs.find((one) => textAt(one, 'id') === inputId);
  const choice = objectsOf(input?.['choices']).find((one) => fits(textAt(one, 'title') ?? ''));
  return choice === undefined ? undefined : (textAt(choice, 'value') ?? undefined);
}
