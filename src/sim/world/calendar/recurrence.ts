import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, epochAt, ianaOf, localDateOf, wallOf } from './graph-time.ts';

export const daysOfWeek = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];
export const patternTypes = ['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly'] as const;
export const rangeTypes = ['endDate', 'noEnd', 'numbered'] as const;
export const weekIndexes = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** A recurrence with every field that answers carry (facts/graph.md §1.5): zero where it is not used. */
export type Recurrence = {
  pattern: {
    type: (typeof patternTypes)[number];
    interval: number;
    month: number;
    dayOfMonth: number;
    daysOfWeek?: DayOfWeek[];
    firstDayOfWeek: DayOfWeek;
    index: (typeof weekIndexes)[number];
  };
  range: {
    type: (typeof rangeTypes)[number];
    startDate: string;
    endDate: string;
    recurrenceTimeZone: string;
    numberOfOccurrences: number;
  };
};

export const unusedDate = '0001-01-01';

/**
 * The local days of a series from `from` to `to`, both included, in order.
 * Day 29 to 31 of a month falls on the last day of a shorter one, as in Outlook.
 */
export function occurrenceDates(recurrence: Recurrence, from: string, to: string): string[] {
  const { range } = recurrence;
  const last = range.type === 'endDate' && range.endDate < to ? range.endDate : to;
  if (last < range.startDate || last < from) return [];
  return datesThrough(recurrence, last).filter((date) => date >= from && date <= last);
}

/** The first day of a series, or undefined if it has none. */
export function firstDate(recurrence: Recurrence): string | undefined {
  const { startDate } = recurrence.range;
  const within = (days: number) => occurrenceDates(recurrence, startDate, addDays(startDate, days))[0];
  return within(31) ?? within(366 * 5);
}

/** The days before and after `date` in the series, deleted ones included. */
export function neighbours(recurrence: Recurrence, date: string): { previous: string | undefined; next: string | undefined } {
  const around = occurrenceDates(recurrence, addDays(date, -800), addDays(date, recurrence.pattern.type.endsWith('Yearly') ? 800 : 200));
  const at = around.indexOf(date);
  return { previous: around[at - 1], next: around[at + 1] };
}

/** Start and end of the occurrence on `date`: the first one's wall clock in the series' zone, over changes of the clock. */
export function spanOn(recurrence: Recurrence, first: { start: number; end: number }, date: string): { start: number; end: number } {
  const zone = ianaOf(recurrence.range.recurrenceTimeZone);
  const start = wallOf(first.start, zone);
  const length = start.until(wallOf(first.end, zone));
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(start.toPlainTime());
  return { start: epochAt(wall, zone), end: epochAt(wall.add(length), zone) };
}

/** Whether two recurrences put occurrences at the same days, up to where they end. */
export function samePattern(left: Recurrence, right: Recurrence): boolean {
  const key = ({ pattern, range }: Recurrence) => JSON.stringify([pattern, range.startDate, range.recurrenceTimeZone]);
  return key(left) === key(right);
}

/** The local day of a moment in the zone of a series. */
export const dateIn = (recurrence: Recurrence, epoch: number): string =>
  localDateOf(epoch, ianaOf(recurrence.range.recurrenceTimeZone));

const midnight = (date: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${date}T00:00[UTC]`);

const short = (day: DayOfWeek): string => day.slice(0, 2).toUpperCase();
const known = new WeakMap<Recurrence, { through: string; dates: string[] }>();

/** All days up to `last` at least. Kept, with a quarter to spare: a series is asked for again and again. */
function datesThrough(recurrence: Recurrence, last: string): string[] {
  const kept = known.get(recurrence);
  if (kept !== undefined && kept.through >= last) return kept.dates;
  const through = addDays(last, 91);
  const dates = rule(recurrence)
    .between(midnight(recurrence.range.startDate), midnight(through), true)
    .map((date) => date.toString().slice(0, 10));
  known.set(recurrence, { through, dates });
  return dates;
}

function rule({ pattern, range }: Recurrence): RRuleTemporal {
  return new RRuleTemporal({
    dtstart: midnight(range.startDate),
    interval: pattern.interval,
    wkst: short(pattern.firstDayOfWeek),
    ...(range.type === 'numbered' ? { count: range.numberOfOccurrences } : {}),
    ...ruleParts(pattern),
  });
}

function ruleParts(pattern: Recurrence['pattern']) {
  const byDay = (pattern.daysOfWeek ?? []).map(short);
  const byPosition = { byDay, bySetPos: [pattern.index === 'last' ? -1 : weekIndexes.indexOf(pattern.index) + 1] };
  const byMonth = [pattern.month];
  switch (pattern.type) {
    case 'daily':
      return { freq: 'DAILY' as const };
    case 'weekly':
      return { freq: 'WEEKLY' as const, byDay };
    case 'absoluteMonthly':
      return { freq: 'MONTHLY' as const, ...dayOfMonth(pattern.dayOfMonth) };
    case 'relativeMonthly':
      return { freq: 'MONTHLY' as const, ...byPosition };
    case 'absoluteYearly':
      return { freq: 'YEARLY' as const, byMonth, ...dayOfMonth(pattern.dayOfMonth) };
    case 'relativeYearly':
      return { freq: 'YEARLY' as const, byMonth, ...byPosition };
  }
}

const dayOfMonth = (day: number) =>
  day < 29 ? { byMonthDay: [day] } : { byMonthDay: Array.from({ length: day - 27 }, (_, index) => 28 + index), bySetPos: [-1] };
