import type { PersonId } from './ids.ts';
import { dateAt, plusDays, weekday, type Instant, type LocalDate, type Zone } from './time.ts';

/** Activity and quality that a rep controls (playbook.md, "The scorecard"). A team's own get ids of their own later. */
export const leadingIndicators = ['discovery-calls', 'next-steps-dated', 'deals-with-contacts', 'drills-done'] as const;
/** Results, which come late: shown from day 60 of the arc on. The target is the quota. */
export const laggingIndicators = ['revenue'] as const;

export type IndicatorId = (typeof leadingIndicators)[number] | (typeof laggingIndicators)[number];

/** The largest number that is taken for one week. */
export const largestCount = { leading: 999, lagging: 999_999_999 };

/** What somebody wrote down about one week, append-only; null: not said. `week` is its Monday. */
export type IndicatorEntry = {
  readonly week: LocalDate;
  readonly indicator: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly by: PersonId;
  readonly at: Instant;
};

/** One week of one indicator: the last word wins, with who gave it and when. */
export type IndicatorWeek = {
  readonly week: LocalDate;
  readonly actual: number | null;
  /** A target holds from its week on until another one is set. */
  readonly target: number | null;
  readonly by: PersonId | null;
  readonly at: Instant | null;
};
export type IndicatorRow<Id extends string = IndicatorId> = { readonly indicator: Id; readonly weeks: readonly IndicatorWeek[] };

/** The Monday of the week that `at` falls into. */
export function weekAt(at: Instant, where: Zone): LocalDate {
  const date = dateAt(at, where);
  return plusDays(date, 1 - weekday(date));
}

/** The last `count` weeks of each indicator, this week last. Entries come in the order in which they were written. */
export function indicatorRows<Id extends string>(entries: readonly IndicatorEntry[], indicators: readonly Id[], thisWeek: LocalDate, count = 8): readonly IndicatorRow<Id>[] {
  const weeks = Array.from({ length: count }, (_, index) => plusDays(thisWeek, 7 * (index - count + 1)));
  return indicators.map((indicator) => {
    const own = entries.filter((entry) => entry.indicator === indicator);
    return { indicator, weeks: weeks.map((week) => weekOf(own, week)) };
  });
}

function weekOf(own: readonly IndicatorEntry[], week: LocalDate): IndicatorWeek {
  const said = own.findLast((entry) => entry.week === week && entry.actual !== null);
  return { week, actual: said?.actual ?? null, target: targetOf(own, week), by: said?.by ?? null, at: said?.at ?? null };
}

function targetOf(own: readonly IndicatorEntry[], week: LocalDate): number | null {
  const set = own.filter((entry) => entry.target !== null && entry.week <= week);
  const latest = set.reduce<IndicatorEntry | undefined>((last, entry) => (last === undefined || entry.week >= last.week ? entry : last), undefined);
  return latest?.target ?? null;
}
