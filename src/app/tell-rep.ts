import { introCard } from '#cards/intro-card.ts';
import { changePair, switchedOn } from './change-pair.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered } from './deliver-card.ts';
import type { AgendaDeps } from './bring-agenda.ts';
import { wordsOf } from './language-of.ts';
import type { PairContext } from './pair-context.ts';
import { reachPerson } from './reach-person.ts';
import { introView } from './views/intro-view.ts';

/**
 * Tells the rep before anything about the rep is kept. Where informing is enough (CONSENT=inform) the pair is on as soon as the card stands; else it
 * waits for the rep's yes. A rep who can't be reached leaves the pair waiting, with the reason. Answers whether the pair is on now.
 */
export async function tellRep(deps: AgendaDeps, context: PairContext, trace: string): Promise<boolean> {
  const { pair, rep } = context;
  const reached = await reachPerson(deps, rep.id, trace);
  if (reached.kind === 'unreachable') {
    deps.log('pair.stuck', { pair: pair.id, trace, reason: 'rep-unreachable' });
    await deps.store.transaction((tx) => changePair(tx, pair.id, () => ({ state: { kind: 'stuck', why: reached.why }, wakeAt: null })));
    return false;
  }
  const before = context.deliveries.find(({ kind, person }) => kind === 'intro' && person === rep.id);
  const view = introView({ ...deps, words: wordsOf(deps, rep) }, context, { state: 'open' });
  const done = await deliverCard(deps, before?.state === 'refused' ? undefined : before, {
    kind: 'intro',
    pair: pair.id,
    person: rep.id,
    meeting: null,
    ...reached.chat,
    card: introCard(view),
    hash: contentHash(view),
    summary: view.fallbackText,
    post: true,
  });
  logDelivered(deps.log, done, { pair: pair.id, trace, kind: 'intro', reason: done.kind });
  if (done.kind === 'refused') {
    await deps.store.transaction((tx) => changePair(tx, pair.id, () => ({ state: { kind: 'stuck', why: done.why }, wakeAt: null })));
    return false;
  }
  if (done.kind === 'waits') {
    await deps.store.transaction((tx) => changePair(tx, pair.id, () => ({ wakeAt: done.until })));
    return false;
  }
  const now = await deps.clock.now();
  const isOn = deps.policies.consent === 'inform';
  await deps.store.transaction(async (tx) => {
    await changePair(tx, pair.id, () => (isOn ? switchedOn(now) : { state: { kind: 'informed' }, wakeAt: null }));
    await tx.audit.add({ at: now, by: null, what: 'rep-informed', pair: pair.id });
  });
  return isOn;
}
