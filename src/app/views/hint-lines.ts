import type { ScorecardPageView } from '#cards/scorecard-card.ts';
import { standingDiagnosis } from '#domain/diagnosis.ts';
import type { HintId } from '#domain/hint-rules.ts';
import { hintsFor } from '#domain/hints.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import { pairNames } from './pair-names.ts';

/** The manager's quiet lines under the page; null: there is nothing to say. Without `diagnosis` none of them is about one. */
export function hintLines({ hints }: Words, context: PairContext, page: Scorecard, { diagnosis }: { readonly diagnosis: boolean }): ScorecardPageView['hints'] {
  const found = hintsOf(context, page, { diagnosis });
  return found.length === 0 ? null : { heading: hints.heading, lines: found.map((id) => hints.line[id](pairNames(context).rep)) };
}

/** The hints that the record of a pair gives its manager now, heaviest first, without those that the manager turned off. */
export function hintsOf(context: PairContext, page: Scorecard, { diagnosis }: { readonly diagnosis: boolean }): readonly HintId[] {
  const { now, pair, meetings, commitments, coaching, diagnoses, preferences } = context;
  const facts = {
    now,
    zone: pair.zone,
    people: pair,
    meetings,
    commitments,
    coaching: { skill: coaching.skill, topic: coaching.topic, hasMoment: coaching.evidence !== null },
    diagnosis: diagnosis ? standingDiagnosis(diagnoses) : null,
    page,
  };
  return hintsFor(facts, new Set(preferences.hintsOff));
}
