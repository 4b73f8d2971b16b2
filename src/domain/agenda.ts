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

/**
 * Divides a meeting of so many minutes (rounded to whole ones). Part 3 takes five off the top, less in meetings under 15 minutes but never
 * under three; the mix divides the rest, and each half keeps at least a minute as long as there are two. Under five minutes there is not
 * room for all three: part 3 is what stays.
 */
export function agendaMinutes(lengthMinutes: number, mix: Mix = undiagnosedMix): AgendaMinutes {
  const length = Number.isFinite(lengthMinutes) ? Math.max(0, Math.round(lengthMinutes)) : 0;
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

/** How many variants a catalogue has at least: seven, so that a weekly question comes back after seven weeks, not within six. */
export const variantsAtLeast = 7;

/** The number of the week (Monday to Sunday) that a day is in, counted from 5 January 1970. Goes up by one each week, over year ends too. */
export const weekIndexOf = (date: LocalDate): number => Math.floor(daysBetween(firstMonday, date) / 7);
const firstMonday = localDate('1970-01-05');

/** Which of `howMany` variants is on in that week: each once before one comes back. `shift` lets two catalogues run out of step. */
export function variantOfWeek(weekIndex: number, howMany: number, shift = 0): number {
  if (howMany < 1) return 0;
  return (((Math.trunc(weekIndex) + shift) % howMany) + howMany) % howMany;
}

/** The index of a stage's question for a week, in a catalogue of `howMany`. */
export const growQuestion = (stage: GrowStage, weekIndex: number, howMany = variantsAtLeast): number =>
  variantOfWeek(weekIndex, howMany, 2 * growStages.indexOf(stage));
