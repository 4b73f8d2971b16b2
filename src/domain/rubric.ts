import type { PairPeople } from './commitment-state.ts';
import type { PersonId } from './ids.ts';
import { dateAt, type Instant, type LocalDate, type Zone } from './time.ts';

/** How well a skill is seen in calls: 1 to 5, each with its own observable words (words.rubrics). */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** The level that a number names; null: there is none. */
export const levelOf = (number: number): Level | null => levels.find((level) => level === number) ?? null;

/** One rating of one skill, append-only. By the manager it is the rating; by the rep it is the rep's own view, which stands beside it. */
export type Rating = { readonly skill: string; readonly level: Level; readonly by: PersonId; readonly at: Instant };

export type DatedRating = Rating & { readonly day: LocalDate };

/** One skill over time, oldest first; `ownView` is how the rep sees it. Neither replaces the other. */
export type RubricRow = {
  readonly skill: string;
  readonly ratings: readonly DatedRating[];
  readonly ownView: readonly DatedRating[];
  readonly level: Level | null;
  /** Levels gained (or lost) since the first rating; null before a second one. */
  readonly sinceStart: number | null;
};

/** The rubric over time: a row for each of `skills`, and for every other skill that was rated. Ratings come in the order in which they were given. */
export function rubricRows(ratings: readonly Rating[], people: PairPeople, skills: readonly string[], where: Zone): readonly RubricRow[] {
  const all = [...new Set([...skills, ...ratings.map(({ skill }) => skill)])];
  const dated = ratings.map((rating) => ({ ...rating, day: dateAt(rating.at, where) }));
  return all.map((skill) => {
    const own = dated.filter((rating) => rating.skill === skill);
    const given = own.filter(({ by }) => by === people.manager);
    const [first, last] = [given[0], given.at(-1)];
    return {
      skill,
      ratings: given,
      ownView: own.filter(({ by }) => by === people.rep),
      level: last?.level ?? null,
      sinceStart: first === undefined || last === undefined || given.length < 2 ? null : last.level - first.level,
    };
  });
}
