import { expect, test } from 'vitest';
import type { Recurrence } from '../world/calendar/recurrence.ts';
import { graphRecurrence, officeRecurrence } from './recurrence.ts';

const pattern = (over: Partial<Recurrence['pattern']>): Recurrence['pattern'] => ({ type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, firstDayOfWeek: 'sunday', index: 'first', ...over });
const series = (over: Partial<Recurrence['pattern']>, range: Partial<Recurrence['range']> = {}): Recurrence => ({
  pattern: pattern(over),
  range: { type: 'noEnd', startDate: '2026-11-24', endDate: '0001-01-01', recurrenceTimeZone: 'W. Europe Standard Time', numberOfOccurrences: 0, ...range },
});
/** Tuesday 24 November 2026, 9:00 to 9:30 in Berlin. */
const at = [Date.UTC(2026, 10, 24, 8), Date.UTC(2026, 10, 24, 8, 30)] as const;

test('a series is told on the wall clock of its own zone, without an end where it has none', () => {
  expect(officeRecurrence(series({ interval: 2, daysOfWeek: ['tuesday'] }), ...at)).toEqual({
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 2, days: ['tue'], firstDayOfWeek: 'sun' },
    recurrenceTimeZone: { name: 'W. Europe Standard Time', offset: 60 },
    seriesTime: { startDate: '2026-11-24', endDate: null, startMinutes: 540, durationMinutes: 30 },
  });
});

test('a number of occurrences is told as the day of the last one', () => {
  const told = officeRecurrence(series({ daysOfWeek: ['tuesday'] }, { type: 'numbered', numberOfOccurrences: 3 }), ...at);

  expect(told.seriesTime.endDate).toBe('2026-12-08');
});

test.each([
  { type: 'daily', interval: 3 },
  { type: 'weekly', daysOfWeek: ['monday', 'thursday'] },
  { type: 'weekly', daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
  { type: 'absoluteMonthly', dayOfMonth: 24 },
  { type: 'relativeMonthly', daysOfWeek: ['tuesday'], index: 'last' },
  { type: 'absoluteYearly', month: 11, dayOfMonth: 24 },
  { type: 'relativeYearly', month: 11, daysOfWeek: ['tuesday'], index: 'fourth' },
] as const)('what is told of a $type series and written back is the same series', (given) => {
  const { daysOfWeek, ...rest } = given as typeof given & { daysOfWeek?: readonly string[] };
  const whole = { ...rest, ...(daysOfWeek === undefined ? {} : { daysOfWeek: [...daysOfWeek] }) } as Partial<Recurrence['pattern']>;

  expect(graphRecurrence(officeRecurrence(series(whole), ...at)).pattern).toMatchObject(whole);
});
