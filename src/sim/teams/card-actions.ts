import type { Card } from './chat.ts';
import { isObject, objectsOf, textAt, type JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';

/** A button of a card, with the inputs that travel when it is pressed: those of its own (show) card and of the cards around it. */
export type FoundAction = {
  /** `#1` for the first action of the card, in reading order: names an action that shares id and title with another. */
  ordinal: string;
  action: JsonObject;
  inputs: JsonObject[];
};

/** Every action of a card in reading order: ActionSets, select actions, the card's own actions, and what show cards hold. */
export function actionsOf(card: Card): FoundAction[] {
  const found: { action: JsonObject; inputs: JsonObject[] }[] = [];
  collectCard(card, [], found);
  return found.map((entry, index) => ({ ordinal: `#${index + 1}`, ...entry }));
}

/**
 * Finds an action by id, by title or by ordinal (`#2`). An exact id wins over a title; titles also match without regard to case.
 * Throws NotPossible: 404 with all candidates when none fits, 409 with those that fit when there are several.
 */
export function findAction(cards: readonly Card[], wanted: string): FoundAction & { cardIndex: number } {
  const all = cards.flatMap((card, cardIndex) => actionsOf(card).map((found) => ({ ...found, cardIndex })));
  const fits = [
    all.filter(({ action }) => action['id'] === wanted),
    all.filter(({ action }) => action['title'] === wanted),
    all.filter(({ action }) => textAt(action, 'title')?.trim().toLowerCase() === wanted.trim().toLowerCase()),
    all.filter(({ ordinal }) => ordinal === wanted),
  ].find((matches) => matches.length > 0);
  const [first, second] = fits ?? [];
  if (first === undefined)
    throw new NotPossible(
      404,
      `No action has the id or title "${wanted}". Send one of the candidates' id, title or ordinal.`,
      { candidates: all.map(describe) },
    );
  if (second !== undefined)
    throw new NotPossible(
      409,
      `Several actions have the id or title "${wanted}". Send the ordinal of one candidate as "action".`,
      { candidates: (fits ?? []).map(describe) },
    );
  return first;
}

function describe({ ordinal, action, inputs }: FoundAction): JsonObject {
  return {
    ordinal,
    id: action['id'] ?? null,
    title: action['title'] ?? null,
    type: action['type'] ?? null,
    verb: action['verb'] ?? null,
    data: action['data'] ?? null,
    inputs: inputs.map((input) => input['id'] ?? null),
  };
}

type Found = { action: JsonObject; inputs: JsonObject[] };

function collectCard(card: JsonObject, around: readonly JsonObject[], found: Found[]): void {
  const inputs = [...around, ...inputsOf(card)];
  for (const element of objectsOf(card['body'])) collectElement(element, inputs, found);
  for (const action of objectsOf(card['actions'])) collectAction(action, inputs, found);
  if (isObject(card['selectAction'])) collectAction(card['selectAction'], inputs, found);
}

function collectElement(element: JsonObject, inputs: JsonObject[], found: Found[]): void {
  if (isObject(element['selectAction'])) collectAction(element['selectAction'], inputs, found);
  if (isObject(element['inlineAction'])) collectAction(element['inlineAction'], inputs, found);
  for (const action of objectsOf(element['actions'])) collectAction(action, inputs, found);
  for (const child of childrenOf(element)) collectElement(child, inputs, found);
}

function collectAction(action: JsonObject, inputs: JsonObject[], found: Found[]): void {
  found.push({ action, inputs });
  if (action['type'] === 'Action.ShowCard' && isObject(action['card'])) collectCard(action['card'], inputs, found);
}

/** Inputs of one card, not those of its show cards. */
function inputsOf(card: JsonObject): JsonObject[] {
  const within = (element: JsonObject): JsonObject[] => [
    ...(textAt(element, 'type')?.startsWith('Input.') === true ? [element] : []),
    ...childrenOf(element).flatMap(within),
  ];
  return objectsOf(card['body']).flatMap(within);
}

/** Container and ColumnSet, Table with rows and cells, ImageSet: whatever an element holds. */
function childrenOf(element: JsonObject): JsonObject[] {
  return ['items', 'columns', 'rows', 'cells'].flatMap((key) => objectsOf(element[key]));
}
