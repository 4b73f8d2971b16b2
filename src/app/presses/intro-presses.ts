import { introCard } from '#cards/intro-card.ts';
import { z } from 'zod';
import { changePair, switchedOff, switchedOn } from '../change-pair.ts';
import { contentHash } from '../content-hash.ts';
import { deliverCard } from '../deliver-card.ts';
import type { Answer, Asker } from '../doors.ts';
import { pairFor } from '../pair-access.ts';
import { introView, type IntroState } from '../views/intro-view.ts';
import type { Instant } from '#domain/time.ts';
import type { PairRecord } from '../store-port.ts';
import { contextNow } from './agenda-answer.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

export const introData = z.object({ pair: z.string().max(100) });
type IntroData = z.infer<typeof introData>;

/** "Fine with me": where both must agree, this switches the pair on. */
export const acceptIntro: PressHandler<IntroData> = (deps, asker, data) => answer(deps, asker, data, 'accepted');
/** "Not for me": nothing was kept, and nothing will be. */
export const declineIntro: PressHandler<IntroData> = (deps, asker, data) => answer(deps, asker, data, 'declined');
/** "Stop": the pair is off, and the agenda leaves the invites. */
export const stopPair: PressHandler<IntroData> = (deps, asker, data) => answer(deps, asker, data, 'stopped');

async function answer(deps: PressDeps, asker: Asker, data: IntroData, state: Exclude<IntroState['state'], 'open'>): Promise<Answer> {
  const now = await deps.clock.now();
  const access = await deps.store.transaction(async (tx) => {
    const found = await pairFor(tx, asker.person, { pair: data.pair });
    if (found?.role !== 'rep') return null;
    await changePair(tx, found.pair.id, (pair) => {
      if (state !== 'accepted') return ['informed', 'on', 'agreed', 'stuck'].includes(pair.state.kind) ? switchedOff(asker.person, now) : {};
      return pair.state.kind === 'informed' ? switchedOn(now) : {};
    });
    await tx.audit.add({ at: now, by: asker.person, what: `intro-${state}`, pair: found.pair.id });
    await tx.queue({ name: 'update-pair', pair: found.pair.id, trace: asker.trace });
    return found;
  });
  if (access === null) return refusal(deps.words.replies.notYours);
  return showAnswer(deps, asker, access.pair, state === 'accepted' ? { state, next: await nextStart(deps, access.pair, now) } : { state });
}

/** When the two meet next, by their calendars: a pair that was just switched on has no meetings bound yet. */
async function nextStart(deps: PressDeps, { manager, rep }: PairRecord, now: Instant): Promise<Instant | null> {
  const copies = await deps.store.transaction((tx) => tx.calendar.seriesOfPair(manager, rep));
  const ahead = copies.flatMap(({ occurrences }) => occurrences.map(({ start }) => start)).filter((start) => start > now);
  return ahead.sort((a, b) => a - b)[0] ?? null;
}

/** The card stands answered on every device of the rep. */
async function showAnswer(deps: PressDeps, asker: Asker, { id: pair }: PairRecord, state: IntroState): Promise<Answer> {
  const context = await contextNow(deps, pair);
  if (context === undefined) return refusal(deps.words.replies.notYours);
  const view = introView(deps, context, state);
  const card = introCard(view);
  const before = context.deliveries.find(({ kind, person }) => kind === 'intro' && person === asker.person);
  if (before?.state === 'stands' && before.place !== null && 'conversation' in before.place) {
    const { conversation, serviceUrl } = before.place;
    await deliverCard(deps, before, { kind: 'intro', pair, person: asker.person, meeting: null, conversation, serviceUrl, card, hash: contentHash(view), summary: view.fallbackText, post: false });
  }
  return { kind: 'card', card };
}
