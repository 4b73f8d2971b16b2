import { detailsOf, mayDo } from '#domain/commitment-state.ts';
import type { CommitmentId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { isClosing, type Room } from '#domain/room.ts';
import { dateAt, type Instant } from '#domain/time.ts';
import type { WordsFor } from '#words/words-for.ts';
import { languageOfId } from '../language-of.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';

/**
 * Ends the meetings of a pair whose time has come: a closing that nobody took back within its minute becomes the close button's signal, and what its owner
 * did not want to promise is dropped. Part of the loop, so that a restart forgets nothing.
 */
export async function closeRooms(deps: { readonly wordsFor: WordsFor }, tx: StoreTransaction, pair: PairRecord, now: Instant): Promise<void> {
  for (const { meeting: id } of await tx.rooms.open(pair.id)) {
    const room = await tx.rooms.lock(id); // somebody may be taking the closing back at this moment
    const meeting = await tx.meetings.get(id);
    if (meeting === undefined || isClosing(room, meeting, now) || !(await isOver(tx, meeting, room, now))) continue;
    await dropNotPromised(deps, tx, pair, room.notYet, now);
    await tx.rooms.settle(id);
    tx.announce(pair.id);
  }
}

async function isOver(tx: StoreTransaction, meeting: Meeting, { closing }: Room, now: Instant): Promise<boolean> {
  const { kind } = phaseOf(meeting, now);
  if (kind === 'closed' || kind === 'not-held' || kind === 'gone') return true;
  if (closing === null) return false;
  await tx.meetings.addSignal(meeting.id, { at: closing.at, by: closing.by, kind: 'close-pressed' });
  return true;
}

/**
 * A promise that somebody wrote down for its owner, and that the owner did not make: dropped with that reason. By the table only a manager drops: it is
 * either what the manager wrote down for the rep, or a support that the manager does not take on.
 */
async function dropNotPromised(deps: { readonly wordsFor: WordsFor }, tx: StoreTransaction, pair: PairRecord, ids: readonly CommitmentId[], now: Instant): Promise<void> {
  const reason = deps.wordsFor(await languageOfId(tx, pair.manager)).panel.notPromised;
  for (const id of ids) {
    const commitment = await tx.commitments.get(id);
    if (commitment === undefined || !detailsOf(commitment, pair).awaitsOwner) continue;
    if (mayDo('drop', pair.manager, commitment, pair, dateAt(now, pair.zone)) !== 'yes') continue;
    await tx.commitments.addEvent(id, { kind: 'dropped', at: now, by: pair.manager, reason });
  }
}
