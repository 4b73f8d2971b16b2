import { expect, test } from 'vitest';
import { aMeeting, aPair, at, lisbon } from '#test/support/builders.ts';
import type { Meeting } from './meeting.ts';
import { planPrep, type PrepFacts } from './plan-prep.ts';
import { toIso, zone, type Instant } from './time.ts';

const tuesday = aMeeting('2026-11-10');
const facts = (meetings: readonly Meeting[] = [tuesday], different: Partial<PrepFacts> = {}): PrepFacts => ({ pair: aPair(), meetings, zone: lisbon, agendaComes: new Set(), told: [], ...different });
const when = (given: PrepFacts, now: Instant = at('2026-11-04T12:00')) => {
  const plan = planPrep(given, now);
  return plan.kind === 'none' ? 'none' : `${plan.kind} ${toIso(plan.at)}`;
};

test('it comes at 9:00 on the working day before, and not after 17:00', () => {
  expect(when(facts())).toBe('later 2026-11-09T09:00:00Z');
  expect(when(facts(), at('2026-11-09T09:00'))).toBe('now 2026-11-09T09:00:00Z');
  expect(when(facts(), at('2026-11-09T16:59'))).toBe('now 2026-11-09T09:00:00Z');
  expect(when(facts(), at('2026-11-09T17:00'))).toBe('none');
});

test('before a Monday it comes on the Friday', () => {
  expect(when(facts([aMeeting('2026-11-09')]))).toBe('later 2026-11-06T09:00:00Z');
});

test('the morning is the person’s own, on the day that the meeting has there', () => {
  const early = aMeeting('2026-11-10', { start: at('2026-11-10T01:00'), end: at('2026-11-10T01:45') });

  expect(when(facts([early], { zone: zone('America/New_York')! }))).toBe('later 2026-11-06T14:00:00Z'); // there it is Monday evening
  expect(when(facts([tuesday], { zone: zone('Asia/Tokyo')! }))).toBe('later 2026-11-09T00:00:00Z');
});

test('none comes where the agenda is that message, where the pair is not on, or without a meeting ahead', () => {
  expect(when(facts([tuesday], { agendaComes: new Set([tuesday.id]) }))).toBe('none');
  expect(when(facts([tuesday], { pair: aPair({ state: { kind: 'informed' } }) }))).toBe('none');
  expect(when(facts([{ ...tuesday, gone: true }]))).toBe('none');
});

test('none comes on the day on which the pair was switched on', () => {
  expect(when(facts([tuesday], { pair: aPair({ switchedOnAt: at('2026-11-09T08:00') }) }), at('2026-11-09T10:00'))).toBe('none');
  expect(when(facts([tuesday], { pair: aPair({ switchedOnAt: at('2026-11-08T23:00') }) }), at('2026-11-09T10:00'))).toBe('now 2026-11-09T09:00:00Z');
});

test('it is never a week’s third message: what came before counts, and so does the recap that will come', () => {
  const recapOf = at('2026-11-09T11:00');
  const [thursday, nextMonday] = [aMeeting('2026-11-12'), aMeeting('2026-11-16')];

  expect(when(facts([thursday], { told: [recapOf] }), recapOf)).toBe('none'); // a moved one was held on Monday already
  expect(when(facts([nextMonday], { told: [recapOf] }), recapOf)).toBe('later 2026-11-13T09:00:00Z'); // its recap falls into the next week
  expect(when(facts([thursday], { told: [at('2026-11-03T11:00'), at('2026-11-02T09:00')] }), recapOf)).toBe('later 2026-11-11T09:00:00Z');
});
