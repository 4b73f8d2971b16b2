import { expect, test } from 'vitest';
import { enterLeadsTo, slotOf } from './promise-half.ts';

test('Enter sends what is whole, and what nobody could read', () => {
  expect(enterLeadsTo({ missing: null })).toBe('send');
  expect(enterLeadsTo(null)).toBe('send');
});

test('Enter leads to the half that is missing', () => {
  expect(enterLeadsTo({ missing: 'number' })).toBe('number');
  expect(enterLeadsTo({ missing: 'day' })).toBe('day');
});

test('a manager’s action is asked for where a rep’s behaviour stands', () => {
  expect(slotOf('action')).toBe('behaviour');
});
