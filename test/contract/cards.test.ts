import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { handledVerbs } from '#app/press.ts';
import { cardChecker } from './support/adaptive-card-schema.ts';
import { contractTest } from './support/contract.ts';
import { nodesOf } from './support/json-nodes.ts';

const goldenFolder = join(import.meta.dirname, '..', 'golden');
const cards = readdirSync(goldenFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, card: JSON.parse(readFileSync(join(goldenFolder, name), 'utf8')) as unknown })); // nodesOf and the schema look at what it is

/** Teams measures a message in UTF-16 and takes about 40 KB of card (facts/teams.md §2.4). */
const largestCard = 40 * 1024;
const mostActions = 6;

/** Every verb of a card, of buttons and their fallbacks and of the refresh. */
function verbsOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap(({ type, verb, data }) => {
    if (type === 'Action.Execute') return [String(verb)];
    if (type !== 'Action.Submit' || typeof data !== 'object' || data === null || !('verb' in data)) return [];
    return [String(data.verb)];
  });
}

contractTest('every card is an Adaptive Card 1.5', () => {
  const check = cardChecker();

  expect(cards.length).toBeGreaterThan(10);
  expect(cards.flatMap(({ name, card }) => check(card).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

contractTest('a card with a field that 1.5 does not know is refused by the same check', () => {
  const check = cardChecker();

  expect(check({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x', colour: 'red' }] })).not.toEqual([]);
  expect(check({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x' }] })).toEqual([]);
});

contractTest('no card is larger than Teams takes', () => {
  const sizes = cards.map(({ name, card }) => ({ name, bytes: Buffer.byteLength(JSON.stringify(card), 'utf16le') }));

  expect(sizes.filter(({ bytes }) => bytes > largestCard)).toEqual([]);
});

contractTest('no card and no set of actions has more than six buttons', () => {
  const counts = cards.flatMap(({ name, card }) => nodesOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [{ name, actions: actions.length }] : [])));

  expect(counts.filter(({ actions }) => actions > mostActions)).toEqual([]);
  expect(counts.length).toBeGreaterThan(0);
});

contractTest('every verb of a card is handled, and every verb that is handled stands on a card', () => {
  const verbs = new Set(cards.flatMap(({ card }) => verbsOf(card)));

  expect([...verbs].sort()).toEqual([...handledVerbs].sort());
});
