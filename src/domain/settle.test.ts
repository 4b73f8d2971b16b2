import { expect, test } from 'vitest';
import { at, lisbon } from '#test/support/builders.ts';
import { postsInPersonalChatAt, progressAskedFrom, settlesAtLatest } from './settle.ts';
import { zone } from './time.ts';

test('a meeting on a Wednesday settles on Tuesday at 17:00 in the organizer’s zone', () => {
  expect(settlesAtLatest(at('2026-11-11T10:00'), zone('America/New_York')!)).toBe(at('2026-11-10T22:00'));
});

test('a meeting on a Monday settles on the Friday before', () => {
  expect(settlesAtLatest(at('2026-11-09T10:00'), lisbon)).toBe(at('2026-11-06T17:00'));
});

test('17:00 is wall-clock time on both days on which the clocks change', () => {
  // Lisbon leaves summer time on Sunday 25 October 2026 and enters it on Sunday 28 March 2027.
  expect(settlesAtLatest(at('2026-10-26T10:00'), lisbon)).toBe(at('2026-10-23T16:00'));
  expect(settlesAtLatest(at('2027-03-29T09:00'), lisbon)).toBe(at('2027-03-26T17:00'));
  expect(settlesAtLatest(at('2027-03-30T09:00'), lisbon)).toBe(at('2027-03-29T16:00'));
});

test('the agenda in the personal chats comes at eight on the day, and an hour before an early meeting', () => {
  expect(postsInPersonalChatAt(at('2026-11-10T10:00'), lisbon)).toBe(at('2026-11-10T08:00'));
  expect(postsInPersonalChatAt(at('2026-11-10T08:30'), lisbon)).toBe(at('2026-11-10T07:30'));
});

test('a recap asks how far it is from the working day after the meeting on, at nine where the person is', () => {
  expect(progressAskedFrom(at('2026-11-10T10:45'), lisbon)).toBe(at('2026-11-11T09:00'));
  expect(progressAskedFrom(at('2026-11-13T10:45'), lisbon)).toBe(at('2026-11-16T09:00'));
  expect(progressAskedFrom(at('2026-11-10T02:00'), zone('America/New_York')!)).toBe(at('2026-11-10T14:00'));
});
