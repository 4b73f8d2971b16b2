import { undiagnosedMix, type Mix } from './agenda.ts';
import type { Cause } from './diagnosis.ts';

/**
 * How a diagnosis divides the time after part 3 (playbook.md, "Diagnose before the mix"): a skill gap 70/30, a will gap 30/70. A clarity or a
 * system gap changes what the agenda says, and leaves the minutes as they are without a diagnosis (null): 60/40, or as the manager set it (`preset`).
 */
export function mixFor(cause: Cause | null, preset: Mix = undiagnosedMix): Mix {
  switch (cause) {
    case 'skill':
      return { coaching: 0.7 };
    case 'will':
      return { coaching: 0.3 };
    case 'clarity':
    case 'system':
    case null:
      return preset;
  }
}

/** What a manager can choose for pairs without a diagnosis, in percent of coaching: within what a diagnosis may make of it. */
export const presetChoices = [70, 60, 50, 40, 30] as const;

/** The mix of so many percent of coaching; null: the standard one. */
export const presetMix = (coachingPercent: number | null): Mix => (coachingPercent === null ? undiagnosedMix : { coaching: coachingPercent / 100 });

/** The share of coaching as people read it, in whole percent. */
export const coachingPercent = ({ coaching }: Mix): number => Math.round(coaching * 100);
