import type { Recurrence } from './calendar.ts';
import { daysBetween, type LocalDate } from './time.ts';
import type { MeetingCadence } from './verdict.ts';

/** From the recurrence, never from the words of the subject. */
export function cadenceOf(recurrence: Recurrence | null): MeetingCadence | 'too-often' | 'too-rare' {
  if (recurrence === null) return 'other';
  const { pattern, interval, daysOfWeek } = recurrence;
  if (pattern === 'absoluteYearly' || pattern === 'relativeYearly') return 'too-rare';
  if (pattern === 'absoluteMonthly' || pattern === 'relativeMonthly') return interval === 1 ? 'monthly' : 'other';
  if (pattern === 'weekly' && daysOfWeek >= 3 && interval === 1) return 'too-often';
  if (pattern === 'weekly' && daysOfWeek > 1) return 'other';
  const days = pattern === 'daily' ? interval : 7 * interval;
  if (days < 3) return 'too-often';
  return days === 7 ? 'weekly' : days === 14 ? 'biweekly' : 'other';
}

/** The rhythm that days keep: about so many days apart, the last of them lying `last` in the list. */
export type Rhythm = { readonly cadence: MeetingCadence; readonly period: number };

/** Fewer than this is chance. */
export const fewestMeetings = 4;

/** The usual gaps that have a name, and how far a single one may stray: people move a meeting by a few days, not into the next week. */
const named = [
  { cadence: 'weekly', from: 5, to: 9, period: 7, stray: 3 },
  { cadence: 'biweekly', from: 12, to: 16, period: 14, stray: 4 },
  { cadence: 'monthly', from: 25, to: 35, period: 30.4, stray: 8 },
] as const;
const longest = 100;

/**
 * The rhythm of meetings that nobody planned as a series, or null where they keep none. `days` are in order, one a day. The usual (median) gap decides the
 * cadence; a gap may be off by some days, be doubled by a week that was skipped, or be made up for by its neighbour after a move. One gap in six may be anything.
 */
export function rhythmOf(days: readonly LocalDate[]): Rhythm | null {
  if (days.length < fewestMeetings) return null;
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const usual = median(gaps);
  if (usual < 5 || usual > longest) return null;
  const { cadence, period, stray } = named.find(({ from, to }) => usual >= from && usual <= to) ?? { cadence: 'other', period: usual, stray: usual / 6 };
  const isAbout = (gap: number, periods: number) => Math.abs(gap - periods * period) <= stray;
  const madeUpFor = (index: number) => [index - 1, index].some((at) => at >= 0 && at + 1 < gaps.length && isAbout((gaps[at] ?? 0) + (gaps[at + 1] ?? 0), 2));
  const kinds = gaps.map((gap, index) => (isAbout(gap, 1) || madeUpFor(index) ? 'kept' : isAbout(gap, 2) ? 'skipped' : 'broken'));
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  const isSteady = count('broken') <= Math.floor(gaps.length / 6) && count('skipped') <= Math.max(1, Math.floor(gaps.length / 3)) && count('kept') * 2 > gaps.length;
  return isSteady ? { cadence, period } : null;
}

/** Of an even number the lower one: skipped weeks only ever lengthen gaps. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
