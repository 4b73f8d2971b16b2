import { mayDo, type Permission, stateOf } from '#domain/commitment-state.ts';
import type { Commitment, CommitmentEvent, Outcome } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { dateAt, type Instant } from '#domain/time.ts';
import { roleIn } from './pair-access.ts';
import { longestSentence, meetingAt } from './record-commitment.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** What a person wants to change about a promise. */
export type CommitmentChange =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'reword'; readonly sentence: string }
  | { readonly kind: 'confirm' }
  /** A link that may be opened (domain/moment-link.ts). */
  | { readonly kind: 'evidence'; readonly url: string }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'drop'; readonly reason: string };

export type CommitmentChanged = { readonly kind: 'changed' } | { readonly kind: 'unchanged' } | { readonly kind: 'refused'; readonly why: Exclude<Permission, 'yes'> | 'empty' | 'too-long' | 'bad-count' };

type Request = { readonly pair: PairRecord; readonly commitment: Commitment; readonly by: PersonId; readonly change: CommitmentChange; readonly locale: string; readonly now: Instant };

/**
 * Appends what a person says about a promise, if the table of states lets that person say it (domain/commitment-state.ts), and queues
 * the pair's loop. Saying the same thing twice appends once.
 */
export async function changeCommitment(tx: StoreTransaction, { pair, commitment, by, change, locale, now }: Request, trace: string): Promise<CommitmentChanged> {
  const allowed = mayDo(change.kind, by, commitment, pair, dateAt(now, pair.zone));
  if (allowed !== 'yes') return { kind: 'refused', why: allowed };
  const meeting = meetingAt(await tx.meetings.ofPair(pair.id), now);
  const event = eventOf({ pair, commitment, by, change, locale, now }, meeting?.id ?? null);
  if (typeof event === 'string') return { kind: 'refused', why: event };
  if (saysNothingNew(commitment, event)) return { kind: 'unchanged' };
  await tx.commitments.addEvent(commitment.id, event);
  if (meeting !== null && change.kind === 'outcome') await tx.meetings.addSignal(meeting.id, { at: now, by, kind: 'captured' });
  await tx.queue({ name: 'update-pair', pair: pair.id, trace });
  return { kind: 'changed' };
}

type Meeting = CommitmentEvent & { readonly kind: 'outcome' };

function eventOf({ pair, commitment, by, change, locale, now }: Request, meeting: Meeting['meeting']): CommitmentEvent | 'empty' | 'too-long' | 'bad-count' {
  switch (change.kind) {
    case 'outcome':
      return isPossible(change.outcome) ? { kind: 'outcome', at: now, by, outcome: change.outcome, meeting } : 'bad-count';
    case 'confirm':
      return { kind: 'confirmed', at: now, by };
    case 'evidence':
      return { kind: 'evidence', at: now, by, url: change.url };
    case 'progress': {
      const of = stateOf(commitment, pair).parsed.repetitions?.count;
      return of !== undefined && Number.isInteger(change.done) && change.done >= 0 && change.done <= of ? { kind: 'progress', at: now, by, done: change.done } : 'bad-count';
    }
    case 'drop': {
      const reason = change.reason.trim();
      return reason === '' ? 'empty' : { kind: 'dropped', at: now, by, reason };
    }
    case 'reword': {
      const sentence = change.sentence.trim();
      if (sentence === '') return 'empty';
      if (sentence.length > longestSentence) return 'too-long';
      const speaker = roleIn(pair, commitment.owner) ?? 'rep';
      const parsed = readCommitment(sentence, { speaker, locale, meetingDate: dateAt(now, pair.zone), zone: pair.zone });
      return { kind: 'reworded', at: now, by, sentence, parsed };
    }
  }
}

const isPossible = (outcome: Outcome): boolean =>
  outcome.kind !== 'partly' || (Number.isInteger(outcome.done) && Number.isInteger(outcome.of) && outcome.done >= 0 && outcome.of > 0 && outcome.done <= outcome.of);

/** The person's last word on the promise already says this. */
function saysNothingNew(commitment: Commitment, event: CommitmentEvent): boolean {
  const last = commitment.events.findLast(({ by, kind }) => by === event.by && kind === event.kind);
  if (last === undefined || commitment.events.at(-1) !== last) return false;
  return JSON.stringify({ ...last, at: 0, meeting: null }) === JSON.stringify({ ...event, at: 0, meeting: null });
}
