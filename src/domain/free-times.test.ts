import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, lisbon } from '#test/support/builders.ts';
import { freeTimes, isFree, usualHours, type PersonsTime, type Wish } from './free-times.ts';
import { clockAt, dateAt, minute, toIso, weekday, zone, type Instant } from './time.ts';

const newYork = zone('America/New_York')!;
const kolkata = zone('Asia/Kolkata')!;
const free: PersonsTime = { ...usualHours, busy: [], zone: lisbon };
const busy = (from: string, to: string) => ({ from: at(from), to: at(to) });
const wish = (different: Partial<Wish> = {}): Wish => ({
  span: { from: at('2026-12-01T11:00'), to: at('2026-12-08T00:00') },
  near: at('2026-12-01T10:00'),
  length: 45 * minute,
  zone: lisbon,
  people: [free, free],
  ...different,
});
const starts = (given: Wish) => freeTimes(given).map(({ from }) => toIso(from).slice(0, 16));

test('the nearest time comes first, and each day once before a day has a second', () => {
  expect(starts(wish()).slice(0, 6)).toEqual(['2026-12-01T11:00', '2026-12-02T09:00', '2026-12-03T09:00', '2026-12-04T09:00', '2026-12-07T09:00', '2026-12-01T13:00']);
});

test('a time that one of the two has taken is none, also when only a minute of it overlaps', () => {
  const taken = { ...free, busy: [busy('2026-12-01T11:44', '2026-12-01T17:00'), busy('2026-12-02T08:00', '2026-12-02T14:00')] };

  expect(starts(wish({ people: [free, taken] })).slice(0, 2)).toEqual(['2026-12-02T14:00', '2026-12-03T09:00']);
});

test('a time that is not among those suggested can still suit both', () => {
  const given = wish({ people: [{ ...free, busy: [busy('2026-12-02T12:00', '2026-12-02T13:00')] }] });

  expect(starts(given)).not.toContain('2026-12-02T09:30');
  expect(isFree(given, at('2026-12-02T09:30'))).toBe(true);
  expect(isFree(given, at('2026-12-02T11:30'))).toBe(false);
  expect(isFree(given, at('2026-12-08T00:00'))).toBe(false);
});

test('a time that ends when the next one begins is free', () => {
  const taken = { ...free, busy: [busy('2026-12-01T11:45', '2026-12-01T18:00')] };

  expect(starts(wish({ people: [taken] }))[0]).toBe('2026-12-01T11:00');
});

test('it lies within the working hours of both zones', () => {
  const far = { ...free, zone: newYork }; // 9:00 there is 14:00 in Lisbon

  expect(starts(wish({ people: [free, far] })).slice(0, 2)).toEqual(['2026-12-01T14:00', '2026-12-02T14:00']);
  expect(starts(wish({ people: [free, { ...free, zone: kolkata }] }))).toContain('2026-12-02T09:00');
});

test('who works on Sundays to Thursdays is not asked on a Friday', () => {
  const days = [7, 1, 2, 3, 4];

  expect(freeTimes(wish({ people: [free, { ...free, days }] })).map(({ from }) => weekday(dateAt(from, lisbon)))).not.toContain(5);
});

test('two zones whose hours never meet have no time in common', () => {
  expect(freeTimes(wish({ people: [free, { ...free, zone: zone('Pacific/Auckland')! }] }))).toEqual([]);
});

test('on both days on which the clocks change the hours are those of the wall', () => {
  const weekends = { ...free, days: [6, 7] };
  const sunday = (day: string) => wish({ span: busy(`${day}T00:00`, `${day}T23:00`), near: at(`${day}T07:00`), people: [weekends] });

  expect(starts(sunday('2026-10-25'))[0]).toBe('2026-10-25T09:00'); // 9:00 is 9:00 UTC from that night on
  expect(starts(sunday('2027-03-28'))[0]).toBe('2027-03-28T08:00');
});

test('whatever is asked, every answer is free, whole, within hours and within the span, and none comes twice', () => {
  const person = fc.record({
    busy: fc.array(fc.record({ from: fc.integer({ min: 0, max: 9 * 96 }), quarters: fc.integer({ min: 1, max: 40 }) }), { maxLength: 12 }),
    where: fc.constantFrom(lisbon, newYork, kolkata, zone('Australia/Lord_Howe')!),
    from: fc.constantFrom('07:00', '08:30', '09:00'),
    to: fc.constantFrom('16:00', '17:00', '00:00'),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 2 }), fc.integer({ min: 15, max: 90 }), (given, length) => {
      const begin = at('2026-10-23T00:00');
      const quarter = (count: number): Instant => (begin + count * 15 * minute) as Instant;
      const people = given.map(({ busy: taken, where, from, to }): PersonsTime => ({ days: [1, 2, 3, 4, 5, 6, 7], from, to, zone: where, busy: taken.map((one) => ({ from: quarter(one.from), to: quarter(one.from + one.quarters) })) }));
      const asked = wish({ span: { from: begin, to: at('2026-11-02T00:00') }, near: at('2026-10-27T10:00'), length: length * minute, people });
      const found = freeTimes(asked);

      expect(new Set(found.map(({ from }) => from)).size).toBe(found.length);
      for (const { from, to } of found) {
        expect(isFree(asked, from)).toBe(true);
        expect(to - from).toBe(length * minute);
        expect(from >= asked.span.from && to <= asked.span.to).toBe(true);
        for (const one of people) {
          expect(one.busy.some((taken) => taken.from < to && taken.to > from)).toBe(false);
          expect(clockAt(from, one.zone) >= one.from).toBe(true);
          if (one.to !== '00:00') expect(clockAt(to, one.zone) <= one.to && dateAt(to, one.zone) === dateAt(from, one.zone)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
