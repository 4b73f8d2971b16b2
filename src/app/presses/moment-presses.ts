import { pairNames } from '../views/pair-names.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { readMomentLink } from '#domain/moment-link.ts';
import { dateAt } from '#domain/time.ts';
import { z } from 'zod';
import { askWhichPair } from '../ask-which-pair.ts';
import type { Answer, Asker } from '../doors.ts';
import { keepMoment } from '../keep-topic.ts';
import { readPairContext } from '../pair-context.ts';
import type { PairRecord } from '../store-port.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

export const momentData = z.object({ url: z.string().max(2000), pair: z.string().max(100).optional() });

/** "Bring it to your 1:1", on a link to a recorded call: the moment of the presser's next 1:1. With several it is asked which. */
export const bringMoment: PressHandler<z.infer<typeof momentData>> = async (deps, asker, { url, pair: named }) => {
  const moment = readMomentLink(url);
  if (moment === undefined) return refusal(deps.words.replies.notALink, 400);
  const on = (await deps.store.transaction((tx) => tx.pairs.ofPerson(asker.person))).filter(({ state, id }) => state.kind === 'on' && (named === undefined || id === named));
  const [pair, second] = on;
  if (pair === undefined) return refusal(named === undefined ? deps.words.replies.noPair : deps.words.replies.notYours);
  return second === undefined ? bring(deps, asker, pair, moment.url) : whichOne(deps, asker, on, moment.url);
};

async function bring(deps: PressDeps, asker: Asker, { id }: PairRecord, url: string): Promise<Answer> {
  const now = await deps.clock.now();
  const context = await deps.store.transaction(async (tx) => {
    await keepMoment(tx, id, url, asker.trace);
    return readPairContext(tx, id, now);
  });
  const { link } = deps.words.extension;
  const next = context?.meetings.find((meeting) => ['ahead', 'running'].includes(phaseOf(meeting, now).kind));
  if (context === undefined || next === undefined) return { kind: 'message', text: link.broughtNoDate };
  const other = pairNames(context)[context.pair.manager === asker.person ? 'rep' : 'manager'];
  return { kind: 'message', text: link.brought(other, dateAt(next.start, context.pair.zone)) };
}

async function whichOne({ store, words }: PressDeps, asker: Asker, pairs: readonly PairRecord[], url: string): Promise<Answer> {
  const { link, pairMissing } = words.extension;
  const asked = await askWhichPair(store, asker, pairs, () => ({ verb: 'moment.bring', data: { url }, title: link.whichTitle, quoted: null, question: link.which, error: pairMissing, submit: link.bring, fallbackText: link.whichTitle }));
  return asked.kind === 'card' ? { kind: 'card', card: asked.card } : { kind: 'message', text: asked.text };
}
