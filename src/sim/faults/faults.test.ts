import { expect, test } from 'vitest';
import { createFaults } from './faults.ts';

test('a fault happens to the next things that match, as often as it was planted', () => {
  const faults = createFaults();
  faults.add({ kind: 'throttle', times: 2, match: 'PATCH /users' });

  expect(faults.take(['throttle'], 'GET /users/ana')).toBeUndefined();
  expect(faults.take(['throttle'], 'PATCH /users/ana')).toMatchObject({ kind: 'throttle' });
  expect(faults.take(['throttle'], 'PATCH /users/ben')).toMatchObject({ kind: 'throttle' });
  expect(faults.take(['throttle'], 'PATCH /users/ana')).toBeUndefined();
  expect(faults.happened.get('throttle')).toBe(2);
});

test('a match may be a regular expression, and a text that is none counts as plain text', () => {
  const faults = createFaults();
  faults.add({ kind: 'error', times: 1, match: '^PATCH .*/events/[^/]+$' });
  faults.add({ kind: 'conflict', times: 1, match: '[' });

  expect(faults.take(['error'], 'PATCH /users/1/events/2')).toBeDefined();
  expect(faults.take(['conflict'], 'PATCH /users/1')).toBeUndefined();
  expect(faults.take(['conflict'], 'PATCH /users/[')).toBeDefined();
});

test('taking all of a fault leaves nothing of it and tells how often it was meant', () => {
  const faults = createFaults();
  faults.add({ kind: 'duplicate-notification', times: 10, match: '' });

  expect(faults.takeAll(['duplicate-notification'], 'updated x')?.times).toBe(10);
  expect(faults.pending()).toEqual([]);
});

test('an armed kill happens once, at its own boundary', () => {
  const faults = createFaults();
  faults.armKill('after-graph-write', '/events/');

  expect(faults.takeKill('before-graph-write', 'PATCH /users/1/events/2')).toBe(false);
  expect(faults.takeKill('after-graph-write', 'PATCH /users/1/events/2')).toBe(true);
  expect(faults.takeKill('after-graph-write', 'PATCH /users/1/events/2')).toBe(false);
});
