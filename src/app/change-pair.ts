import type { PairId, PersonId } from '#domain/ids.ts';
import type { PairState } from '#domain/meeting.ts';
import { day, plus, type Instant } from '#domain/time.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/** "Not now" lets the offer rest for so long, and so often; after that it counts as a no (issue 2). */
export const notNow = { sleep: 28 * day, times: 2 };

/** Changes a pair from what stands now, not from what was read before; undefined: there is no such pair. */
export async function changePair(tx: StoreTransaction, id: PairId, change: (pair: PairRecord) => Partial<PairRecord>): Promise<PairRecord | undefined> {
  const pair = await tx.pairs.get(id);
  if (pair === undefined) return undefined;
  const next = { ...pair, ...change(pair) };
  await tx.pairs.save(next);
  return next;
}

/** The manager's answer to the offer, for one pair. Answering again changes the answer as long as nothing was told to the rep. */
export function answerOffer(pair: PairRecord, answer: 'yes' | 'later' | 'no', now: Instant): Partial<PairRecord> {
  const isOpen = ['spotted', 'offered', 'sleeping', 'refused', 'agreed'].includes(pair.state.kind);
  if (!isOpen) return {};
  if (answer === 'yes') return { state: { kind: 'agreed' }, wakeAt: now };
  if (answer === 'later' && pair.state.kind === 'sleeping' && pair.state.until > now) return {};
  if (answer === 'no' || pair.sleeps >= notNow.times) return { state: { kind: 'refused' }, wakeAt: null };
  const until = plus(now, notNow.sleep);
  return { state: { kind: 'sleeping', until }, sleeps: pair.sleeps + 1, wakeAt: until };
}

/** The state of a pair that was switched on at `now`. */
export const switchedOn = (now: Instant): Partial<PairRecord> => ({ state: { kind: 'on' }, switchedOnAt: now, wakeAt: now });

/** The state of a pair that one of the two switched off: blocks are taken back by the loop. */
export const switchedOff = (by: PersonId, at: Instant): { readonly state: PairState; readonly wakeAt: Instant } => ({ state: { kind: 'off', by, at }, wakeAt: at });
