import type { Outcome } from '#domain/commitment.ts';

/** An outcome, alone or within a sentence: `一部守れた(3/4)`. Stands alone, so that screens need not load what writes days. */
export const jaOutcome = (outcome: Outcome): string => (outcome.kind === 'partly' ? `一部守れた(${outcome.done}/${outcome.of})` : outcome.kind === 'kept' ? '守れた' : '守れなかった');
