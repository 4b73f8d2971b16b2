import { expect, test } from 'vitest';
import { aWholePromise, closedView, coachingView, promiseWholeView, repConfirmsView } from '#test/fixtures/panel-views.ts';
import { screenOf } from './screen-of.ts';

const none = new Set<string>();

test('the part that is on stands in the panel', () => {
  expect(screenOf(coachingView, 'none', none)).toEqual({ kind: 'part', part: 'coaching', name: 'coaching' });
});

test('a closed 1:1 stands before anything that was opened', () => {
  expect(screenOf(closedView, 'closing', none).kind).toBe('closed');
});

test('what waits for the reader’s yes is asked before the part goes on', () => {
  expect(screenOf(repConfirmsView, 'none', none)).toMatchObject({ kind: 'ask', promise: { id: 'c-new' } });
});

test('the one who wrote it down is not asked', () => {
  expect(screenOf(promiseWholeView, 'none', none).kind).toBe('part');
});

test('what was answered is not asked again', () => {
  expect(screenOf(repConfirmsView, 'none', new Set(['c-new'])).kind).toBe('part');
});

test('coaching is not disturbed by a promise that waits', () => {
  expect(screenOf({ ...repConfirmsView, on: 'coaching' }, 'none', none).kind).toBe('part');
});

test('the manager is asked for the manager’s own', () => {
  const view = { ...promiseWholeView, accountability: { ...promiseWholeView.accountability, made: [aWholePromise({ owner: 'manager', waitsFor: 'manager' })] } };

  expect(screenOf(view, 'none', none).kind).toBe('ask');
});

test('the hand-over belongs to coaching alone', () => {
  expect(screenOf(coachingView, 'hand-over', none).kind).toBe('hand-over');
  expect(screenOf(promiseWholeView, 'hand-over', none).kind).toBe('part');
});
