import { expect, test } from 'vitest';
import { fitting, shortened } from './promise-line.ts';

const itself = (sentence: string): string => sentence;

test('a list that has room is shown whole', () => {
  expect(fitting(['a', 'b'], itself, { rows: 2, characters: 10 })).toEqual({ shown: ['a', 'b'], left: 0 });
});

test('a list is cut at its rows, and tells how many are left', () => {
  expect(fitting(['a', 'b', 'c', 'd'], itself, { rows: 2, characters: 10 })).toEqual({ shown: ['a', 'b'], left: 2 });
});

test('a list is cut at its characters, signs that grow by escaping counted', () => {
  expect(fitting(['abc', '***', 'd'], itself, { rows: 9, characters: 10 })).toEqual({ shown: ['abc'], left: 2 });
});

test('the first promise is always shown', () => {
  expect(fitting(['a very long one', 'b'], itself, { rows: 9, characters: 3 })).toEqual({
    shown: ['a very long one'],
    left: 1,
  });
});

test('a long sentence is cut between words', () => {
  expect(shortened('Ask what waiting costs on 4 calls', 20)).toBe('Ask what waiting…');
  expect(shortened('Ask', 20)).toBe('Ask');
  expect(shortened('x'.repeat(40), 20)).toBe(`${'x'.repeat(19)}…`);
});
