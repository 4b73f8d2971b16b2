import type { HintId } from '#domain/hint-rules.ts';

/** Quiet hints to a manager, one sentence or two each: no praise, no blame, and what would help. */
export type HintWords = {
  /** Above them: who sees them. */
  readonly heading: string;
  readonly line: Readonly<Record<HintId, (rep: string) => string>>;
};
