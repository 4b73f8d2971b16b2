import { z } from 'zod';
import type { Recurrence } from '#domain/calendar.ts';
import { daysBetween, endOfMonth, localDate, plusDays, weekday, type LocalDate } from '#domain/time.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const places = { first: 1, second: 2, third: 3, fourth: 4, last: 5 };
const lower = z.string().transform((text) => text.toLowerCase());
const date = z.string().transform((text, context): LocalDate => {
  try {
    return localDate(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.addIssue({ code: 'custom', message: 'no such day' });
    return z.NEVER;
  }
});

const pattern = z.object({
  type: lower.pipe(z.enum(['daily', 'weekly', 'absolutemonthly', 'relativemonthly', 'absoluteyearly', 'relativeyearly'])),
  interval: z.int().min(1).max(999).catch(1),
  month: z.int().min(1).max(12).catch(1), // 0 where unused (facts/graph.md §1.5)
  dayOfMonth: z.int().min(1).max(31).catch(1),
  daysOfWeek: z.array(lower).nullish(),
  firstDayOfWeek: lower.nullish(),
  index: lower.pipe(z.enum(['first', 'second', 'third', 'fourth', 'last'])).catch('first'),
});
const range = z.object({
  type: lower,
  startDate: date,
  endDate: date.nullish(),
  numberOfOccurrences: z.int().min(0).nullish(),
  recurrenceTimeZone: z.string().nullish(),
});

/** patternedRecurrence of a series master, with all that counting a numbered range needs. */
export const wireRecurrence = z.object({ pattern, range });
export type WireRecurrence = z.output<typeof wireRecurrence>;

const kinds = {
  daily: 'daily',
  weekly: 'weekly',
  absolutemonthly: 'absoluteMonthly',
  relativemonthly: 'relativeMonthly',
  absoluteyearly: 'absoluteYearly',
  relativeyearly: 'relativeYearly',
} as const;

/** How a series repeats, with its last day: named by the range, or counted where the range gives a number of occurrences. */
export function recurrenceOf(wire: WireRecurrence): Recurrence {
  return {
    pattern: kinds[wire.pattern.type],
    interval: wire.pattern.interval,
    daysOfWeek: wire.pattern.daysOfWeek?.length ?? 0,
    from: wire.range.startDate,
    until: lastDay(wire),
  };
}

function lastDay(wire: WireRecurrence): LocalDate | null {
  const { type, startDate, endDate, numberOfOccurrences } = wire.range;
  if (type === 'enddate') return endDate ?? null;
  if (type !== 'numbered' || !numberOfOccurrences) return null;
  let last = startDate;
  let count = 0;
  for (const day of occurrenceDays(wire)) {
    last = day;
    count += 1;
    if (count >= Math.min(numberOfOccurrences, 999)) break; // Exchange's own bound of a numbered range
  }
  return last;
}

/** The days of the pattern, earliest first, without end (but for a bound that no real series reaches). */
function* occurrenceDays({ pattern: rule, range: { startDate } }: WireRecurrence): Generator<LocalDate> {
  const horizon = plusDays(startDate, 366 * 100);
  for (let step = 0; ; step += rule.interval) {
    const [opens, matches] = period(rule, startDate, step);
    if (opens > horizon) return;
    yield* matches.filter((day) => day >= startDate);
  }
}

type Pattern = WireRecurrence['pattern'];

/** The `step`th day, week, month or year after the start: when it opens, and which of its days belong to the series. */
function period(rule: Pattern, start: LocalDate, step: number): readonly [LocalDate, readonly LocalDate[]] {
  if (rule.type === 'daily') return [plusDays(start, step), [plusDays(start, step)]];
  if (rule.type === 'weekly') {
    const opens = plusDays(startOfWeek(rule, start), step * 7);
    return [opens, daysFrom(opens, 7).filter((day) => isNamed(rule, day, start))];
  }
  const isYearly = rule.type.endsWith('yearly');
  const opens = isYearly ? firstOfMonth(start, rule.month - monthOf(start) + 12 * step) : firstOfMonth(start, step);
  const day = rule.type.startsWith('absolute') ? dayOfMonth(opens, rule.dayOfMonth) : nthNamedDay(rule, opens, start);
  return [opens, day === undefined ? [] : [day]];
}

const daysFrom = (first: LocalDate, count: number): LocalDate[] => Array.from({ length: count }, (_, index) => plusDays(first, index));
const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));

function startOfWeek(rule: Pattern, day: LocalDate): LocalDate {
  const opensOn = days.indexOf(rule.firstDayOfWeek ?? 'sunday') + 1 || 7;
  return plusDays(day, -((weekday(day) - opensOn + 7) % 7));
}

/** A pattern that names no day of the week means that of its start. */
function isNamed(rule: Pattern, day: LocalDate, start: LocalDate): boolean {
  const named = rule.daysOfWeek ?? [];
  return named.length === 0 ? weekday(day) === weekday(start) : named.includes(days[weekday(day) - 1] ?? '');
}

function firstOfMonth(start: LocalDate, months: number): LocalDate {
  const total = Number(start.slice(0, 4)) * 12 + monthOf(start) - 1 + months;
  return localDate(`${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`);
}

/** Day 31 falls on the last day of a shorter month (facts/graph.md §1.5). */
function dayOfMonth(first: LocalDate, number: number): LocalDate {
  return plusDays(first, Math.min(number - 1, daysBetween(first, endOfMonth(first))));
}

function nthNamedDay(rule: Pattern, first: LocalDate, start: LocalDate): LocalDate | undefined {
  const named = daysFrom(first, daysBetween(first, endOfMonth(first)) + 1).filter((day) => isNamed(rule, day, start));
  return rule.index === 'last' ? named.at(-1) : named[places[rule.index] - 1];
}
