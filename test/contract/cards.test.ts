import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { handledVerbs } from '#app/press.ts';
import { dialogVerbs } from '#cards/adaptive-card.ts';
import { cardFaults } from './support/card-faults.ts';
import { contractTest } from './support/contract.ts';
import { nodesOf } from './support/json-nodes.ts';

const goldenFolder = join(import.meta.dirname, '..', 'golden');
const cards = readdirSync(goldenFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const card: unknown = JSON.parse(readFileSync(join(goldenFolder, name), 'utf8'));
    return { name, card };
  });

/** Every verb of a card: of its buttons, of their fallbacks for older clients, and of the refresh. */
function verbsOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap(({ type, verb, data }) => {
    if (type === 'Action.Execute') return [String(verb)];
    return type === 'Action.Submit' && typeof data === 'object' && data !== null && 'verb' in data ? [String(data.verb)] : [];
  });
}

contractTest('every card is an Adaptive Card 1.5, at most 40 KB large, with at most six buttons in a row', () => {
  const check = cardFaults();

  expect(cards.length).toBeGreaterThan(10);
  expect(cards.flatMap(({ name, card }) => check(card).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

contractTest('a field that 1.5 does not know, a text too long and a seventh button are refused by the same check', () => {
  const check = cardFaults();
  const cardWith = (difference: object) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x', ...difference }] });
  const button = { type: 'Action.OpenUrl', url: 'https://twofold.example' };

  expect(check(cardWith({}))).toEqual([]);
  expect(check(cardWith({ colour: 'red' }))).not.toEqual([]);
  expect(check(cardWith({ text: 'x'.repeat(21_000) }))).toHaveLength(1);
  expect(check({ ...cardWith({}), actions: Array(7).fill(button) })).toEqual(['more than 6 buttons']);
});

contractTest('every verb of a card is handled, and every verb that is handled stands on a card', () => {
  const verbs = new Set(cards.flatMap(({ card }) => verbsOf(card)));

  expect([...verbs].sort()).toEqual([...handledVerbs, ...dialogVerbs].sort());
});
