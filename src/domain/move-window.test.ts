import { expect, test } from 'vitest';
import { aMeeting, at, lisbon } from '#test/support/builders.ts';
import { seriesUid } from './ids.ts';
import { moveWindow } from './move-window.ts';
import { toIso, type Instant } from './time.ts';

const [before, meeting, after] = [aMeeting('2026-11-24'), aMeeting('2026-12-01'), aMeeting('2026-12-08')];
const window = (own = meeting, all = [before, meeting, after], now: Instant = at('2026-11-24T12:00')) => {
  const found = moveWindow(own, all, now, lisbon);
  return found === null ? null : [toIso(found.from), toIso(found.to)];
};

test('a meeting can be moved from the day after the one before it, until the day of the next', () => {
  expect(window()).toEqual(['2026-11-25T00:00:00Z', '2026-12-08T00:00:00Z']);
});

test('nobody is moved into the next hour or the past', () => {
  expect(window(meeting, [before, meeting, after], at('2026-12-03T09:30'))).toEqual(['2026-12-03T10:30:00Z', '2026-12-08T00:00:00Z']);
});

test('a neighbour that was cancelled or moved is in the way on both of its days', () => {
  const cancelled = { ...after, gone: true };
  const movedUp = { ...after, start: at('2026-12-04T10:00'), end: at('2026-12-04T10:45') };
  const movedBack = { ...before, start: at('2026-11-26T10:00'), end: at('2026-11-26T10:45') };

  expect(window(meeting, [before, meeting, cancelled])).toEqual(['2026-11-25T00:00:00Z', '2026-12-08T00:00:00Z']);
  expect(window(meeting, [before, meeting, movedUp])).toEqual(['2026-11-25T00:00:00Z', '2026-12-04T00:00:00Z']);
  expect(window(meeting, [movedBack, meeting, after])).toEqual(['2026-11-27T00:00:00Z', '2026-12-08T00:00:00Z']);
});

test('an occurrence of another series is in nobody’s way', () => {
  const other = { ...aMeeting('2026-12-03'), uid: seriesUid('series-2') };

  expect(window(meeting, [before, meeting, other, after])?.[1]).toBe('2026-12-08T00:00:00Z');
});

test('without a next one a meeting stays within seven days, and a single one stays before whatever is next', () => {
  const single = { ...aMeeting('2026-12-01'), originalDate: null, uid: seriesUid('single') };

  expect(window(meeting, [before, meeting])?.[1]).toBe('2026-12-08T10:00:00Z');
  expect(window(single, [single, { ...aMeeting('2026-12-03'), originalDate: null, uid: seriesUid('next') }])).toEqual(['2026-11-24T13:00:00Z', '2026-12-03T00:00:00Z']);
});

test('where there is no day between, there is no room', () => {
  expect(moveWindow(meeting, [meeting, aMeeting('2026-12-02')], at('2026-12-01T23:30'), lisbon)).toBeNull();
});
