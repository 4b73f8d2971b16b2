import type { Arc } from '#domain/arc.ts';
import type { IndicatorEntry } from '#domain/indicator.ts';
import type { Rating } from '#domain/rubric.ts';
import { scorecard, type Scorecard } from '#domain/scorecard.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from './pair-context.ts';
import type { StoreTransaction } from './store-port.ts';

/** The pair's page as it stands now: from the same facts for whoever asks. */
export async function readScorecard(tx: StoreTransaction, { agenda, rubrics }: Words, context: PairContext): Promise<Scorecard> {
  const ratings: Rating[] = [];
  const indicators: IndicatorEntry[] = [];
  const arcs: Arc[] = [];
  for (const entry of await tx.scorecards.ofPair(context.pair.id)) {
    if (entry.kind === 'rating') ratings.push(entry);
    else if (entry.kind === 'indicator') indicators.push(entry);
    else arcs.push(entry);
  }
  const { now, pair, meetings, commitments, coaching } = context;
  const known = agenda.skills.find(({ id, name }) => id === coaching.skill || name === coaching.skill);
  return scorecard({
    now,
    zone: pair.zone,
    people: pair,
    meetings,
    changes: await tx.meetingChanges.ofPair(pair.id),
    commitments,
    ratings,
    indicators,
    arcs,
    skillInWork: known?.id ?? coaching.skill,
    skills: rubrics.map(({ skill }) => skill),
  });
}
