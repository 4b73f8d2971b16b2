import { daysBetween, type LocalDate, localDate } from './time.ts';

/** The minutes of the three parts; they always add up to the meeting's length. */
export type AgendaMinutes = {
  readonly coaching: number;
  readonly accountability: number;
  readonly blockers: number;
  /** Both halves lose focus over 60 minutes, and get no room under 25. */
  readonly warning: 'over-60' | 'under-25' | null;
};

/** How the time after part 3 is divided; `coaching` is a share from 0 to 1. Undiagnosed: 60/40 (playbook.md). */
export type Mix = { readonly coaching: number };

export const undiagnosedMix: Mix = { coaching: 0.6 };

/** No meeting counts as longer: a day. */
const longestMinutes = 24 * 60;

/**
 * Divides a meeting of so many minutes (rounded to whole ones, at most a day; what is no length counts as 0). The parts always add up to it.
 * Part 3 takes five off the top, less in meetings under 15 minutes but never under three; the mix divides the rest, and each half keeps at
 * least a minute. What is too short for that: at four minutes one half has nothing, at three and less part 3 has all of it.
 */
export function agendaMinutes(lengthMinutes: number, mix: Mix = undiagnosedMix): AgendaMinutes {
  const length = Number.isNaN(lengthMinutes) ? 0 : Math.min(longestMinutes, Math.max(0, Math.round(lengthMinutes)));
  const blockers = Math.min(length, Math.max(3, Math.min(5, Math.floor(length / 3))));
  const rest = length - blockers;
  const share = Number.isFinite(mix.coaching) ? Math.min(1, Math.max(0, mix.coaching)) : undiagnosedMix.coaching;
  const coaching = rest < 2 ? rest : Math.min(rest - 1, Math.max(1, Math.round(rest * share)));
  const warning = length > 60 ? 'over-60' : length < 25 ? 'under-25' : null;
  return { coaching, accountability: rest - coaching, blockers, warning };
}

/** The four stages of a coaching talk, in their order. */
export type GrowStage = 'goal' | 'reality' | 'options' | 'will';
export const growStages: readonly GrowStage[] = ['goal', 'reality', 'options', 'will'];

/**
 * Into how many weeks a list is laid out: seven. A line has one of them (its place in the list, modulo seven) and is shown in no other, so it
 * comes back after seven weeks or a multiple, never within six. It is also how many variants a list has at least.
 */
export const variantsAtLeast = 7;

/** The number of the week (Monday to Sunday) that a day is in, counted from 5 January 1970. Goes up by one each week, over year ends too. */
export const weekIndexOf = (date: LocalDate): number => Math.floor(daysBetween(firstMonday, date) / 7);
const firstMonday = localDate('1970-01-05');

/**
 * Which of `howMany` variants is on in that week: always the same one. Lines seven places apart share a week and take turns, so a line that
 * is added at the end leaves the weeks of all others as they are. Under seven variants each is on once before one comes back. `shift` (fixed
 * for a list or a pair, in weeks) lets two run out of step.
 */
export function variantOfWeek(weekIndex: number, howMany: number, shift = 0): number {
  if (howMany < 1) return 0;
  const week = Math.trunc(weekIndex) + shift;
  if (howMany <= variantsAtLeast) return modulo(week, howMany);
  const first = modulo(week, variantsAtLeast);
  const sharing = Math.ceil((howMany - first) / variantsAtLeast);
  return first + variantsAtLeast * modulo(Math.floor(week / variantsAtLeast), sharing);
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The index of a stage's question for a week, in a catalogue of `howMany`. */
export const growQuestion = (stage: GrowStage, weekIndex: number, howMany = variantsAtLeast): number =>
  variantOfWeek(weekIndex, howMany, 2 * growStages.indexOf(stage));
