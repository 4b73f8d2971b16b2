import type { HintFacts } from './hint-facts.ts';
import { hintRules, type HintId } from './hint-rules.ts';

/** So many are shown at once: more would be a report, not a hint. */
export const hintsAtMost = 3;

/** Heaviest first: what wrongs the rep, then meetings that fail as a whole, then a half that is missing, then how a half is used, then what is easily mended. */
export const hintOrder: readonly HintId[] = [
  'impossible-numbers',
  'cancelled-in-a-row',
  'all-audit',
  'all-rescue',
  'tips-for-will',
  'not-inspected',
  'no-commit-sentence',
  'solved-for-rep',
  'blending-halves',
  'many-skills',
  'no-moment',
  'only-results',
  'too-long',
];

/** Left out where the heavier one that says the same is shown. */
const saidBy: Readonly<Partial<Record<HintId, HintId>>> = { 'not-inspected': 'all-rescue' };

/** The hints that the record gives a manager now, heaviest first, at most three, without those that were turned off (playbook.md: quiet, never a block). */
export function hintsFor(facts: HintFacts, off: ReadonlySet<HintId>): readonly HintId[] {
  const found = hintOrder.filter((id) => !off.has(id) && hintRules[id](facts));
  return found.filter((id) => !found.some((other) => other === saidBy[id])).slice(0, hintsAtMost);
}
