import { offerCard, offerRowInput, type OfferChoice } from '#cards/offer-card.ts';
import { z } from 'zod';
import { offeredIn, offeredPairs, showAnswered } from '../bring-offer.ts';
import { answerOffer, changePair } from '../change-pair.ts';
import type { Asker } from '../doors.ts';
import type { Delivery, Person, StoreTransaction } from '../store-port.ts';
import { openOfferView, rowsAtMost, type OfferedPair } from '../views/offer-view.ts';
import { refusal, type PressHandler } from './press-deps.ts';

const choice = z.enum(['yes', 'later', 'no']);
export const offerData = z.looseObject({ offer: z.string().max(100), page: z.coerce.number().int().min(0).optional() });
type OfferData = z.infer<typeof offerData>;

type Offer = { readonly delivery: Delivery; readonly manager: Person; readonly pairs: readonly OfferedPair[]; readonly chosen: Readonly<Record<string, OfferChoice>> };

/** Another page of the offer; what was chosen on the page that is left is kept with the offer. */
export const turnOffer: PressHandler<OfferData> = async (deps, asker, data) => {
  const now = await deps.clock.now();
  const offer = await deps.store.transaction(async (tx) => {
    const found = await read(tx, asker, data, now);
    if (found !== null) await tx.deliveries.save({ ...found.delivery, note: { ...found.delivery.note, chosen: found.chosen } });
    return found;
  });
  if (offer === null) return refusal(deps.words.replies.notYours);
  return { kind: 'card', card: offerCard(openOfferView(deps, { id: offer.delivery.id, pairs: offer.pairs, page: data.page ?? 0, chosen: offer.chosen })) };
};

/**
 * "Save my choices": yes, not now, not a 1:1, for each row that was shown. Rows on pages that were never opened stay unanswered: the card
 * then shows the first of them.
 */
export const chooseOffer: PressHandler<OfferData> = async (deps, asker, data) => {
  const now = await deps.clock.now();
  const offer = await deps.store.transaction(async (tx) => {
    const found = await read(tx, asker, data, now);
    if (found === null) return null;
    const unseen = found.pairs.findIndex(({ pair }) => found.chosen[pair] === undefined);
    if (unseen >= 0) {
      await tx.deliveries.save({ ...found.delivery, note: { ...found.delivery.note, chosen: found.chosen } });
      return { ...found, unseen };
    }
    for (const { pair } of found.pairs) {
      await changePair(tx, pair, (current) => answerOffer(current, found.chosen[pair] ?? 'later', now));
      await tx.audit.add({ at: now, by: asker.person, what: `offer-${found.chosen[pair] ?? 'later'}`, pair });
      await tx.queue({ name: 'update-pair', pair, trace: asker.trace });
    }
    const delivery = { ...found.delivery, note: { ...found.delivery.note, choices: found.chosen } };
    await tx.deliveries.save(delivery);
    return { ...found, delivery, unseen };
  });
  if (offer === null) return refusal(deps.words.replies.notYours);
  if (offer.unseen >= 0) {
    const page = Math.floor(offer.unseen / rowsAtMost);
    return { kind: 'card', card: offerCard(openOfferView(deps, { id: offer.delivery.id, pairs: offer.pairs, page, chosen: offer.chosen })) };
  }
  const view = await showAnswered(deps, { delivery: offer.delivery, pairs: offer.pairs, choices: offer.chosen, at: now, manager: offer.manager });
  return { kind: 'card', card: offerCard(view) };
};

/** The offer, if it is this person's, with what is chosen by now: what was kept before and what the form says. */
async function read(tx: StoreTransaction, asker: Asker, data: OfferData, now: Delivery['intendedAt']): Promise<Offer | null> {
  const delivery = await tx.deliveries.get(data.offer);
  const manager = await tx.people.get(asker.person);
  if (delivery?.kind !== 'offer' || delivery.person !== asker.person || manager === undefined) return null;
  const pairs = await offeredPairs(tx, offeredIn(delivery), now);
  const chosen: Record<string, OfferChoice> = {};
  const before = z.record(z.string(), choice).safeParse(delivery.note['chosen']);
  for (const { pair } of pairs) {
    const said = choice.safeParse(data[offerRowInput(pair)]);
    const kept = before.success ? before.data[pair] : undefined;
    const value = said.success ? said.data : kept;
    if (value !== undefined) chosen[pair] = value;
  }
  return { delivery, manager, pairs, chosen };
}
