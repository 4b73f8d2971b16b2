import type { PersonId } from './ids.ts';
import type { DatedRating, Level } from './rubric.ts';
import { dateAt, daysBetween, plusDays, type Instant, type LocalDate, type Zone } from './time.ts';

/** The marks of the arc around the weekly loop, in days from its start (playbook.md, "The loop"). */
export const markDays = [30, 60, 90] as const;
export type MarkDay = (typeof markDays)[number];
/** From this day of the arc on results join the page (playbook.md, "The scorecard"). */
export const resultsFrom = 60;

/** What is aimed for at a mark; `level` is a level of the arc's skill, or null. `reached`: the manager said so. */
export type MarkTarget = { readonly day: MarkDay; readonly text: string; readonly level: Level | null; readonly reached: boolean };

/** An arc as it was set, append-only: the last one stands. */
export type Arc = {
  readonly start: LocalDate;
  readonly skill: string | null;
  readonly marks: readonly MarkTarget[];
  readonly by: PersonId;
  readonly at: Instant;
};

/** reached: said so, or rated at its level since the start · next: the first that is not reached and whose day has not gone by · past: its day has. */
export type Mark = MarkTarget & { readonly date: LocalDate; readonly status: 'reached' | 'next' | 'ahead' | 'past'; readonly reachedOn: LocalDate | null };

export type ArcState = {
  readonly start: LocalDate;
  /** 0 on the first day; negative before. */
  readonly today: number;
  readonly skill: string | null;
  readonly marks: readonly Mark[];
  readonly next: Mark | null;
  readonly showsResults: boolean;
  readonly by: PersonId;
  readonly setOn: LocalDate;
};

/**
 * Where the pair stands on its arc; null: none was set. `versions` in the order in which they were set, `ratings` are the manager's, of any skill.
 * A mark counts as reached on the day of the first version (with the same start and the same words) that says so, or of the first rating at its level.
 */
export function arcState(versions: readonly Arc[], ratings: readonly DatedRating[], today: LocalDate, where: Zone): ArcState | null {
  const arc = versions.at(-1);
  if (arc === undefined) return null;
  const reached = arc.marks.map((mark) => reachedOn(versions, arc, mark, ratings, where));
  const nextIndex = arc.marks.findIndex((mark, index) => reached[index] === null && plusDays(arc.start, mark.day) >= today);
  const marks = arc.marks.map((mark, index): Mark => {
    const date = plusDays(arc.start, mark.day);
    const on = reached[index] ?? null;
    const waits = index === nextIndex ? 'next' : date < today ? 'past' : 'ahead';
    return { ...mark, date, reachedOn: on, status: on === null ? waits : 'reached' };
  });
  const days = daysBetween(arc.start, today);
  return { start: arc.start, today: days, skill: arc.skill, marks, next: marks[nextIndex] ?? null, showsResults: days >= resultsFrom, by: arc.by, setOn: dateAt(arc.at, where) };
}

function reachedOn(versions: readonly Arc[], arc: Arc, mark: MarkTarget, ratings: readonly DatedRating[], where: Zone): LocalDate | null {
  const said = mark.reached ? firstSaid(versions, arc, mark) : undefined;
  const { level } = mark;
  const rated = level === null ? undefined : ratings.find((rating) => rating.skill === arc.skill && rating.level >= level && rating.day >= arc.start);
  const days = [...(said === undefined ? [] : [dateAt(said.at, where)]), ...(rated === undefined ? [] : [rated.day])];
  return days.sort().at(0) ?? null;
}

/** A mark that was said to be reached, then not, then again, counts from the last time. */
function firstSaid(versions: readonly Arc[], arc: Arc, mark: MarkTarget): Arc | undefined {
  const says = (version: Arc): boolean => version.start === arc.start && version.marks.some(({ day, text, reached }) => day === mark.day && text === mark.text && reached);
  const before = versions.findLastIndex((version) => !says(version));
  return versions[before + 1];
}
