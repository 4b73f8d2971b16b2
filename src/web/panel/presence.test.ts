import { expect, test } from 'vitest';
import { presenceOf } from './presence.ts';

test('who was seen within the last beats is here', () => {
  expect(presenceOf(1_000, 1_000)).toEqual({ kind: 'here' });
  expect(presenceOf(0, 75_000)).toEqual({ kind: 'here' });
});

test('who was seen longer ago is away since then', () => {
  expect(presenceOf(500, 75_501)).toEqual({ kind: 'away', since: 500 });
});

test('who was never seen has not come yet', () => {
  expect(presenceOf(null, 75_000)).toEqual({ kind: 'not-yet' });
});
