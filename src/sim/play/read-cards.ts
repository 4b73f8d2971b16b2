import { actionsOf } from '../teams/card-actions.ts';
import type { Card } from '../teams/chat.ts';
import { isObject, objectsOf, textAt } from '../teams/json.ts';
import type { JsonObject } from '../teams/json.ts';
import type { CardKind } from './tape.ts';
import { comparable } from './visible-text.ts';

/** Every text that a reader of the card sees, in reading order: blocks, facts, titles, labels, choices; show cards count as opened. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  const own = ['text', 'title', 'label', 'placeholder'].flatMap((key) => textAt(value, key) ?? []);
  const inputValue = textAt(value, 'type') === 'Input.Text' ? (textAt(value, 'value') ?? []) : [];
  const fact = typeof value['value'] === 'string' && 'title' in value && !('type' in value) ? value['value'] : [];
  const inside = Object.entries(value).flatMap(([key, child]) => (skipped.has(key) ? [] : textsOf(child)));
  return [...own, ...[inputValue].flat(), ...[fact].flat(), ...inside];
}

/** Parts of a card that nobody sees: what travels with a press, what older clients would show. */
const skipped = new Set(['data', 'refresh', 'fallback', 'msteams', 'authentication']);

/** All that can be read on the cards of a message, as one comparable text. */
export const cardText = (cards: readonly Card[]): string => comparable(cards.flatMap(textsOf).join(' \n '));

const verbsOf = (card: Card): string[] => {
  const refresh = isObject(card['refresh']) && isObject(card['refresh']['action']) ? [card['refresh']['action']] : [];
  return [...refresh, ...actionsOf(card).map(({ action }) => action)].flatMap(
    (action) => textAt(action, 'verb') ?? textAt(dataOf(action), 'verb') ?? [],
  );
};

const dataOf = (action: JsonObject): JsonObject => (isObject(action['data']) ? action['data'] : {});

/** Tells what a message is from its buttons, else from its words. */
export function cardKind(cards: readonly Card[]): CardKind {
  const verbs = cards.flatMap(verbsOf);
  const has = (...starts: string[]) => verbs.some((verb) => starts.some((start) => verb.startsWith(start)));
  if (has('offer.')) return 'offer';
  if (has('intro.')) return 'intro';
  if (has('recap.')) return 'recap';
  const text = cardText(cards);
  const namesParts = ['Coaching', 'Accountability', 'Blockers'].every((part) => text.includes(part));
  return has('agenda.') || (namesParts && /\d+ min/.test(text)) ? 'agenda' : 'other';
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** What tells that two cards are about one meeting: the id that the card carries, and its heading with the day it names. */
export function meetingKeys(cards: readonly Card[]): string[] {
  const said = cards.flatMap((card) =>
    actionsOf(card).flatMap(({ action }) => textAt(dataOf(action), 'meeting') ?? []),
  );
  const [heading] = cards.flatMap((card) => textsOf(card['body']));
  const day = new RegExp(`\\b\\d{1,2} (?:${months})\\b|\\b(?:${months}) \\d{1,2}\\b`).exec(cardText(cards))?.[0];
  const named = heading === undefined || day === undefined ? [] : [`${comparable(heading)}, ${day}`];
  return [...new Set([...said.map((id) => `id ${id}`), ...named])];
}

const privateFacts = /^(?:skill|moment|call|evidence|goal|reality|options|will|drill)/i;

/** Skill, questions, evidence and drill on an agenda: the values of its facts, those long enough to be told from common words. */
export function privateTexts(cards: readonly Card[]): string[] {
  return cards.flatMap(factsOf).flatMap((fact) => {
    const value = comparable(textAt(fact, 'value') ?? '');
    return privateFacts.test((textAt(fact, 'title') ?? '').trim()) && value.length >= 16 ? [value] : [];
  });
}

function factsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(factsOf);
  if (!isObject(value)) return [];
  return [
    ...objectsOf(value['facts']),
    ...Object.entries(value).flatMap(([key, child]) => (skipped.has(key) ? [] : factsOf(child))),
  ];
}
