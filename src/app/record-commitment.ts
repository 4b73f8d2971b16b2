import { missingHalf, readCommitment, type MissingHalf } from '#domain/read-commitment.ts';
import type { Commitment, ParsedCommitment, Role } from '#domain/commitment.ts';
import { commitmentId, type PersonId } from '#domain/ids.ts';
import { invariant } from '#domain/invariant.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { dateAt, day, hour, minute, plus, type Instant } from '#domain/time.ts';
import { personIn, roleIn } from './pair-access.ts';
import type { PromiseContext } from './presses/promise-answer.ts';
import type { PairRecord, Store, StoreTransaction } from './store-port.ts';

/** Longer sentences are refused with a clear text, so that nothing is cut. */
export const longestSentence = 500;
/** After the planned end a capture still belongs to the meeting for so long. */
export const captureTime = 2 * hour;
/** Teams sends an unanswered press again: the same words by the same person within this time are one promise. */
const sameWithin = 2 * minute;
/** More than two people make in that time. */
const newestLooked = 10;

export type CommitmentRecorded =
  | { readonly kind: 'recorded'; readonly commitment: Commitment; readonly parsed: ParsedCommitment; readonly owner: Role; readonly missing: MissingHalf | null; readonly meeting: Meeting | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'not-on' };

type ToRecord = {
  readonly pair: PairRecord;
  readonly by: PersonId;
  readonly sentence: string;
  /** What the form said; null: read it from the sentence. */
  readonly owner: Role | null;
  readonly locale: string;
  readonly trace: string;
  /** The same words again are meant to be a promise of their own. */
  readonly anew?: boolean;
};
/** `context`: what it takes to show the promise back. */
export type RecordCommitment = (request: ToRecord & { readonly now: Instant }) => Promise<WithContext<CommitmentRecorded>>;

type WithContext<Done> = Done extends { readonly kind: 'recorded' } ? Done & { readonly context: PromiseContext } : Done;

type Deps = { readonly store: Store; readonly newId: () => string };

/** Keeps a promise as it was said, with what can be read from it. A missing half is named, never invented; nothing that was said is lost. */
export const createRecordCommitment =
  ({ store, newId }: Deps): RecordCommitment =>
  ({ now, ...request }) =>
    store.transaction(async (tx) => {
      const [, done, manager, rep] = await Promise.all([
        tx.hold(`capture:${request.pair.id}:${request.by}`), // first: one at a time for a person, so that two deliveries of one press see each other
        recordIn(tx, request, { now, newId }),
        tx.people.get(request.pair.manager),
        tx.people.get(request.pair.rep),
      ]);
      if (done.kind !== 'recorded') return done;
      invariant(manager !== undefined && rep !== undefined, 'both people of a pair are known');
      return { ...done, context: { pair: request.pair, manager, rep, commitments: [done.commitment] } };
    });

/** The same inside a transaction, for whoever makes sure by other means that one press is taken once. */
export async function recordIn(tx: StoreTransaction, request: ToRecord, { now, newId }: { readonly now: Instant; readonly newId: () => string }): Promise<CommitmentRecorded> {
  const { pair, by, locale, trace } = request;
  const sentence = request.sentence.trim();
  if (sentence === '') return { kind: 'empty' };
  if (sentence.length > longestSentence) return { kind: 'too-long', length: sentence.length };
  const speaker = roleIn(pair, by);
  if (pair.state.kind !== 'on' || speaker === null) return { kind: 'not-on' };
  const [meetings, newest] = await Promise.all([tx.meetings.ofPairBetween(pair.id, plus(now, -day), plus(now, day)), tx.commitments.newest(pair.id, newestLooked)]);
  const meeting = meetingAt(meetings, now);
  const meetingDate = dateAt(meeting?.start ?? now, pair.zone);
  const parsed = readCommitment(sentence, { speaker, locale, meetingDate, zone: pair.zone });
  const owner = request.owner ?? parsed.owner ?? speaker;
  const ownerId = personIn(pair, owner);
  const again = request.anew === true ? undefined : sameAgain(newest, { by, sentence, ownerId }, now);
  const commitment = again ?? {
    id: commitmentId(newId()),
    pair: pair.id,
    owner: ownerId,
    events: [{ kind: 'made', at: now, by, sentence, parsed, meeting: meeting?.id ?? null }],
  };
  if (again === undefined) {
    await Promise.all([
      tx.commitments.add(commitment),
      ...(meeting === null ? [] : [tx.meetings.addSignal(meeting.id, { at: now, by, kind: 'captured' })]),
      tx.queue({ name: 'update-pair', pair: pair.id, trace }),
    ]);
  }
  return { kind: 'recorded', commitment, parsed, owner, missing: missingHalf(parsed, owner), meeting };
}

/** The meeting that a capture at `now` belongs to: the one that runs, or that ended within two hours and is not closed; null: none. */
export function meetingAt(meetings: readonly Meeting[], now: Instant): Meeting | null {
  const open = meetings.filter((meeting) => {
    const phase = phaseOf(meeting, now).kind;
    if (phase === 'running' || phase === 'ending') return true;
    return (phase === 'unconfirmed' || phase === 'closed') && now <= plus(meeting.end, captureTime) && meeting.start <= now;
  });
  return open.at(-1) ?? null;
}

function sameAgain(newest: readonly Commitment[], made: { readonly by: PersonId; readonly sentence: string; readonly ownerId: PersonId }, now: Instant): Commitment | undefined {
  return newest.findLast(({ owner, events }) => {
    const first = events[0];
    return owner === made.ownerId && first?.kind === 'made' && first.by === made.by && first.sentence === made.sentence && now - first.at <= sameWithin;
  });
}
