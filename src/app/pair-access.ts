import type { Role } from '#domain/commitment.ts';
import { commitmentId, meetingId, pairId, type PersonId } from '#domain/ids.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** A pair that the asking person belongs to, with the meeting and the commitment that were named. */
export type Access = { readonly pair: PairRecord; readonly role: Role; readonly meeting: Meeting | null; readonly commitment: Commitment | null };

/** What a card's button or a link names. Foreign text: it proves nothing. */
export type Named = { readonly pair?: string | undefined; readonly meeting?: string | undefined; readonly commitment?: string | undefined };

/**
 * The one check that every door asks: does what was named exist, does it hang together, and does the person belong to the pair?
 * Answers null for each "no" alike, so that nobody learns what exists.
 */
export async function pairFor(tx: StoreTransaction, person: PersonId, named: Named): Promise<Access | null> {
  const meeting = named.meeting === undefined ? null : await tx.meetings.get(meetingId(named.meeting));
  const commitment = named.commitment === undefined ? null : await tx.commitments.get(commitmentId(named.commitment));
  if (meeting === undefined || commitment === undefined) return null;
  const id = named.pair === undefined ? (meeting?.pair ?? commitment?.pair) : pairId(named.pair);
  if (id === undefined || (meeting !== null && meeting.pair !== id) || (commitment !== null && commitment.pair !== id)) return null;
  const pair = await tx.pairs.get(id);
  const role = pair === undefined ? null : roleIn(pair, person);
  return pair === undefined || role === null ? null : { pair, role, meeting, commitment };
}

/** The person's role in the pair; null: not one of the two. */
export const roleIn = (pair: Pick<PairRecord, 'manager' | 'rep'>, person: PersonId): Role | null =>
  person === pair.manager ? 'manager' : person === pair.rep ? 'rep' : null;

/** The person who has that role in the pair. */
export const personIn = (pair: Pick<PairRecord, 'manager' | 'rep'>, role: Role): PersonId => (role === 'manager' ? pair.manager : pair.rep);
