import { variantsAtLeast } from './agenda.ts';

/** What a team made of one of our lists. Lines are counted from 0, in ours and in the team's own apart. */
export type TeamList<Line> = {
  /** Our lines in the team's words, by the place of ours. */
  readonly reworded: readonly { readonly place: number; readonly line: Line }[];
  /** Our lines that are switched off, by their place. */
  readonly off: readonly number[];
  /** The team's own, in the order in which they came. One that is no longer wanted is switched off and stays: so the others keep their weeks. */
  readonly added: readonly { readonly line: Line; readonly isOn: boolean }[];
};

/**
 * Our list as the team has it, laid out for `variantOfWeek`: each line keeps the week of its own place, whatever is added, reworded or switched off
 * around it. So a change brings no line back within six weeks, but for one that had to move into a week which switching off left empty: that
 * one may come back early, once. Where more lines share one week than another, the shorter ones are named again: the list may hold
 * a line twice, and is to be read by week. Fewer than seven lines are filled up from ours, in their order. `keyOf` tells whether two lines are the same.
 */
export function withTeamList<Line>(ours: readonly Line[], team: TeamList<Line>, keyOf: (line: Line) => string): readonly Line[] {
  const reworded = new Map(team.reworded.map(({ place, line }) => [place, line]));
  const wanted = [
    ...ours.map((line, place) => (team.off.includes(place) ? null : (reworded.get(place) ?? line))),
    ...team.added.map(({ line, isOn }) => (isOn ? line : null)),
  ];
  return laidOut(filledUp(withoutTwins(wanted, keyOf), ours, keyOf));
}

type Places<Line> = readonly (Line | null)[];

function withoutTwins<Line>(places: Places<Line>, keyOf: (line: Line) => string): Places<Line> {
  const seen = new Set<string>();
  return places.map((line) => {
    if (line === null || seen.has(keyOf(line))) return null;
    seen.add(keyOf(line));
    return line;
  });
}

/** Brings back as many of ours as are missing to seven: in its own place if that is free, else in the first free one. */
function filledUp<Line>(places: Places<Line>, ours: readonly Line[], keyOf: (line: Line) => string): Places<Line> {
  const filled = [...places];
  const there = new Set(filled.flatMap((line) => (line === null ? [] : [keyOf(line)])));
  for (const [own, line] of ours.entries()) {
    if (there.size >= variantsAtLeast) break;
    if (there.has(keyOf(line))) continue;
    there.add(keyOf(line));
    const free = filled[own] === null ? own : filled.indexOf(null);
    filled[free < 0 ? filled.length : free] = line;
  }
  return filled;
}

/** Each line into the week of its place; under seven lines there is no week to keep, and they stand one after the other. */
function laidOut<Line>(places: Places<Line>): readonly Line[] {
  const weeks = Array.from({ length: variantsAtLeast }, (_, week) => places.flatMap((line, place) => (line === null || place % variantsAtLeast !== week ? [] : [line])));
  for (const week of weeks) {
    if (week.length > 0) continue;
    const fullest = weeks.reduce((most, candidate) => (candidate.length > most.length ? candidate : most));
    const moved = fullest.length > 1 ? fullest.pop() : undefined;
    if (moved === undefined) return weeks.flat();
    week.push(moved);
  }
  const rounds = Math.max(...weeks.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => weeks.flatMap((week) => week[round % week.length] ?? [])).flat();
}
