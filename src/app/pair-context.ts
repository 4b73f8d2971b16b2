import { carryOver, type CarriedCommitment } from '#domain/carry-over.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { DiagnosisEvent } from '#domain/diagnosis.ts';
import type { MeetingId, PairId, PersonId } from '#domain/ids.ts';
import { invariant } from '#domain/invariant.ts';
import type { Meeting } from '#domain/meeting.ts';
import { graceEnds, isClosing } from '#domain/room.ts';
import { isHeld } from '#domain/meeting-state.ts';
import type { PairFacts } from '#domain/plan-pair.ts';
import type { Instant } from '#domain/time.ts';
import type { Coaching, Delivery, PairRecord, Person, Preferences, StoreTransaction } from './store-port.ts';

/** Everything about a pair, read in one transaction: what the plan and every view are made from. */
export type PairContext = {
  readonly now: Instant;
  readonly pair: PairRecord;
  readonly manager: Person;
  readonly rep: Person;
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
  readonly coaching: Coaching;
  readonly diagnoses: readonly DiagnosisEvent[];
  readonly deliveries: readonly Delivery[];
  /** What the manager set for the own pairs. */
  readonly preferences: Preferences;
  readonly confirmations: ReadonlyMap<MeetingId, readonly { readonly by: PersonId; readonly at: Instant }[]>;
  /** Meetings that somebody closed a moment ago, and until when it can be taken back. */
  readonly closing: ReadonlyMap<MeetingId, Instant>;
};

const nothingYet: Coaching = { skill: null, evidence: null, topic: null };

/** Reads a pair's context; undefined: there is no such pair. */
export async function readPairContext(tx: StoreTransaction, id: PairId, now: Instant): Promise<PairContext | undefined> {
  const pair = await tx.pairs.get(id);
  if (pair === undefined) return undefined;
  const [manager, rep, meetings, commitments, coaching, diagnoses, deliveries, preferences, confirmations, rooms] = await Promise.all([
    tx.people.get(pair.manager),
    tx.people.get(pair.rep),
    tx.meetings.ofPair(id),
    tx.commitments.ofPair(id),
    tx.coaching.get(id),
    tx.diagnoses.ofPair(id),
    tx.deliveries.ofPair(id),
    tx.preferences.get(pair.manager),
    tx.recaps.ofPair(id),
    tx.rooms.open(id),
  ]);
  invariant(manager !== undefined && rep !== undefined, 'both people of a pair are known');
  const closing = closingOf(rooms, meetings, now);
  return { now, pair, manager, rep, meetings, commitments, coaching: coaching ?? nothingYet, diagnoses, deliveries, preferences, confirmations, closing };
}

function closingOf(rooms: Awaited<ReturnType<StoreTransaction['rooms']['open']>>, meetings: readonly Meeting[], now: Instant): PairContext['closing'] {
  const closing = new Map<MeetingId, Instant>();
  for (const { meeting: id, room } of rooms) {
    const meeting = meetings.find((one) => one.id === id);
    const ends = graceEnds(room);
    if (meeting !== undefined && ends !== null && isClosing(room, meeting, now)) closing.set(id, ends);
  }
  return closing;
}

/** The facts that the plan looks at. */
export function factsOf(context: PairContext): PairFacts {
  const standing = (kind: Delivery['kind']) =>
    new Set(context.deliveries.flatMap((delivery) => (delivery.kind === kind && delivery.state !== 'withdrawn' && delivery.meeting !== null ? [delivery.meeting] : [])));
  return {
    pair: context.pair,
    meetings: context.meetings,
    confirmations: new Map([...context.confirmations].map(([meeting, list]) => [meeting, list.map(({ by }) => by)])),
    closing: context.closing,
    standing: { agenda: standing('agenda'), invite: standing('invite'), recap: standing('recap') },
  };
}

/** What is open for a meeting that starts at or after now: derived, never copied. */
export const openFor = (context: PairContext): { readonly open: readonly CarriedCommitment[]; readonly suspended: readonly CarriedCommitment[] } =>
  carryOver(context.commitments, context.pair, context.meetings.filter(isHeld), context.now, context.pair.zone);
