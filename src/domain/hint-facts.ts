import { madeOf, type PairPeople, stateOf } from './commitment-state.ts';
import type { Commitment } from './commitment.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { PersonId } from './ids.ts';
import { phaseOf } from './meeting-state.ts';
import type { Meeting } from './meeting.ts';
import type { Scorecard } from './scorecard.ts';
import { dateAt, type Instant, type Zone } from './time.ts';

/** What the hints are read from: the pair's record, and its page made from the same record. */
export type HintFacts = {
  readonly now: Instant;
  readonly zone: Zone;
  readonly people: PairPeople;
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
  /** What part 1 works on now; it has no history. */
  readonly coaching: { readonly skill: string | null; readonly topic: string | null; readonly hasMoment: boolean };
  /** null: undiagnosed, or the tenant wants no diagnosis. */
  readonly diagnosis: Diagnosis | null;
  readonly page: Scorecard;
};

/** The meetings that were held and are closed, oldest first. */
export const closedMeetings = ({ meetings, now }: HintFacts): readonly Meeting[] =>
  meetings.filter((meeting) => phaseOf(meeting, now).kind === 'closed').sort((one, other) => one.start - other.start);

/** What one of the two promised in a meeting, without what was dropped since. */
export const promisedIn = ({ commitments, people }: HintFacts, meeting: Meeting, owner: PersonId): readonly Commitment[] =>
  commitments.filter((commitment) => commitment.owner === owner && madeOf(commitment).meeting === meeting.id && stateOf(commitment, people).status !== 'dropped');

const answers: ReadonlySet<Commitment['events'][number]['kind']> = new Set(['outcome', 'renegotiated', 'suspended', 'dropped']);

/** Whether anybody said from `from` on, and before `to`, how a promise went or what becomes of it. */
export const wasInspected = ({ events }: Commitment, from: Instant, to: number = Infinity): boolean => events.some(({ kind, at }) => answers.has(kind) && at >= from && at < to);

/** The promises that were open when a meeting began and due by its day; one without a day is due from the day after it was made. */
export function dueAt({ commitments, people, zone }: HintFacts, meeting: Meeting): readonly Commitment[] {
  const day = dateAt(meeting.start, zone);
  return commitments.filter((commitment) => {
    const made = madeOf(commitment);
    if (made.at >= meeting.start) return false;
    const then = stateOf({ ...commitment, events: commitment.events.filter(({ at }, index) => index === 0 || at < meeting.start) }, people);
    return then.status === 'open' && (then.due === null ? dateAt(made.at, zone) < day : then.due <= day);
  });
}
