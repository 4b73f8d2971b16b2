import { captureForm, captureReadBack } from '#cards/capture-dialog.ts';
import { shortened } from '#cards/promise-line.ts';
import { detailsOf } from '#domain/commitment-state.ts';
import type { Role } from '#domain/commitment.ts';
import { commitmentId, type CommitmentId, type PairId } from '#domain/ids.ts';
import { z } from 'zod';
import { namesOfOthers } from './ask-which-pair.ts';
import type { Asker, CapturedMessage, Dialog } from './doors.ts';
import { pairFor } from './pair-access.ts';
import { contextNow } from './presses/agenda-answer.ts';
import { completeCommitment, notRecorded } from './presses/commitment-presses.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { promiseReadView, type PromiseContext } from './presses/promise-answer.ts';
import { longestSentence } from './record-commitment.ts';
import type { PairRecord } from './store-port.ts';
import { captureView, ownerChoices, type OwnerChoice } from './views/capture-view.ts';

const id = z.string().max(100);
const sent = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('capture.keep'), sentence: z.string().max(4000).optional(), pair: id.optional(), owner: z.enum(ownerChoices).optional() }),
  z.object({ verb: z.literal('capture.complete'), commitment: id, half: z.string().max(400).optional() }),
  z.object({ verb: z.literal('capture.close') }),
]);
type Kept = Extract<z.infer<typeof sent>, { verb: 'capture.keep' }>;

/**
 * "Keep as a promise" on a message: the form, with the message's words in it. Who wrote the message is taken for the one who promised. Nothing is kept before the
 * person says so.
 */
export async function openCapture(deps: PressDeps, asker: Asker, message: CapturedMessage | null): Promise<Dialog> {
  const pairs = await pairsOn(deps, asker);
  if (pairs.length === 0) return { kind: 'said', text: deps.words.replies.noPair };
  const text = message?.text.replace(/\s+/g, ' ').trim() ?? '';
  const author = message?.author ?? null;
  const theirs = pairs.find(({ manager, rep }) => author !== null && author !== asker.person && (author === manager || author === rep));
  const owner: OwnerChoice = theirs !== undefined ? 'theirs' : author === asker.person ? 'mine' : 'said';
  return form(deps, asker, pairs, { sentence: shortened(text, longestSentence), chosen: theirs?.id ?? null, owner, notice: text.length > longestSentence ? deps.words.extension.shortened : null });
}

/** A button of the dialog. What does not fit keeps the form as it is, and says what to do. */
export async function sendCapture(deps: PressDeps, asker: Asker, data: unknown): Promise<Dialog> {
  const parsed = sent.safeParse(data);
  if (!parsed.success) return { kind: 'said', text: deps.words.extension.unreadable };
  switch (parsed.data.verb) {
    case 'capture.close':
      return { kind: 'closed' };
    case 'capture.keep':
      return keep(deps, asker, parsed.data);
    case 'capture.complete': {
      const commitment = commitmentId(parsed.data.commitment);
      const done = await completeCommitment(deps, asker, { commitment, half: parsed.data.half ?? '' });
      return done.kind === 'error' ? readBack(deps, asker, commitment, done.text) : completed(deps, asker, commitment);
    }
  }
}

async function keep(deps: PressDeps, asker: Asker, { sentence = '', pair: named, owner = 'said' }: Kept): Promise<Dialog> {
  const pairs = await pairsOn(deps, asker);
  const pair = pairs.find(({ id: known }) => known === named);
  const again = (notice: string) => form(deps, asker, pairs, { sentence, chosen: pair?.id ?? null, owner, notice });
  if (pairs.length === 0) return { kind: 'said', text: deps.words.replies.noPair };
  if (pair === undefined) return again(deps.words.extension.pairMissing);
  const recorded = await deps.recordCommitment({ pair, by: asker.person, sentence, owner: ownerIn(pair, asker, owner), locale: deps.locale, now: await deps.clock.now(), trace: asker.trace });
  if (recorded.kind !== 'recorded') return again(notRecorded(deps, recorded));
  return shown(deps, recorded.context, recorded.commitment.id, null);
}

function ownerIn({ manager }: PairRecord, { person }: Asker, owner: OwnerChoice): Role | null {
  if (owner === 'said') return null;
  const isManager = person === manager;
  return (owner === 'mine') === isManager ? 'manager' : 'rep';
}

async function readBack(deps: PressDeps, asker: Asker, commitment: CommitmentId, notice: string | null): Promise<Dialog> {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { commitment }));
  const context = access === null ? undefined : await contextNow(deps, access.pair.id);
  return context === undefined ? { kind: 'said', text: deps.words.replies.notYours } : shown(deps, context, commitment, notice);
}

function shown(deps: PressDeps, context: PromiseContext, commitment: CommitmentId, notice: string | null): Dialog {
  const view = promiseReadView(deps, context, commitment);
  return view === null ? { kind: 'said', text: deps.words.replies.notYours } : { kind: 'dialog', title: deps.words.extension.title, card: captureReadBack(view, notice) };
}

/** A half that somebody else put to a promise holds once its owner says yes: until then the old words stand, and there is nothing more to ask. */
async function completed(deps: PressDeps, asker: Asker, id: CommitmentId): Promise<Dialog> {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { commitment: id }));
  const pending = access?.commitment === undefined || access.commitment === null ? null : detailsOf(access.commitment, access.pair).pendingWording;
  if (access === null || pending?.by !== asker.person) return readBack(deps, asker, id, null);
  const [other = ''] = await namesOfOthers(deps.store, asker, [access.pair]);
  return { kind: 'said', text: deps.words.cards.recap.rewordNote(other, false) };
}

const pairsOn = async ({ store }: PressDeps, { person }: Asker): Promise<readonly PairRecord[]> => (await store.transaction((tx) => tx.pairs.ofPerson(person))).filter(({ state }) => state.kind === 'on');

async function form(deps: PressDeps, asker: Asker, pairs: readonly PairRecord[], filled: { readonly sentence: string; readonly chosen: PairId | null; readonly owner: OwnerChoice; readonly notice: string | null }): Promise<Dialog> {
  const names = await namesOfOthers(deps.store, asker, pairs);
  const view = captureView(deps.words, { ...filled, pairs: pairs.map((pair, index) => ({ id: pair.id, other: names[index] ?? '' })) });
  return { kind: 'dialog', title: deps.words.extension.title, card: captureForm(view) };
}
