import { ownPromisesCard } from '#cards/own-promises-card.ts';
import { progressInput } from '#cards/progress-form.ts';
import type { Commitment } from '#domain/commitment.ts';
import { z } from 'zod';
import { changeCommitment, type CommitmentChanged } from '../change-commitment.ts';
import type { Asker } from '../doors.ts';
import { pairFor, roleIn } from '../pair-access.ts';
import { readPairContext } from '../pair-context.ts';
import type { CardJson } from '../ports.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';
import { ownPromisesView, type OwnPair } from '../views/own-promises-view.ts';
import { whyNot } from './commitment-presses.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';
import { recapAnswer } from './recap-presses.ts';

export const progressData = z.looseObject({ meeting: z.string().max(100).optional() });
type ProgressData = z.infer<typeof progressData>;

/** "Save the count": how far the own promises are, all at once; on a recap those of its pair, on the list of one's own those of every pair. */
export const countProgress: PressHandler<ProgressData> = async (deps, asker, data) => {
  const now = await deps.clock.now();
  const done = await deps.store.transaction(async (tx) => {
    const access = data.meeting === undefined ? null : await pairFor(tx, asker.person, { meeting: data.meeting });
    if (data.meeting !== undefined && access === null) return null;
    const pairs = access === null ? await pairsOn(tx, asker) : [access.pair];
    const results: CommitmentChanged[] = [];
    for (const pair of pairs) {
      for (const commitment of await tx.commitments.ofPair(pair.id)) {
        const count = countFor(data, commitment);
        if (count === 'bad-count') results.push({ kind: 'refused', why: 'bad-count' });
        else if (count !== null) results.push(await changeCommitment(tx, { pair, commitment, by: asker.person, change: { kind: 'progress', done: count }, locale: 'en-US', now }, asker.trace));
      }
    }
    return { access, results };
  });
  if (done === null) return refusal(deps.words.replies.notYours);
  const refused = done.results.find((result) => result.kind === 'refused');
  if (refused !== undefined) return refusal(refused.why === 'bad-count' ? deps.words.progress.badNumber : whyNot(deps, refused.why), 400);
  if (done.access?.meeting !== undefined && done.access.meeting !== null) return recapAnswer(deps, asker, done.access.pair.id, done.access.meeting.id);
  return { kind: 'card', card: (await ownPromisesFor(deps, asker)).card };
};

/** What the form says about one promise; null: nothing. */
function countFor(data: ProgressData, { id }: Commitment): number | 'bad-count' | null {
  const value = data[progressInput(id)];
  if (value === undefined || value === null || value === '') return null;
  const count = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isInteger(count) ? count : 'bad-count';
}

const pairsOn = async (tx: StoreTransaction, { person }: Asker): Promise<readonly PairRecord[]> => (await tx.pairs.ofPerson(person)).filter(({ state }) => state.kind === 'on');

/** The person's own open promises, as they stand now. */
export async function ownPromisesFor(deps: PressDeps, asker: Asker): Promise<{ readonly card: CardJson; readonly summary: string }> {
  const now = await deps.clock.now();
  const pairs = await deps.store.transaction(async (tx) => {
    const own: OwnPair[] = [];
    for (const { id } of await pairsOn(tx, asker)) {
      const context = await readPairContext(tx, id, now);
      const reader = context === undefined ? null : roleIn(context.pair, asker.person);
      if (context !== undefined && reader !== null) own.push({ context, reader });
    }
    return own;
  });
  const view = ownPromisesView(deps, pairs);
  return { card: ownPromisesCard(view), summary: view.fallbackText };
}
