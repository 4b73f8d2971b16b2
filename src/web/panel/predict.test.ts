import { expect, test } from 'vitest';
import type { PanelDeed } from '#api/requests.ts';
import { enPanel } from '#words/screens/en-panel.ts';
import { accountabilityView, closedView, coachingView, frameworkView, promiseWholeView, repConfirmsView } from '#test/fixtures/panel-views.ts';
import { unsentId } from './deed-about.ts';
import { predict, sameOutcome } from './predict.ts';

const say = enPanel.promise.outcome;
const done = (view: typeof coachingView, deed: PanelDeed, at = view.now) => predict(view, { key: 'k-1', deed, at }, say);

const everyDeed: readonly PanelDeed[] = [
  { do: 'open-part', part: 'accountability' },
  { do: 'say', part: 'coaching', said: true },
  { do: 'more-coaching' },
  { do: 'choose-skill', skill: 'qualification' },
  { do: 'set-moment', url: 'https://app.gong.io/call?id=2' },
  { do: 'ask', stage: 'reality', asked: true },
  { do: 'answer', stage: 'will', text: 'On five calls' },
  { do: 'confirm-element', element: 'champion', confirmed: true },
  { do: 'drill', state: 'started' },
  { do: 'note', text: 'Ask Dana' },
  { do: 'settle', commitment: 'c-1', outcome: { kind: 'missed' } },
  { do: 'evidence', commitment: 'c-1', url: 'https://app.gong.io/call?id=3' },
  { do: 'indicator', indicator: 'calls-held', actual: 7 },
  { do: 'promise', sentence: 'Five calls by Friday' },
  { do: 'agree', commitment: 'c-new' },
  { do: 'reword', commitment: 'c-new', sentence: 'Six calls by Friday' },
  { do: 'not-yet', commitment: 'c-new' },
  { do: 'renew', commitment: 'c-2' },
  { do: 'blocker', text: 'Legal takes ten days', taker: 'rep' },
  { do: 'close' },
  { do: 'undo-close' },
];

test.each(everyDeed.map((deed) => [deed.do, deed] as const))('%s done twice shows the same as once', (_name, deed) => {
  const once = done(frameworkView, deed);

  expect(done(once, deed)).toEqual(once);
});

test('an opened part runs from now, and the one before keeps what it had', () => {
  const opened = done(coachingView, { do: 'open-part', part: 'accountability' });

  expect(opened.on).toBe('accountability');
  expect(opened.parts.map(({ spent, openedAt }) => [spent, openedAt])).toEqual([[600_000, null], [0, coachingView.now], [0, null]]);
});

test('the same outcome as the other settles a promise, in words', () => {
  const { accountability } = done(accountabilityView, { do: 'settle', commitment: 'c-1', outcome: { kind: 'partly', done: 3, of: 4 } });

  expect(accountability.promises[1]).toMatchObject({ status: 'partly', chip: 'Partly, 3 of 4', note: null });
  expect(accountability.settled).toBe(2);
});

test('another outcome than the other lets both views stand, and the promise open', () => {
  const { accountability } = done(accountabilityView, { do: 'settle', commitment: 'c-1', outcome: { kind: 'partly', done: 2, of: 4 } });

  expect(accountability.promises[1]).toMatchObject({ status: 'open', views: [{ by: 'rep' }, { by: 'manager', text: 'Partly, 2 of 4' }] });
  expect(accountability.settled).toBe(1);
});

test('a promise that is written down for the other waits for the other, an own one for nobody', () => {
  const forBen = done(accountabilityView, { do: 'promise', sentence: 'Five calls', owner: 'rep' }).accountability.made;
  const forAna = done(accountabilityView, { do: 'promise', sentence: 'Two dates', owner: 'manager' }).accountability.made;

  expect(forBen).toMatchObject([{ id: unsentId('k-1'), owner: 'rep', waitsFor: 'rep' }]);
  expect(forAna).toMatchObject([{ owner: 'manager', waitsFor: null }]);
});

test('the owner’s own words wait for nobody; the other’s wait for the owner', () => {
  const deed: PanelDeed = { do: 'reword', commitment: 'c-new', sentence: 'Six calls by Friday' };

  expect(done(repConfirmsView, deed).accountability.made[0]).toMatchObject({ sentence: 'Six calls by Friday', marks: [], waitsFor: null });
  expect(done(promiseWholeView, deed).accountability.made[0]).toMatchObject({ waitsFor: 'rep' });
});

test('a promise that is unknown here is promised anew by nobody', () => {
  expect(done(accountabilityView, { do: 'renew', commitment: 'c-elsewhere' })).toEqual(accountabilityView);
});

test('a drill that was done took a minute at least', () => {
  const started = done(coachingView, { do: 'drill', state: 'started' });

  expect(done(started, { do: 'drill', state: 'done' }, coachingView.now + 5_000).coaching.drill?.doneMinutes).toBe(1);
  expect(done(started, { do: 'drill', state: 'done' }, coachingView.now + 250_000).coaching.drill?.doneMinutes).toBe(4);
});

test('a skill in own words is its own name', () => {
  expect(done(coachingView, { do: 'choose-skill', skill: 'Say less' }).coaching.skill).toEqual({ id: 'Say less', name: 'Say less', detail: '' });
});

test('what is taken back is open again', () => {
  expect(done(closedView, { do: 'undo-close' })).toMatchObject({ closed: null, phase: 'running' });
});

test('two counts are the same outcome only when both numbers are', () => {
  expect(sameOutcome({ kind: 'partly', done: 3, of: 4 }, { kind: 'partly', done: 3, of: 4 })).toBe(true);
  expect(sameOutcome({ kind: 'partly', done: 3, of: 4 }, { kind: 'partly', done: 3, of: 5 })).toBe(false);
  expect(sameOutcome({ kind: 'kept' }, { kind: 'partly', done: 4, of: 4 })).toBe(false);
});
