import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A node of a card's JSON. */
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const folder = join(import.meta.dirname, '..', '..', 'test', 'golden');
const cards = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, card: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Node }));

/** All nodes of a card in reading order, those of show cards too. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** The buttons that stand on a card before anything is opened; a show card counts its own. */
function buttonsOn(card: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      found.push(...listOf(value['actions']).filter(isNode));
      for (const [key, child] of Object.entries(value)) if (key !== 'actions' && key !== 'refresh' && key !== 'card') visit(child);
    }
  };
  visit(card);
  return found;
}

const typeOf = (node: Node): string => String(node['type']);
const isInput = (node: Node): boolean => typeOf(node).startsWith('Input.');
const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
/** An input that the client itself can refuse: it is required, or holds a number or a pattern. */
const canRefuse = (node: Node): boolean => ['isRequired', 'min', 'max', 'regex'].some((name) => name in node);

/** What is wrong with a card, in words. `isDialog`: a dialog of the message extension, in which there is no Action.Execute. */
function faultsOf(card: Node, isDialog: boolean): readonly string[] {
  const nodes = nodesIn(card);
  const inputs = nodes.filter(isInput);
  const ids = inputs.map(({ id }) => String(id));
  const executes = nodes.filter((node) => typeOf(node) === 'Action.Execute' && !String(node['id']).startsWith('refresh:'));
  const crowds = [card, ...nodes.filter((node) => typeOf(node) === 'AdaptiveCard' && node !== card)].map((one) => buttonsOn(one).length);
  const headings = nodes.filter(({ style }) => style === 'heading');
  const msteams = card['msteams'];
  return [
    ...inputs.filter(({ label }) => !hasText(label)).map(({ id }) => `input ${String(id)} has no label`),
    ...inputs.filter((node) => canRefuse(node) && !hasText(node['errorMessage'])).map(({ id }) => `input ${String(id)} is refused without a word`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two inputs are called ${id}`),
    ...executes.filter(({ fallback, verb }) => !isNode(fallback) || typeOf(fallback) !== 'Action.Submit' || !isNode(fallback['data']) || fallback['data']['verb'] !== verb).map(({ verb }) => `${String(verb)} has no fallback`),
    ...(isDialog && executes.length > 0 ? ['a dialog has an Action.Execute'] : []),
    ...crowds.filter((count) => count > 6).map((count) => `${count} buttons`),
    ...(JSON.stringify(card).length * 2 > 40 * 1024 ? ['larger than 40 KB'] : []),
    ...(isNode(msteams) && msteams['width'] === 'Full' ? [] : ['not as wide as the chat']),
    ...(hasText(card['fallbackText']) ? [] : ['no fallback text']),
    ...nodes.filter(({ type, text }) => type === 'TextBlock' && /^\d{1,9}[.)]\s/.test(String(text))).map(({ text }) => `a list by accident: ${String(text)}`),
    ...nodes.filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true).map(({ text }) => `does not wrap: ${String(text)}`),
    ...(headings.findIndex(({ size }) => size === 'large') > 0 ? ['the title is not the first heading'] : []),
    ...nodes.filter((node) => typeOf(node).startsWith('Action.') && !hasText(node['title'])).map((node) => `a ${typeOf(node)} without a title`),
  ];
}

test('every card holds what a card of ours has to hold', () => {
  expect(cards.length).toBeGreaterThan(40);
  expect(cards.flatMap(({ name, card }) => faultsOf(card, name.startsWith('capture-')).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test('each of these faults is seen', () => {
  const fine: Node = { type: 'AdaptiveCard', msteams: { width: 'Full' }, fallbackText: 'x', body: [] };
  const execute = { type: 'Action.Execute', id: 'a', title: 'A', verb: 'a', data: {}, fallback: { type: 'Action.Submit', title: 'A', data: { verb: 'a' } } };
  const withBody = (...body: readonly Node[]) => faultsOf({ ...fine, body }, false);

  expect(faultsOf(fine, false)).toEqual([]);
  expect(withBody({ type: 'ActionSet', actions: [execute] })).toEqual([]);
  expect(withBody({ type: 'Input.Text', id: 'a' })).toEqual(['input a has no label']);
  expect(withBody({ type: 'Input.Number', id: 'a', label: 'A', max: 9 })).toEqual(['input a is refused without a word']);
  expect(withBody({ type: 'Input.Text', id: 'a', label: 'A' }, { type: 'Input.Text', id: 'a', label: 'B' })).toEqual(['two inputs are called a']);
  expect(withBody({ type: 'ActionSet', actions: [{ ...execute, fallback: { ...execute.fallback, data: { verb: 'b' } } }] })).toEqual(['a has no fallback']);
  expect(withBody({ type: 'ActionSet', actions: Array(7).fill(execute) as Node[] })).toEqual(['7 buttons']);
  expect(withBody({ type: 'TextBlock', wrap: true, text: 'x'.repeat(21_000) })).toEqual(['larger than 40 KB']);
  expect(withBody({ type: 'TextBlock', wrap: true, text: '1. Coaching' })).toEqual(['a list by accident: 1. Coaching']);
  expect(withBody({ type: 'TextBlock', text: 'x' })).toEqual(['does not wrap: x']);
  expect(withBody({ type: 'TextBlock', wrap: true, text: 'x', style: 'heading' }, { type: 'TextBlock', wrap: true, text: 'y', style: 'heading', size: 'large' })).toEqual(['the title is not the first heading']);
  expect(faultsOf({ ...fine, body: [{ type: 'ActionSet', actions: [execute] }] }, true)).toEqual(['a dialog has an Action.Execute']);
  expect(faultsOf({ ...fine, msteams: {}, fallbackText: '' }, false)).toEqual(['not as wide as the chat', 'no fallback text']);
});
