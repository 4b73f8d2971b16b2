import type { ScorecardPageView } from '#cards/scorecard-card.ts';
import { standingDiagnosis } from '#domain/diagnosis.ts';
import type { HintId } from '#domain/hint-rules.ts';
import { hintsFor } from '#domain/hints.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import { pairNames } from './pair-names.ts';

/** Nobody can turn one off yet: where a manager's settings will be, their set comes in here. */
const off: ReadonlySet<HintId> = new Set();

/** The manager's quiet lines under the page; null: there is nothing to say. Without `diagnosis` none of them is about one. */
export function hintLines({ hints }: Words, context: PairContext, page: Scorecard, { diagnosis }: { readonly diagnosis: boolean }): ScorecardPageView['hints'] {
  const { now, pair, meetings, commitments, coaching, diagnoses } = context;
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
  const found = hintsFor(facts, off);
  return found.length === 0 ? null : { heading: hints.heading, lines: found.map((id) => hints.line[id](pairNames(context).rep)) };
}
