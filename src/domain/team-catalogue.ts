import { growStages, type GrowStage } from './agenda.ts';
import type { Cause } from './diagnosis.ts';
import type { TeamList } from './team-list.ts';

/** The lists of lines that vary from week to week, by the names that a team's catalogue is kept under. */
export type LineList = 'sayCoaching' | 'handOver' | 'sayBlockers' | 'stuckOnOptions' | 'defensive' | `grow.${GrowStage}` | `growFor.${Cause}.${GrowStage}`;

const causes: readonly Cause[] = ['skill', 'clarity', 'system', 'will'];

export const lineLists: readonly LineList[] = [
  'sayCoaching',
  'handOver',
  'sayBlockers',
  'stuckOnOptions',
  'defensive',
  ...growStages.map((stage): LineList => `grow.${stage}`),
  ...causes.flatMap((cause) => growStages.map((stage): LineList => `growFor.${cause}.${stage}`)),
];

/** A drill of the team's own. */
export type TeamDrill = { readonly text: string; readonly minutes: number };

/** One of our skills as the team has it, or one of its own. */
export type TeamSkill = {
  readonly id: string;
  /** Null: the name is ours. */
  readonly name: string | null;
  readonly isOn: boolean;
  readonly drills: TeamList<TeamDrill>;
  /** Null: the levels are ours; a skill of the team's own has none then. */
  readonly levels: readonly [string, string, string, string, string] | null;
};

/** What a team changed in our catalogue of words; whatever is not named in it is ours. Its texts are data: nothing in them is mark-up. */
export type TeamCatalogue = {
  readonly labels: Readonly<Partial<Record<PartLabel, string>>>;
  readonly lines: Readonly<Partial<Record<LineList, TeamList<string>>>>;
  readonly skills: readonly TeamSkill[];
};

/** The labels of the agenda's parts. */
export type PartLabel = 'coaching' | 'accountability' | 'blockers';
export const partLabels: readonly PartLabel[] = ['coaching', 'accountability', 'blockers'];

/** The bounds of a team's catalogue. Lengths are in characters as people count them (code points), minutes are whole. */
export const catalogueLimits = { line: 200, label: 40, name: 60, id: 40, place: 99, added: 50, skills: 30, minutes: { min: 3, max: 5 } } as const;
