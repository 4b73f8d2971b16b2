import { expect, test } from 'vitest';
import { createRandom, drawFor, guidFrom } from './random.ts';

test('a stream gives numbers between 0 and 1, spread over the whole range', () => {
  const random = createRandom(1);
  const numbers = Array.from({ length: 1_000 }, random);

  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(400);
  expect(numbers.filter((number) => number < 0.5).length).toBeLessThan(600);
});

test('a draw depends on its key and not on the draws before it', () => {
  const first = drawFor(3, 'delay', 'a');
  drawFor(3, 'delay', 'b');

  expect(drawFor(3, 'delay', 'a')).toBe(first);
  expect(drawFor(3, 'delay', 'b')).not.toBe(first);
});

test('a guid has the form of version 4', () => {
  expect(guidFrom(createRandom(5))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
