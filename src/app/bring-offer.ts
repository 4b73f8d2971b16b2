import { offerCard, type OfferCardView, type OfferChoice } from '#cards/offer-card.ts';
import type { PairId, PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { AgendaDeps } from './bring-agenda.ts';
import { changePair, notNow } from './change-pair.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered } from './deliver-card.ts';
import { wordsOf } from './language-of.ts';
import { reachPerson } from './reach-person.ts';
import type { Delivery, PairRecord, Person, StoreTransaction } from './store-port.ts';
import { answeredOfferView, openOfferView, type OfferedPair } from './views/offer-view.ts';

/**
 * Makes the manager's one offer stand: a row for each pair that waits for an answer, also for those whose "Not now" has slept long enough. Nothing is
 * offered before an administrator turned offers on, and to nobody outside the scope. Answers when to look again (quiet hours are over), or null.
 */
export function bringOffer(deps: AgendaDeps, pair: PairRecord, trace: string): Promise<Instant | null> {
  if (!deps.policies.offers) return Promise.resolve(null);
  return deps.store.withLock(`offer:${pair.manager}`, () => bringOfferTo(deps, pair.manager, trace));
}

async function bringOfferTo(deps: AgendaDeps, managerId: PersonId, trace: string): Promise<Instant | null> {
  const now = await deps.clock.now();
  const found = await deps.store.transaction(async (tx) => {
    const manager = await tx.people.get(managerId);
    const mailbox = await tx.mailboxes.get(managerId);
    // Wait for the manager's own calendar: then the first card already has every row.
    if (manager?.inScope !== true || mailbox === undefined || mailbox.access === 'unknown') return undefined;
    const waiting = (await tx.pairs.ofPerson(managerId)).filter((pair) => pair.manager === managerId && isWaiting(pair, now));
    const open = (await tx.deliveries.ofPerson(managerId)).find(({ kind, state, note }) => kind === 'offer' && state !== 'withdrawn' && state !== 'refused' && note['choices'] === undefined);
    const ids = [...new Set([...offeredIn(open), ...waiting.map(({ id }) => id)])];
    return { manager, open, waiting, rows: await offeredPairs(tx, ids, now) };
  });
  if (found === undefined || found.waiting.length === 0 || found.rows.length === 0) return null;
  const reached = await reachPerson(deps, managerId, trace);
  if (reached.kind === 'unreachable') return strand(deps, found.waiting, reached.why, trace);
  const id = found.open?.id ?? deps.newId();
  const view = openOfferView({ links: deps.links, words: wordsOf(deps, reached.person) }, { id, pairs: found.rows, page: 0, chosen: {} });
  const done = await deliverCard(
    { ...deps, newId: () => id },
    found.open,
    { ...offerPlace(reached.person, reached.chat), card: offerCard(view), hash: contentHash(view), summary: view.fallbackText, post: true, note: { pairs: found.rows.map(({ pair }) => pair) } },
  );
  logDelivered(deps.log, done, { person: managerId, trace, kind: 'offer', reason: done.kind, count: found.rows.length });
  if (done.kind === 'refused') return strand(deps, found.waiting, done.why, trace);
  if (done.kind === 'waits') return done.until;
  const shown = new Set(found.rows.map(({ pair }) => pair));
  await deps.store.transaction(async (tx) => {
    for (const { id: pair } of found.waiting) {
      if (shown.has(pair)) await changePair(tx, pair, (current) => (isWaiting(current, now) ? { state: { kind: 'offered' }, wakeAt: null } : {}));
    }
  });
  return null;
}

const isWaiting = ({ state }: PairRecord, now: Instant): boolean => state.kind === 'spotted' || (state.kind === 'sleeping' && state.until <= now);

/** The pairs that an offer's card shows. */
export const offeredIn = (delivery: Delivery | undefined): readonly PairId[] => {
  const pairs = delivery?.note['pairs'];
  return Array.isArray(pairs) ? pairs.filter((id): id is PairId => typeof id === 'string') : [];
};

/** What the offer shows of these pairs; a pair whose series is gone is left out. */
export async function offeredPairs(tx: StoreTransaction, ids: readonly PairId[], now: Instant): Promise<readonly OfferedPair[]> {
  const rows: OfferedPair[] = [];
  for (const id of ids) {
    const pair = await tx.pairs.get(id);
    const rep = pair === undefined ? undefined : await tx.people.get(pair.rep);
    if (pair === undefined || rep === undefined) continue;
    const copies = await tx.calendar.seriesOfPair(pair.manager, pair.rep);
    const series = copies.find(({ verdict, occurrences }) => verdict.is === 'one-on-one' && verdict.offered && occurrences.some(({ start }) => start > now));
    const next = series?.occurrences.filter(({ start }) => start > now).sort((a, b) => a.start - b.start)[0];
    if (series !== undefined && next !== undefined) rows.push({ pair: id, rep, series, next, chatOnly: !copies.some(({ isOrganizer }) => isOrganizer), isLastAsk: pair.sleeps >= notNow.times });
  }
  return rows.sort((a, b) => a.next.start - b.next.start);
}

/** Edits the offer's card into its answered form, so that it stands answered on every device. */
export async function showAnswered(
  deps: AgendaDeps,
  offer: { readonly delivery: Delivery; readonly pairs: readonly OfferedPair[]; readonly choices: Readonly<Record<string, OfferChoice>>; readonly at: Instant; readonly manager: Person },
): Promise<OfferCardView> {
  const view = answeredOfferView({ words: wordsOf(deps, offer.manager) }, { pairs: offer.pairs, choices: offer.choices, at: offer.at, reader: offer.manager });
  if (offer.manager.chat !== null) {
    const where = offerPlace(offer.manager, offer.manager.chat);
    await deliverCard(deps, offer.delivery, { ...where, card: offerCard(view), hash: contentHash(view), summary: view.fallbackText, post: false });
  }
  return view;
}

const offerPlace = (manager: Person, chat: NonNullable<Person['chat']>) => ({ kind: 'offer' as const, pair: null, person: manager.id, meeting: null, ...chat });

/** The manager can't be reached: the pairs wait, and the administrator sees why. */
async function strand(deps: AgendaDeps, pairs: readonly PairRecord[], why: string, trace: string): Promise<null> {
  await deps.store.transaction(async (tx) => {
    for (const { id } of pairs) {
      deps.log('pair.stuck', { pair: id, trace, reason: why });
      await changePair(tx, id, () => ({ wakeAt: null }));
    }
  });
  return null;
}
