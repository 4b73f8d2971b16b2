import type { GrowStage } from '#domain/agenda.ts';
import type { Cause } from '#domain/diagnosis.ts';

/** A role-play for the room, before a skill is risked on a live deal. `id` is never given twice, in all skills together. */
export type Drill = { readonly id: string; readonly text: string; readonly minutes: number };

/** A skill of the library. `id` is stored, `name` is shown. */
export type Skill = { readonly id: string; readonly name: string; readonly drills: readonly Drill[] };

/** What is seen on calls at each level of a skill, 1 to 5, in observable words. `skill` is the id of a skill of the library. */
export type Rubric = { readonly skill: string; readonly levels: readonly [string, string, string, string, string] };

/** A map for the rep. Each element comes with the question that tells what was really confirmed. */
export type Framework = {
  readonly id: string;
  readonly name: string;
  /** The id of the skill that it is a map for. */
  readonly skill: string;
  readonly elements: readonly { readonly id: string; readonly name: string; readonly question: string }[];
};

/** The questions of a coaching talk, at least seven for each stage. A question's place is its name (domain/catalogue.ts): new ones come at the end. */
export type GrowQuestions = Readonly<Record<GrowStage, readonly string[]>>;

/** The parts of the agenda, what is said out loud, and the catalogues that vary from week to week. */
export type AgendaWords = {
  readonly coaching: string;
  readonly accountability: string;
  readonly blockers: string;
  /** `Part 1: Coaching` (never "1. Coaching": Markdown would make it a list). */
  part(number: 1 | 2 | 3, label: string): string;
  /** Said when part 1 opens; several, none names a number. */
  readonly sayCoaching: readonly string[];
  /** The hand-over that opens part 2: coaching is done, now we look at the number together. */
  readonly handOver: readonly string[];
  readonly sayBlockers: readonly string[];
  /** Undiagnosed. The questions of `will` hand over: the rep says how the change will be measured. */
  readonly grow: GrowQuestions;
  /** The questions after a diagnosis. */
  readonly growFor: Readonly<Record<Cause, GrowQuestions>>;
  readonly growStage: Readonly<Record<GrowStage, string>>;
  /** On demand: for a rep who has no further idea. The rep offers one more before the manager does. */
  readonly stuckOnOptions: readonly string[];
  /** On demand: for a rep who takes a call review as a verdict. */
  readonly defensive: readonly string[];
  readonly skills: readonly Skill[];
  readonly frameworks: readonly Framework[];
  readonly lengthWarning: Readonly<Record<'over-60' | 'under-25', string>>;
};
