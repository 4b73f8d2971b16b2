import type { CardJson } from '../ports.ts';

/**
 * A card that is only read: what it says stays, and whatever could be pressed or filled in is taken out, with what is shown by a press. A card of last
 * month that is still pressed would change what is long settled.
 */
export const withoutActions = (card: CardJson): CardJson => cleaned(card, new Set(['actions', 'refresh', 'selectAction', 'fallbackText']));

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPressed = (value: unknown): boolean => isNode(value) && typeof value['type'] === 'string' && (value['type'] === 'ActionSet' || value['type'].startsWith('Input.'));

function cleaned(node: Node, without: ReadonlySet<string>): Node {
  const kept = Object.entries(node).filter(([key, value]) => !without.has(key) && !isPressed(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, Array.isArray(value) ? cleanedList(value, without) : isNode(value) ? cleaned(value, without) : value]));
}

const cleanedList = (list: readonly unknown[], without: ReadonlySet<string>): readonly unknown[] =>
  list.filter((item) => !isPressed(item)).map((item) => (isNode(item) ? cleaned(item, without) : Array.isArray(item) ? cleanedList(item, without) : item));
