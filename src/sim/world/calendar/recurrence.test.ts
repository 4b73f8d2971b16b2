import { expect, test } from 'vitest';
import { epochOf, epochOfParameter, ianaOf, writeMoment } from './graph-time.ts';
import type { Recurrence } from './recurrence.ts';
import { firstDate, neighbours, occurrenceDates, spanOn } from './recurrence.ts';

const series = (pattern: Partial<Recurrence['pattern']>, range: Partial<Recurrence['range']> = {}): Recurrence => ({
  pattern: { type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, firstDayOfWeek: 'sunday', index: 'first', ...pattern },
  range: {
    type: 'noEnd', startDate: '2026-01-05', endDate: '0001-01-01', recurrenceTimeZone: 'W. Europe Standard Time', numberOfOccurrences: 0, ...range,
  },
});

test('A weekly series falls on its days', () => {
  expect(occurrenceDates(series({ daysOfWeek: ['monday'] }), '2026-01-01', '2026-01-20')).toEqual(['2026-01-05', '2026-01-12', '2026-01-19']);
});

test('Every second week is counted from the first day of the week', () => {
  const days = { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'tuesday'] } as const;
  const of = (firstDayOfWeek: 'sunday' | 'monday') =>
    occurrenceDates(series({ ...days, daysOfWeek: [...days.daysOfWeek], firstDayOfWeek }, { startDate: '2026-01-06' }), '2026-01-01', '2026-01-21');

  expect(of('monday')).toEqual(['2026-01-06', '2026-01-11', '2026-01-20']);
  expect(of('sunday')).toEqual(['2026-01-06', '2026-01-18', '2026-01-20']);
});

test('Day 31 falls on the last day of a shorter month', () => {
  expect(occurrenceDates(series({ type: 'absoluteMonthly', dayOfMonth: 31 }, { startDate: '2026-01-31' }), '2026-01-01', '2026-05-01')).toEqual([
    '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30',
  ]);
});

test('The last Friday, a numbered range and an end date are kept', () => {
  const last = series({ type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' }, { type: 'numbered', numberOfOccurrences: 2 });
  const ended = series({ type: 'daily', interval: 3 }, { type: 'endDate', endDate: '2026-01-11' });

  expect(occurrenceDates(last, '2026-01-01', '2027-01-01')).toEqual(['2026-01-30', '2026-02-27']);
  expect(occurrenceDates(ended, '2026-01-01', '2027-01-01')).toEqual(['2026-01-05', '2026-01-08', '2026-01-11']);
});

test('The first day is the first that fits, and neighbours are those of the pattern', () => {
  const weekly = series({ daysOfWeek: ['wednesday'] });

  expect(firstDate(weekly)).toBe('2026-01-07');
  expect(neighbours(weekly, '2026-01-14')).toEqual({ previous: '2026-01-07', next: '2026-01-21' });
  expect(neighbours(weekly, '2026-01-07').previous).toBeUndefined();
});

test('The wall clock stays when the clocks change, on both days of the year', () => {
  const weekly = series({ daysOfWeek: ['monday'] });
  const first = { start: Date.parse('2026-01-05T09:00:00Z'), end: Date.parse('2026-01-05T09:30:00Z') };
  const startOn = (date: string) => new Date(spanOn(weekly, first, date).start).toISOString();

  expect(startOn('2026-03-23')).toBe('2026-03-23T09:00:00.000Z');
  expect(startOn('2026-03-30')).toBe('2026-03-30T08:00:00.000Z');
  expect(startOn('2026-10-19')).toBe('2026-10-19T08:00:00.000Z');
  expect(startOn('2026-10-26')).toBe('2026-10-26T09:00:00.000Z');
});

test('Windows and IANA names are read, unknown ones refused', () => {
  expect(ianaOf('W. Europe Standard Time')).toBe('Europe/Berlin');
  expect(ianaOf('Europe/Lisbon')).toBe('Europe/Lisbon');
  expect(() => ianaOf('Middle Earth Standard Time')).toThrow(/not recognized/);
});

test('Times are written with seven decimals in the zone asked for; an offset inside a text is honoured', () => {
  const epoch = epochOf({ dateTime: '2026-05-04T14:00:00', timeZone: 'W. Europe Standard Time' });

  expect(writeMoment(epoch, 'UTC')).toEqual({ dateTime: '2026-05-04T12:00:00.0000000', timeZone: 'UTC' });
  expect(writeMoment(epoch, 'Tokyo Standard Time').dateTime).toBe('2026-05-04T21:00:00.0000000');
  expect(epochOf({ dateTime: '2026-05-04T14:00:00Z', timeZone: 'UTC' })).toBe(Date.parse('2026-05-04T14:00:00Z'));
  expect(epochOfParameter('2026-05-04T14:00:00')).toBe(Date.parse('2026-05-04T14:00:00Z'));
  expect(epochOfParameter('2026-05-04T14:00:00-08:00')).toBe(Date.parse('2026-05-04T22:00:00Z'));
  expect(epochOfParameter('soon')).toBeUndefined();
});
