import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, lisbon } from '#test/support/builders.ts';
import { quietUntil } from './quiet-hours.ts';
import { clockAt, day, minute, toIso, zone, type Instant } from './time.ts';

const until = (quiet: { readonly from: string; readonly to: string } | null, now: string, where = lisbon) => {
  const end = quietUntil(quiet, at(now), where);
  return end === null ? null : toIso(end);
};
const night = { from: '18:00', to: '08:30' };

test('over night it is quiet from the evening on until the next morning', () => {
  expect(until(night, '2026-11-09T17:59')).toBeNull();
  expect(until(night, '2026-11-09T18:00')).toBe('2026-11-10T08:30:00Z');
  expect(until(night, '2026-11-10T08:29')).toBe('2026-11-10T08:30:00Z');
  expect(until(night, '2026-11-10T08:30')).toBeNull();
});

test('hours within a day end on that day, where the person is', () => {
  const lunch = { from: '12:00', to: '13:30' };

  expect(until(lunch, '2026-11-10T12:15')).toBe('2026-11-10T13:30:00Z');
  expect(until(lunch, '2026-11-10T12:15', zone('America/New_York')!)).toBeNull();
  expect(until(lunch, '2026-11-10T17:15', zone('America/New_York')!)).toBe('2026-11-10T18:30:00Z');
});

test('nobody is quiet for ever', () => {
  expect(until(null, '2026-11-10T12:15')).toBeNull();
  expect(until({ from: '09:00', to: '09:00' }, '2026-11-10T09:00')).toBeNull();
});

test('whatever the hours, they end within a day and an hour, at their hour of the wall, and it is not quiet then', () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
  fc.assert(
    fc.property(clock, clock, fc.integer({ min: 0, max: 7 * 24 * 60 }), fc.constantFrom(lisbon, zone('America/New_York')!, zone('Australia/Lord_Howe')!), (from, to, minutes, where) => {
      const now = (at('2026-10-22T00:00') + minutes * minute) as Instant;
      const end = quietUntil({ from, to }, now, where);
      if (end === null) return;

      expect(end - now).toBeGreaterThan(0);
      expect(end - now).toBeLessThanOrEqual(day + 60 * minute);
      expect(clockAt(end, where) >= to).toBe(true); // in the gap of a clock change the later one
    }),
    { numRuns: 200 },
  );
});
