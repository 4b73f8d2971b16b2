import { expect, test } from 'vitest';
import { nextInRow } from './next-in-row.ts';

test('arrows move by one, and the ends meet', () => {
  expect(nextInRow('ArrowRight', 0, 3)).toBe(1);
  expect(nextInRow('ArrowDown', 2, 3)).toBe(0);
  expect(nextInRow('ArrowLeft', 0, 3)).toBe(2);
  expect(nextInRow('ArrowUp', 2, 3)).toBe(1);
});

test('Home and End lead to the ends', () => {
  expect(nextInRow('Home', 2, 3)).toBe(0);
  expect(nextInRow('End', 0, 3)).toBe(2);
});

test('other keys, and a row of nothing, lead nowhere', () => {
  expect(nextInRow('Enter', 0, 3)).toBeNull();
  expect(nextInRow('Home', 0, 0)).toBeNull();
});
