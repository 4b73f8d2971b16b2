import type { Moment, PromiseView } from '#api/face.ts';
import { detailsOf, madeOf, stateOf, type CommitmentDetails } from '#domain/commitment-state.ts';
import type { Commitment, CommitmentState, Role } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import { sentenceMarks, type SaidWhen } from '#domain/sentence-marks.ts';
import { dateAt } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { languageOf } from '../language-of.ts';
import { personIn, roleIn } from '../pair-access.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { pairNames } from '../views/pair-names.ts';
import { momentView } from './moment-view.ts';

/** A promise as one of the two sees it on a screen. */
export function promiseView(words: Words, context: PairContext, commitment: Commitment, reader: Role): PromiseView {
  const state = stateOf(commitment, context.pair);
  const details = detailsOf(commitment, context.pair);
  const evidence = details.evidence === null ? null : momentView({ url: details.evidence, title: null });
  const roleOf = (person: PersonId): Role => roleIn(context.pair, person) ?? 'rep';
  return {
    id: commitment.id,
    owner: roleOf(commitment.owner),
    sentence: state.sentence,
    marks: sentenceMarks(state.sentence, state.parsed, saidWhen(context, commitment, state.sentence)),
    slots: words.promise.read(state.parsed),
    facts: factsOf(words, context, commitment, state),
    status: state.status,
    views: details.views.map(({ by, outcome }) => ({ by: roleOf(by), outcome, text: words.promise.outcome(outcome) })),
    chip: chipOf(words, state, evidence),
    note: noteOf(words, context, { commitment, state, details, reader }),
    progress: progressOf(words, state, details),
    evidence,
    waitsFor: waitsFor(context, commitment, details),
  };
}

/** In whose language the wording that holds was said, and from which day its "Friday" counts. */
function saidWhen({ pair, manager, rep, meetings }: PairContext, commitment: Commitment, sentence: string): SaidWhen {
  const wording = commitment.events.findLast((event) => (event.kind === 'made' || event.kind === 'reworded') && event.sentence === sentence) ?? madeOf(commitment);
  const meeting = wording.kind === 'made' ? meetings.find(({ id }) => id === wording.meeting) : undefined;
  const by = wording.by === manager.id ? manager : rep;
  return { locale: languageOf(by), on: dateAt(meeting?.start ?? wording.at, pair.zone) };
}

/** By when, how often it came back, and that it is suspended. */
function factsOf({ promise, tab }: Words, context: PairContext, { id }: Commitment, { status, due }: CommitmentState): readonly string[] {
  const timesCarried = status === 'open' ? (openFor(context).open.find((one) => one.id === id)?.timesCarried ?? 0) : 0;
  return [
    ...(due === null ? [] : [promise.due(due)]),
    ...(timesCarried === 0 ? [] : [promise.carried(timesCarried)]),
    ...(status === 'suspended' ? [tab.promise.suspended] : []),
  ];
}

function chipOf({ promise, tab }: Words, { status, outcome }: CommitmentState, evidence: Moment | null): string | null {
  if (status === 'open') return null;
  if (outcome?.kind === 'kept' && status === 'kept' && evidence === null) return tab.promise.keptNoEvidence;
  return outcome !== null && status === outcome.kind ? promise.outcome(outcome) : promise.status[status];
}

type Stand = { readonly commitment: Commitment; readonly state: CommitmentState; readonly details: CommitmentDetails; readonly reader: Role };

/** What waits for somebody's word, as the reader has to hear it; null: nothing does. */
function noteOf({ tab: { promise } }: Words, context: PairContext, { commitment, state, details, reader }: Stand): string | null {
  if (state.status !== 'open') return null;
  const names = pairNames(context);
  const [own, other] = reader === 'manager' ? (['manager', 'rep'] as const) : (['rep', 'manager'] as const);
  const me = personIn(context.pair, own);
  if (state.contested.length > 0) return promise.differs(names[other]);
  const [view] = details.views;
  if (view !== undefined) return view.by === me ? promise.waitsForOwner(names[other]) : promise.agree(names[other], view.outcome);
  const { pendingWording } = details;
  if (pendingWording !== null) return pendingWording.by === me ? promise.rewordWaits(names[other], pendingWording.sentence) : promise.reworded(names[other], pendingWording.sentence);
  if (!details.awaitsOwner) return null;
  return commitment.owner === me ? promise.isItYours : promise.waitsForYes(names[other]);
}

function progressOf({ tab }: Words, { status, parsed: { repetitions } }: CommitmentState, { progress }: CommitmentDetails): PromiseView['progress'] {
  if (status !== 'open' || repetitions === null || repetitions.count < 1) return null;
  const done = Math.min(progress ?? 0, repetitions.count);
  return { done, of: repetitions.count, text: tab.promise.progress(done, repetitions.count, repetitions.unit) };
}

function waitsFor({ pair }: PairContext, commitment: Commitment, { awaitsOwner, pendingWording }: CommitmentDetails): Role | null {
  if (awaitsOwner) return roleIn(pair, commitment.owner);
  if (pendingWording === null) return null;
  return pendingWording.by === pair.manager ? 'rep' : 'manager';
}
