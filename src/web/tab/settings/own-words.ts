import type { OwnWords } from '#api/tab.ts';
import type { TabDeed } from '#api/requests.ts';

/** The lists of own lines. */
export const lineKinds = ['sayCoaching', 'handOver', 'sayBlockers'] as const;
export type LineKind = (typeof lineKinds)[number];
export type OwnSkill = OwnWords['skills'][number];

/** The product's own bounds (domain/team-catalogue.ts; a test holds them equal): written again, since that file would bring the calendar library into the page. */
export const ownLimits = { line: 200, name: 60 } as const;

/** Own words as they are sent: always all of them, since the last word holds. */
export type OwnWordsDeed = Extract<TabDeed, { readonly do: 'set-own-words' }>;

/** What is wrong with a line that somebody wants to add; null: it can be added. `others` are the lines beside it, ours too. */
export function lineProblem(text: string, others: readonly string[]): 'empty' | 'tooLong' | 'same' | null {
  const line = text.trim();
  if (line === '') return 'empty';
  if (lengthOf(line) > ownLimits.line) return 'tooLong';
  return others.some((other) => other.trim() === line) ? 'same' : null;
}

/** What is wrong with a skill; null: it can be kept. Its levels are all five or none. */
export function skillProblem(skill: OwnSkill, otherNames: readonly string[]): 'nameMissing' | 'levelsMissing' | 'tooLong' | 'same' | null {
  const name = skill.name.trim();
  if (name === '') return 'nameMissing';
  const filled = skill.levels.filter((level) => level.trim() !== '');
  if (filled.length !== 0 && filled.length !== 5) return 'levelsMissing';
  if (lengthOf(name) > ownLimits.name || filled.some((level) => lengthOf(level.trim()) > ownLimits.line)) return 'tooLong';
  return otherNames.some((other) => other.trim() === name) ? 'same' : null;
}

/** The own words with other lines of one kind. */
export const withLines = (own: OwnWords, kind: LineKind, lines: readonly string[]): OwnWordsDeed => deed({ ...own, [kind]: lines });

/** The own words with a skill in the place of the one of that name; null: a new one. */
export function withSkill(own: OwnWords, name: string | null, skill: OwnSkill): OwnWordsDeed {
  const kept = { ...skill, name: skill.name.trim(), levels: skill.levels.some((level) => level.trim() !== '') ? skill.levels.map((level) => level.trim()) : [] };
  const isKnown = own.skills.some((one) => one.name === name);
  return deed({ ...own, skills: isKnown ? own.skills.map((one) => (one.name === name ? kept : one)) : [...own.skills, kept] });
}

/** The own words without a skill. */
export const withoutSkill = (own: OwnWords, name: string): OwnWordsDeed => deed({ ...own, skills: own.skills.filter((skill) => skill.name !== name) });

/** The own words with other drills of an own skill. */
export const withDrills = (own: OwnWords, name: string, drills: readonly string[]): OwnWordsDeed =>
  deed({ ...own, skills: own.skills.map((skill) => (skill.name === name ? { ...skill, drills } : skill)) });

// as the product counts: in code points
const lengthOf = (text: string): number => Array.from(text).length;

const deed = ({ sayCoaching, handOver, sayBlockers, skills }: OwnWords): OwnWordsDeed => ({
  do: 'set-own-words',
  own: {
    sayCoaching: [...sayCoaching],
    handOver: [...handOver],
    sayBlockers: [...sayBlockers],
    skills: skills.map(({ name, levels, drills }) => ({ name, levels: [...levels], drills: [...drills] })),
  },
});
