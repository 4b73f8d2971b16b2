import { expect, test } from 'vitest';
import { accountabilityView, coachingView } from '#test/fixtures/panel-views.ts';
import { minutesSince, partClock, railOf, secondsUntil, spentMs } from './part-clock.ts';

const minute = 60_000;
const part = { ...coachingView.parts[0], minutes: 24, spent: 0, openedAt: 0 };

test('a begun minute counts as left', () => {
  expect(partClock(part, 10 * minute)).toMatchObject({ kind: 'left', minutes: 14, isNearEnd: false });
  expect(partClock(part, 10 * minute + 1)).toMatchObject({ kind: 'left', minutes: 14 });
});

test('two minutes before the end the time is amber, and not a moment sooner', () => {
  expect(partClock(part, 22 * minute - 1).isNearEnd).toBe(false);
  expect(partClock(part, 22 * minute)).toMatchObject({ kind: 'left', minutes: 2, isNearEnd: true });
});

test('the first minute past the end still reads 0 left, then overtime counts up', () => {
  expect(partClock(part, 24 * minute)).toMatchObject({ kind: 'left', minutes: 0 });
  expect(partClock(part, 25 * minute - 1)).toMatchObject({ kind: 'left', minutes: 0 });
  expect(partClock(part, 25 * minute)).toMatchObject({ kind: 'over', minutes: 1, share: 1 });
  expect(partClock(part, 27 * minute)).toMatchObject({ kind: 'over', minutes: 3 });
});

test('what a part had before counts with what runs, and a part that rests does not go on', () => {
  expect(spentMs({ ...part, spent: 5 * minute }, 3 * minute)).toBe(8 * minute);
  expect(spentMs({ ...part, spent: 5 * minute, openedAt: null }, 99 * minute)).toBe(5 * minute);
});

test('a clock that is behind the opening takes no time away', () => {
  expect(spentMs({ ...part, spent: minute, openedAt: 10 * minute }, 9 * minute)).toBe(minute);
});

test('a part without minutes is full, not an error', () => {
  expect(partClock({ ...part, minutes: 0 }, 0).share).toBe(1);
});

test('on the rail the parts before the one that is on are full, those after it empty', () => {
  const rail = railOf(accountabilityView, accountabilityView.now);

  expect(rail.map(({ minutes }) => minutes)).toEqual([24, 16, 5]);
  expect(rail.map(({ filled }) => filled)).toEqual([1, 5 / 16, 0]);
  expect(rail.some(({ isNearEnd }) => isNearEnd)).toBe(false);
});

test('only the part that is on turns amber', () => {
  const rail = railOf(accountabilityView, accountabilityView.now + 20 * minute);

  expect(rail.map(({ isNearEnd }) => isNearEnd)).toEqual([false, true, false]);
});

test('a begun second counts in a count-down, which stops at 0', () => {
  expect(secondsUntil(52_000, 0)).toBe(52);
  expect(secondsUntil(52_000, 51_001)).toBe(1);
  expect(secondsUntil(52_000, 60_000)).toBe(0);
});

test('minutes since are whole, and never negative', () => {
  expect(minutesSince(0, 2 * minute - 1)).toBe(1);
  expect(minutesSince(minute, 0)).toBe(0);
});
