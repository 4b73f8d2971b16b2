import { Temporal } from 'temporal-polyfill';
import type { GraphEventDraft } from '../world/calendar/event-draft.ts';
import { addDays, ianaOf } from '../world/calendar/graph-time.ts';
import { daysOfWeek, occurrenceDates, unusedDate, weekIndexes, type DayOfWeek, type Recurrence } from '../world/calendar/recurrence.ts';

type WeekIndex = (typeof weekIndexes)[number];

/** A series as Office.js tells it (@types/office-js, Recurrence), with its SeriesTime as plain values: days `YYYY-MM-DD`, minutes since midnight in the series' own zone. */
export type OfficeRecurrence = {
  recurrenceType: 'daily' | 'weekday' | 'weekly' | 'monthly' | 'yearly';
  recurrenceProperties: {
    interval: number;
    days?: string[] | undefined;
    dayOfMonth?: number | undefined;
    dayOfWeek?: string | undefined;
    weekNumber?: WeekIndex | undefined;
    month?: string | undefined;
    firstDayOfWeek?: string | undefined;
  };
  recurrenceTimeZone: { name: string; offset?: number | undefined };
  seriesTime: { startDate: string; endDate: string | null; startMinutes: number; durationMinutes: number };
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const workingDays: readonly DayOfWeek[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const shortOf = (day: DayOfWeek): string => day.slice(0, 3);
const longOf = (day: string): DayOfWeek => daysOfWeek.find((name) => shortOf(name) === day.toLowerCase()) ?? 'monday';

/** Graph's recurrence as Office.js tells it. `start` and `end`: of the first occurrence, milliseconds. A series without an end tells no end date. */
export function officeRecurrence(recurrence: Recurrence, start: number, end: number): OfficeRecurrence {
  const { pattern, range } = recurrence;
  const zone = ianaOf(range.recurrenceTimeZone);
  const first = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  return {
    ...patternOf(pattern),
    recurrenceTimeZone: { name: range.recurrenceTimeZone, offset: Math.round(first.offsetNanoseconds / 60_000_000_000) },
    seriesTime: {
      startDate: range.startDate,
      endDate: lastDateOf(recurrence),
      startMinutes: first.hour * 60 + first.minute,
      durationMinutes: Math.round((end - start) / 60_000),
    },
  };
}

/** Office.js tells no number of occurrences, only the last one's day. */
function lastDateOf(recurrence: Recurrence): string | null {
  const { type, startDate, endDate } = recurrence.range;
  if (type === 'numbered') return occurrenceDates(recurrence, startDate, addDays(startDate, 366 * 50)).at(-1) ?? null;
  return endDate === unusedDate ? null : endDate;
}

function patternOf({ type, interval, daysOfWeek: days = [], dayOfMonth, month, index, firstDayOfWeek }: Recurrence['pattern']): Pick<OfficeRecurrence, 'recurrenceType' | 'recurrenceProperties'> {
  const [day = 'monday'] = days;
  const inMonth = { weekNumber: index, dayOfWeek: shortOf(day) };
  const ofYear = { interval, month: months[month - 1] };
  switch (type) {
    case 'daily':
      return { recurrenceType: 'daily', recurrenceProperties: { interval } };
    case 'weekly':
      if (interval === 1 && days.length === 5 && workingDays.every((one) => days.includes(one))) return { recurrenceType: 'weekday', recurrenceProperties: { interval } };
      return { recurrenceType: 'weekly', recurrenceProperties: { interval, days: days.map(shortOf), firstDayOfWeek: shortOf(firstDayOfWeek) } };
    case 'absoluteMonthly':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval, dayOfMonth } };
    case 'relativeMonthly':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval, ...inMonth } };
    case 'absoluteYearly':
      return { recurrenceType: 'yearly', recurrenceProperties: { ...ofYear, dayOfMonth } };
    case 'relativeYearly':
      return { recurrenceType: 'yearly', recurrenceProperties: { ...ofYear, ...inMonth } };
  }
}

/** What a client writes for it. An end date that is left open has no end. */
export function graphRecurrence({ recurrenceType, recurrenceProperties: given, recurrenceTimeZone, seriesTime }: OfficeRecurrence): NonNullable<GraphEventDraft['recurrence']> {
  const { startDate, endDate } = seriesTime;
  const range = { type: endDate === null ? 'noEnd' : 'endDate', startDate, recurrenceTimeZone: recurrenceTimeZone.name, ...(endDate === null ? {} : { endDate }) };
  return { pattern: draftPattern(recurrenceType, given), range };
}

function draftPattern(type: OfficeRecurrence['recurrenceType'], given: OfficeRecurrence['recurrenceProperties']): NonNullable<GraphEventDraft['recurrence']>['pattern'] {
  const { interval, days = [], dayOfMonth, dayOfWeek, weekNumber = 'first', month, firstDayOfWeek = 'sun' } = given;
  const inMonth = dayOfWeek === undefined ? { dayOfMonth } : { daysOfWeek: [longOf(dayOfWeek)], index: weekNumber };
  const kind = dayOfWeek === undefined ? 'absolute' : 'relative';
  switch (type) {
    case 'daily':
      return { type: 'daily', interval };
    case 'weekday':
      return { type: 'weekly', interval: 1, daysOfWeek: [...workingDays], firstDayOfWeek: 'sunday' };
    case 'weekly':
      return { type: 'weekly', interval, daysOfWeek: days.map(longOf), firstDayOfWeek: longOf(firstDayOfWeek) };
    case 'monthly':
      return { type: `${kind}Monthly`, interval, ...inMonth };
    case 'yearly':
      return { type: `${kind}Yearly`, interval, month: months.indexOf(month ?? 'jan') + 1, ...inMonth };
  }
}
