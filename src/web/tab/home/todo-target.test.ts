import { expect, test } from 'vitest';
import { todoTarget } from './todo-target.ts';

const scheduled = { pair: 'p1', next: { meeting: 'm1', text: 'Today', detail: null } };
const unscheduled = { pair: 'p1', next: null };

test('what needs another time leads to the free times of its meeting', () => {
  expect(todoTarget({ kind: 'not-scheduled', text: '', go: 'reschedule' }, scheduled)).toEqual({ at: 'prepare', meeting: 'm1', part: 'move' });
});

test('without a meeting there is nothing to move', () => {
  expect(todoTarget({ kind: 'not-scheduled', text: '', go: 'reschedule' }, unscheduled)).toBe('find-time');
});

test('what belongs to the next meeting leads to it, and to the page of the two where there is none', () => {
  expect(todoTarget({ kind: 'no-moment', text: '', go: 'prepare' }, scheduled)).toEqual({ at: 'prepare', meeting: 'm1', part: null });
  expect(todoTarget({ kind: 'no-moment', text: '', go: 'prepare' }, unscheduled)).toEqual({ at: 'scorecard', pair: 'p1', part: null });
});

test('a promise is looked at among the promises, a cause at the diagnosis', () => {
  expect(todoTarget({ kind: 'views-differ', text: '', go: 'scorecard' }, scheduled)).toEqual({ at: 'scorecard', pair: 'p1', part: 'promises' });
  expect(todoTarget({ kind: 'carried', text: '', go: 'diagnosis' }, scheduled)).toEqual({ at: 'scorecard', pair: 'p1', part: 'diagnosis' });
});
