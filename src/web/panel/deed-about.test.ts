import { expect, test } from 'vitest';
import type { PanelDeed } from '#api/requests.ts';
import { aboutOf, isUnsent, unsentId, withDeed, type PendingDeed } from './deed-about.ts';

const pending = (key: string, deed: PanelDeed): PendingDeed => ({ key, deed, at: 0 });
const note = (key: string, text: string) => pending(key, { do: 'note', text });
const promise = (key: string, sentence: string) => pending(key, { do: 'promise', sentence });

test('of two waiting notes the last one is sent, under its own key', () => {
  const queue = withDeed(withDeed([], note('k-1', 'a'), 0), note('k-2', 'ab'), 0);

  expect(queue).toEqual([note('k-2', 'ab')]);
});

test('what is on its way stays as it is', () => {
  const queue = withDeed([note('k-1', 'a')], note('k-2', 'ab'), 1);

  expect(queue.map(({ key }) => key)).toEqual(['k-1', 'k-2']);
});

test('two promises in the same words are two deeds', () => {
  expect(withDeed([promise('k-1', 'Five calls')], promise('k-2', 'Five calls'), 0)).toHaveLength(2);
});

test('an answer to one question does not replace the answer to another', () => {
  const queue = withDeed([pending('k-1', { do: 'answer', stage: 'goal', text: 'a' })], pending('k-2', { do: 'answer', stage: 'will', text: 'b' }), 0);

  expect(queue).toHaveLength(2);
});

test('an opened part keeps its place before what was done in it', () => {
  const opened = [pending('k-1', { do: 'open-part', part: 'accountability' }), note('k-2', 'a')];

  expect(withDeed(opened, pending('k-3', { do: 'open-part', part: 'coaching' }), 0).map(({ key }) => key)).toEqual(['k-1', 'k-2', 'k-3']);
});

test('a thing that is not sent is known by the key of its deed', () => {
  expect(aboutOf(promise('k-1', 'Five calls'))).toBe(`new:${unsentId('k-1')}`);
  expect(isUnsent(unsentId('k-1'))).toBe(true);
  expect(isUnsent('c-1')).toBe(false);
});

test('what waits is named by the thing that it changes', () => {
  expect(aboutOf(pending('k', { do: 'settle', commitment: 'c-1', outcome: { kind: 'kept' } }))).toBe('settle:c-1');
  expect(aboutOf(pending('k', { do: 'indicator', indicator: 'calls', actual: 3 }))).toBe('indicator:calls');
  expect(aboutOf(pending('k', { do: 'close' }))).toBe('close');
});
