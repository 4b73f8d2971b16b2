import type { CarriedCommitment } from './carry-over.ts';
import { mayDo, type PairPeople, stateOf } from './commitment-state.ts';
import type { Commitment } from './commitment.ts';
import type { PipelineFacts } from './diagnosis-arithmetic.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { isHeld } from './meeting-state.ts';
import type { Instant } from './time.ts';

/** What is in the way of a rep (playbook.md, "Diagnose before the mix"). */
export type Cause = 'skill' | 'clarity' | 'system' | 'will';

/** could: the rep could do it if everything depended on it · knows: exactly what was committed · possible: the pipeline arithmetic works. */
export type Question = 'could' | 'knows' | 'possible';
type YesNo = 'yes' | 'no';
export type Answers = Readonly<Partial<Record<Question, YesNo>>>;

/** The tree: asked in this order, and the first "no" ends it with its cause. After three times "yes" it is the will. */
export const questions: readonly { readonly question: Question; readonly endsIn: Cause }[] = [
  { question: 'could', endsIn: 'skill' },
  { question: 'knows', endsIn: 'clarity' },
  { question: 'possible', endsIn: 'system' },
];

/** The next question, or the cause that the answers end in. What was answered after the first "no", or after a gap, is not looked at. */
export function diagnose(answers: Answers): { readonly kind: 'ask'; readonly question: Question } | { readonly kind: 'found'; readonly cause: Cause } {
  for (const { question, endsIn } of questions) {
    const answer = answers[question];
    if (answer === undefined) return { kind: 'ask', question };
    if (answer === 'no') return { kind: 'found', cause: endsIn };
  }
  return { kind: 'found', cause: 'will' };
}

/** A diagnosis with its day and its reason, as the manager saved it. `pipeline` is what question 3 was worked out from, where it was asked. */
export type Diagnosis = {
  readonly id: string;
  readonly at: Instant;
  readonly by: PersonId;
  readonly cause: Cause;
  readonly reason: string | null;
  readonly pipeline: (PipelineFacts & { readonly currency: string | null }) | null;
  /** Promises that were suspended with it. */
  readonly suspended: readonly CommitmentId[];
};

/** What happened, append-only: a diagnosis was made, or one was taken back. */
export type DiagnosisEvent = ({ readonly kind: 'made' } & Diagnosis) | { readonly kind: 'undone'; readonly at: Instant; readonly by: PersonId; readonly id: string };

/** The diagnosis that stands: the last one that nobody took back. Null: undiagnosed. */
export function standingDiagnosis(events: readonly DiagnosisEvent[]): Diagnosis | null {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.id] : [])));
  return events.findLast((event): event is Extract<DiagnosisEvent, { kind: 'made' }> => event.kind === 'made' && !undone.has(event.id)) ?? null;
}

/** A will gap that lasts over so many held meetings ends in a documented conversation ("if it lasts", playbook.md: three, as for a promise that comes back). */
export const meetingsBeforeConversation = 3;

/** How many meetings that began after `at` were held and are over by `now`. */
export const heldSince = (meetings: readonly Meeting[], at: Instant, now: Instant): number =>
  meetings.filter((meeting) => meeting.start >= at && meeting.end <= now && isHeld(meeting)).length;

/** Held meetings until the documented conversation; 0: it is due. Null: there is no will gap. */
export function meetingsToConversation(diagnosis: Diagnosis | null, meetings: readonly Meeting[], now: Instant): number | null {
  if (diagnosis?.cause !== 'will') return null;
  return Math.max(0, meetingsBeforeConversation - heldSince(meetings, diagnosis.at, now));
}

/**
 * Whether a promise of the rep that came back three times asks for the diagnosis (again). One that was made after the third time answers
 * it, until the promise has come back three times more.
 */
export function asksForDiagnosis(promise: CarriedCommitment, standing: Diagnosis | null, meetings: readonly Meeting[], now: Instant): boolean {
  if (promise.owner !== 'rep' || !promise.askDiagnosis) return false;
  if (standing === null) return true;
  const since = heldSince(meetings, standing.at, now);
  return promise.timesCarried - since < 3 || since >= 3;
}

/** The rep's open promises with a number half, which a system gap takes off the rep's plate. */
export const promisesOfNumbers = (commitments: readonly Commitment[], people: PairPeople): readonly Commitment[] =>
  commitments.filter((commitment) => {
    if (commitment.owner !== people.rep) return false;
    const { halves } = stateOf(commitment, people).parsed;
    return (halves === 'both' || halves === 'numberOnly') && mayDo('suspend', people.manager, commitment, people) === 'yes';
  });

/** Promises that this diagnosis suspended and that nobody has taken up, suspended anew or closed since. */
export const stillSuspendedBy = (diagnosis: Diagnosis, commitments: readonly Commitment[], people: PairPeople): readonly Commitment[] =>
  commitments.filter((commitment) => {
    if (!diagnosis.suspended.includes(commitment.id) || mayDo('resume', people.manager, commitment, people) !== 'yes') return false;
    return commitment.events.findLast(({ kind, by }) => (kind === 'suspended' || kind === 'resumed') && by === people.manager)?.at === diagnosis.at;
  });
