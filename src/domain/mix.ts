import { undiagnosedMix, type Mix } from './agenda.ts';
import type { Cause } from './diagnosis.ts';

/**
 * How a diagnosis divides the time after part 3 (playbook.md, "Diagnose before the mix"): a skill gap 70/30, a will gap 30/70. A clarity or a
 * system gap changes what the agenda says, and leaves the standard 60/40, as does no diagnosis (null).
 */
export function mixFor(cause: Cause | null): Mix {
  switch (cause) {
    case 'skill':
      return { coaching: 0.7 };
    case 'will':
      return { coaching: 0.3 };
    case 'clarity':
    case 'system':
    case null:
      return undiagnosedMix;
  }
}
