import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '#test/support/builders.ts';
import { latestClock, postsInPersonalChatAt, settlesAtLatest } from './settle.ts';
import { clockAt, dateAt, daysBetween, hour, minute, plus, weekday, zone } from './time.ts';

/** Zones east and west of Greenwich, with and without summer time, one of them with half an hour. */
const anyZone = fc.constantFrom('Europe/Lisbon', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Kiritimati').map((name) => zone(name)!);
const anyStart = fc.integer({ min: 0, max: 3 * 365 * 24 * 12 }).map((fives) => plus(at('2026-01-01T00:00'), 5 * fives * minute));

test('a pair settles at 17:00 on a working day before the meeting, and no working day lies between', () => {
  fc.assert(
    fc.property(anyStart, anyZone, (start, where) => {
      const settles = settlesAtLatest(start, where);
      const [eve, day] = [dateAt(settles, where), dateAt(start, where)];

      expect(settles).toBeLessThan(start);
      expect(clockAt(settles, where)).toBe(latestClock);
      expect(weekday(eve)).toBeLessThanOrEqual(5);
      expect(daysBetween(eve, day)).toBe({ 1: 3, 7: 2 }[weekday(day)] ?? 1);
    }),
  );
});

test('the agenda comes into a personal chat at least an hour before the meeting, at eight or earlier', () => {
  fc.assert(
    fc.property(anyStart, anyZone, (start, where) => {
      const posts = postsInPersonalChatAt(start, where);

      expect(posts).toBeLessThanOrEqual(plus(start, -hour));
      expect(clockAt(posts, where) === '08:00' || (posts === plus(start, -hour) && clockAt(start, where) < '09:00')).toBe(true);
    }),
  );
});
