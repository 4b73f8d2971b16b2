import { growStages, variantsAtLeast, type GrowStage } from '#domain/agenda.ts';
import type { AgendaWords, Rubric, Skill } from './agenda-words.ts';
import type { Words } from './words.ts';

/** Lines that a team adds to a list of ours, and lines of ours that it does without (named by their text). */
export type ListChange = { readonly add?: readonly string[]; readonly off?: readonly string[] };

/** What a team says in its own words. Whatever is left out stays as it is. */
export type TeamCatalogue = {
  readonly labels?: Partial<Pick<AgendaWords, 'coaching' | 'accountability' | 'blockers'>>;
  readonly sayCoaching?: ListChange;
  readonly handOver?: ListChange;
  readonly sayBlockers?: ListChange;
  readonly stuckOnOptions?: ListChange;
  readonly defensive?: ListChange;
  readonly questions?: Partial<Record<GrowStage, ListChange>>;
  /** A skill with an id of ours replaces it, with its drills; any other is added. */
  readonly skills?: readonly Skill[];
  readonly skillsOff?: readonly string[];
  /** Replaces the levels of the skill that it names, or gives levels to a skill of the team's own. */
  readonly rubrics?: readonly Rubric[];
};

/**
 * A language's words with the team's own in them. A list from which more was taken than it can spare is filled up with what was switched off, so that a
 * line still does not come back within six weeks. The team's words are foreign text: cards and invites escape them as they escape names.
 */
export function withTeamCatalogue(words: Words, own: TeamCatalogue): Words {
  const { agenda } = words;
  const changed: AgendaWords = {
    ...agenda,
    ...own.labels,
    sayCoaching: changedList(agenda.sayCoaching, own.sayCoaching),
    handOver: changedList(agenda.handOver, own.handOver),
    sayBlockers: changedList(agenda.sayBlockers, own.sayBlockers),
    stuckOnOptions: changedList(agenda.stuckOnOptions, own.stuckOnOptions),
    defensive: changedList(agenda.defensive, own.defensive),
    grow: Object.fromEntries(growStages.map((stage) => [stage, changedList(agenda.grow[stage], own.questions?.[stage])])) as Record<GrowStage, readonly string[]>, // every stage is in growStages
    skills: changedSkills(agenda.skills, own),
  };
  const replaced = new Set(own.rubrics?.map(({ skill }) => skill));
  return { ...words, agenda: changed, rubrics: [...words.rubrics.filter(({ skill }) => !replaced.has(skill)), ...(own.rubrics ?? [])] };
}

/** The team's lines come at the end: what stands before them keeps its week. */
function changedList(ours: readonly string[], { add = [], off = [] }: ListChange = {}): readonly string[] {
  const without = new Set(off);
  const kept = [...ours.filter((line) => !without.has(line)), ...add.filter((line) => !ours.includes(line))];
  const spare = ours.filter((line) => without.has(line));
  return [...kept, ...spare.slice(0, Math.max(0, variantsAtLeast - kept.length))];
}

/** There is always a skill to work on: when all are switched off, ours stay. */
function changedSkills(ours: readonly Skill[], { skills = [], skillsOff = [] }: TeamCatalogue): readonly Skill[] {
  const replaced = new Map(skills.map((skill) => [skill.id, skill]));
  const all = [...ours.map((skill) => replaced.get(skill.id) ?? skill), ...skills.filter(({ id }) => !ours.some((known) => known.id === id))];
  const kept = all.filter(({ id }) => !skillsOff.includes(id));
  return kept.length === 0 ? all : kept;
}
