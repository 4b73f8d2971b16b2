import type { SimPerson } from '../world/world.ts';
import type { ActivityMaker } from './activities.ts';
import type { AskBot } from './ask-bot.ts';
import type { FoundAction } from './card-actions.ts';
import { collectInputs } from './card-inputs.ts';
import { readAnswer, type CardViews, type PressAnswer } from './card-views.ts';
import type { Chat, Message } from './chat.ts';
import type { ChatStore } from './chat-store.ts';
import type { Deliver } from './deliver.ts';
import { isObject, textAt, type JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';

export type PressParts = { store: ChatStore; make: ActivityMaker; deliver: Deliver; views: CardViews; ask: AskBot };

type Place = { person: SimPerson; chat: Chat; message: Message };

/** Carries out one pressed action as Teams does: Execute as an invoke whose answer the presser sees, Submit as a message with a value. */
export function createPress({ store, make, deliver, views, ask }: PressParts) {
  return async function carryOut(
    { person, chat, message }: Place,
    found: FoundAction & { cardIndex: number },
    given: JsonObject,
  ): Promise<PressAnswer> {
    const { action } = found;
    switch (action['type']) {
      case 'Action.OpenUrl':
        return { status: 200, type: 'openUrl', value: action['url'] ?? null };
      case 'Action.Execute': {
        const data = merged(action, found.inputs, given);
        const answer = readAnswer(
          await deliver(make.execute(chat, person, { replyToId: message.id, action, data, trigger: 'manual' })),
        );
        views.keep(message, person, found.cardIndex, answer);
        return answer;
      }
      case 'Action.Submit':
        return message.from.kind === 'bot'
          ? submit({ person, chat, message }, merged(action, found.inputs, given))
          : clicked({ person, chat }, merged(action, found.inputs, given));
      default:
        throw new NotPossible(
          400,
          `${String(action['type'])} only changes what is shown and sends nothing. Press an action inside of it.`,
        );
    }
  };

  /** A card that the message extension put into somebody's message: Submit is an invoke of its own (botbuilder teamsActivityHandler; no answer is shown). */
  async function clicked({ person, chat }: Pick<Place, 'person' | 'chat'>, value: unknown): Promise<PressAnswer> {
    const { status, error } = await ask(chat, person, { name: 'composeExtension/onCardButtonClicked', value: isObject(value) ? value : { value } });
    return { status: error === null ? status : 502, type: 'message', value: error };
  }

  async function submit({ person, chat, message }: Place, value: unknown): Promise<PressAnswer> {
    const teams = isObject(value) && isObject(value['msteams']) ? value['msteams'] : {};
    const kind = textAt(teams, 'type');
    if (kind !== null && kind !== 'messageBack' && kind !== 'imBack')
      throw new NotPossible(
        400,
        `A submit of msteams.type "${kind}" is not played here. Extend src/sim/teams/press.ts.`,
      );
    const text = textAt(teams, kind === 'imBack' ? 'value' : 'text') ?? '';
    const shown = kind === 'imBack' ? text : textAt(teams, 'displayText');
    if (shown)
      store.addMessage(chat, { from: { kind: 'person', id: person.id }, text: shown, summary: null, cards: [] });
    const { status, error } = await deliver(
      make.submit(chat, person, { id: store.nextMessageId(), replyToId: message.id, value, text }),
    );
    return { status: error === null ? status : 502, type: 'message', value: error };
  }
}

/** What a submitted action sends: its own data with the inputs beside it. */
export function merged(action: JsonObject, inputs: readonly JsonObject[], given: JsonObject): unknown {
  const sendsNone = textAt(action, 'associatedInputs')?.toLowerCase() === 'none';
  const values = collectInputs(sendsNone ? [] : inputs, given);
  const data = action['data'];
  return isObject(data) || data === undefined || data === null ? { ...data, ...values } : data;
}
