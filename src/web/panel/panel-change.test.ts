import { expect, test } from 'vitest';
import { accountabilityView, aPromise, aWholePromise, closedView, closingView, coachingView, promiseWholeView } from '#test/fixtures/panel-views.ts';
import { unsentId } from './deed-about.ts';
import { changesBetween } from './panel-change.ts';

const withMade = (made: typeof promiseWholeView.accountability.made) => ({ ...promiseWholeView, accountability: { ...promiseWholeView.accountability, made } });

test('nothing changed is nothing to say', () => {
  expect(changesBetween(accountabilityView, { ...accountabilityView, now: accountabilityView.now + 1_000 })).toEqual([]);
});

test('the other’s outcome is said, the reader’s own is not', () => {
  const [intro, calls, contact] = accountabilityView.accountability.promises;
  const after = (by: 'manager' | 'rep') => ({
    ...accountabilityView,
    accountability: { ...accountabilityView.accountability, promises: [intro!, calls!, { ...contact!, views: [{ by, outcome: { kind: 'missed' } as const, text: 'Missed' }] }] },
  });

  expect(changesBetween(accountabilityView, after('rep'))).toEqual([{ kind: 'outcome', by: 'rep', outcome: { kind: 'missed' }, sentence: contact!.sentence }]);
  expect(changesBetween(accountabilityView, after('manager'))).toEqual([]);
});

test('a yes to a promise is said once', () => {
  expect(changesBetween(promiseWholeView, withMade([aWholePromise({ waitsFor: null })]))).toEqual([{ kind: 'agreed', owner: 'rep' }]);
});

test('other words are said instead of the yes that comes with them', () => {
  expect(changesBetween(promiseWholeView, withMade([aWholePromise({ sentence: 'Six calls by Friday', waitsFor: null })]))).toEqual([{ kind: 'reworded', owner: 'rep', sentence: 'Six calls by Friday' }]);
});

test('an own promise that comes back with its id is no news, a second one in the same words is', () => {
  const own = withMade([aPromise({ id: unsentId('k-1'), sentence: 'Five calls' })]);
  const same = aPromise({ id: 'c-9', sentence: 'Five calls' });

  expect(changesBetween(own, withMade([same]))).toEqual([]);
  expect(changesBetween(own, withMade([same, { ...same, id: 'c-10' }]))).toEqual([{ kind: 'promised', owner: 'rep', sentence: 'Five calls' }]);
});

test('closing and taking it back are said', () => {
  expect(changesBetween(closingView, { ...closedView, privateNote: closingView.privateNote })).toEqual([{ kind: 'closed' }]);
  expect(changesBetween(closedView, { ...closedView, closed: null })).toEqual([{ kind: 'reopened' }]);
});

test('an answer is said with its question’s name, a ticked question is not', () => {
  const [goal, reality, options] = coachingView.coaching.questions;
  const after = { ...coachingView, coaching: { ...coachingView.coaching, questions: [goal!, { ...reality!, asked: true, answer: 'I went to the demo.' }, { ...options!, asked: true }] } };

  expect(changesBetween(coachingView, after)).toEqual([{ kind: 'answer', stage: 'Reality', answer: 'I went to the demo.' }]);
});

test('a skill, a moment and something in the way are said', () => {
  const after = { ...coachingView, coaching: { ...coachingView.coaching, skill: { id: 'q', name: 'Find who signs', detail: '' }, moment: { url: 'https://a.test', title: 'A call', source: 'Gong', at: null } }, blockers: [{ id: 'b', text: 'Legal', taker: null }] };

  expect(changesBetween(coachingView, after)).toEqual([{ kind: 'skill', name: 'Find who signs' }, { kind: 'moment', title: 'A call' }, { kind: 'blocker', text: 'Legal' }]);
});
