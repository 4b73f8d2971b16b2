import type { MeetingId, PairId, PersonId } from '#domain/ids.ts';
import { quietUntil } from '#domain/quiet-hours.ts';
import type { Instant } from '#domain/time.ts';
import type { Log, LogFields } from './log-port.ts';
import type { CardJson, Clock, Messenger, Refusal } from './ports.ts';
import type { Delivery, Person, Store, StoreTransaction } from './store-port.ts';

/** A card that should stand somewhere. `hash` is of its content: equal means there is nothing to do. */
export type WantedCard = {
  readonly kind: 'offer' | 'intro' | 'agenda' | 'prep' | 'recap';
  readonly pair: PairId | null;
  readonly person: PersonId | null;
  readonly meeting: MeetingId | null;
  readonly conversation: string;
  readonly serviceUrl: string | null;
  readonly card: CardJson;
  readonly hash: string;
  readonly summary: string;
  /** False: only edit what stands; never post. */
  readonly post: boolean;
  readonly note?: Readonly<Record<string, unknown>>;
};

export type CardDelivered =
  | { readonly kind: 'posted' | 'updated' | 'unchanged'; readonly delivery: Delivery }
  | { readonly kind: 'nothing' }
  /** It is quiet where the person is: nothing was sent, and nothing is to be tried before. */
  | { readonly kind: 'waits'; readonly until: Instant }
  | { readonly kind: 'refused'; readonly why: Refusal['why'] };

type Deps = { readonly messenger: Messenger; readonly store: Store; readonly clock: Clock; readonly newId: () => string };

/**
 * Makes a card stand as wanted: posts it once, or edits the one that stands. The intent is stored before the call and the outcome after it, so
 * that a card appears twice only if the process died between the channel's answer and our commit. May throw RemoteError; then it is tried again.
 */
export async function deliverCard(deps: Deps, before: Delivery | undefined, wanted: WantedCard): Promise<CardDelivered> {
  if (before?.state === 'refused' || before?.state === 'withdrawn') return { kind: 'nothing' };
  if (before?.state === 'stands') return edit(deps, before, wanted);
  return wanted.post ? post(deps, before, wanted) : { kind: 'nothing' };
}

/** Logs a card that was posted, edited or refused; what stood already, or waits, is no news. */
export function logDelivered(log: Log, done: CardDelivered, fields: LogFields): void {
  if (done.kind !== 'unchanged' && done.kind !== 'nothing' && done.kind !== 'waits') log('delivery.made', fields);
}

/** When to deliver again what had to wait; null: nothing waits. */
export const waitsUntil = (done: CardDelivered): Instant | null => (done.kind === 'waits' ? done.until : null);

async function post(deps: Deps, before: Delivery | undefined, wanted: WantedCard): Promise<CardDelivered> {
  const now = await deps.clock.now();
  const until = await deps.store.transaction((tx) => quietTime(tx, wanted.person, now));
  if (until !== null) return { kind: 'waits', until };
  const intent: Delivery = {
    id: before?.id ?? deps.newId(),
    pair: wanted.pair,
    person: wanted.person,
    meeting: wanted.meeting,
    kind: wanted.kind,
    hash: wanted.hash,
    state: 'intended',
    intendedAt: now,
    doneAt: null,
    place: { conversation: wanted.conversation, serviceUrl: wanted.serviceUrl, activity: null },
    writes: before?.writes ?? 0,
    note: wanted.note ?? {},
  };
  await deps.store.transaction((tx) => tx.deliveries.save(intent));
  const answer = await deps.messenger.post(wanted, wanted.card, wanted.summary);
  if (answer.kind === 'refused') return refused(deps, intent, wanted, answer.why);
  const delivery: Delivery = {
    ...intent,
    state: 'stands',
    doneAt: await deps.clock.now(),
    place: { conversation: wanted.conversation, serviceUrl: wanted.serviceUrl, activity: answer.activity },
    writes: intent.writes + 1,
  };
  await deps.store.transaction((tx) => keep(tx, delivery, wanted));
  return { kind: 'posted', delivery };
}

/** A new message to one person waits until that person's quiet hours are over; an edit rings nowhere. */
async function quietTime(tx: StoreTransaction, id: PersonId | null, now: Instant): Promise<Instant | null> {
  const person = id === null ? undefined : await tx.people.get(id);
  return person === undefined ? null : quietUntil((await tx.preferences.get(person.id)).quiet, now, person.zone);
}

async function edit(deps: Deps, before: Delivery, wanted: WantedCard): Promise<CardDelivered> {
  if (before.hash === wanted.hash) return { kind: 'unchanged', delivery: before };
  const place = before.place;
  if (place === null || !('conversation' in place) || place.activity === null) return { kind: 'nothing' };
  const at = { conversation: place.conversation, serviceUrl: place.serviceUrl, activity: place.activity };
  const answer = await deps.messenger.update(at, wanted.card, wanted.summary);
  if (answer.kind === 'refused') return refused(deps, before, wanted, answer.why);
  const delivery: Delivery =
    answer.kind === 'gone'
      ? { ...before, state: 'withdrawn', note: { ...before.note, why: 'deleted-in-teams' } }
      : { ...before, meeting: wanted.meeting, hash: wanted.hash, writes: before.writes + 1, note: { ...before.note, ...wanted.note } };
  await deps.store.transaction((tx) => keep(tx, delivery, wanted));
  return answer.kind === 'gone' ? { kind: 'nothing' } : { kind: 'updated', delivery };
}

/** A recap is kept as it was sent, so that both can read it again; other cards say what stands somewhere else. */
async function keep(tx: StoreTransaction, delivery: Delivery, { kind, card }: WantedCard): Promise<void> {
  await tx.deliveries.save(delivery);
  if (kind === 'recap' && delivery.state === 'stands') await tx.sentCards.save(delivery.id, card);
}

async function refused(deps: Deps, delivery: Delivery, wanted: WantedCard, why: Refusal['why']): Promise<CardDelivered> {
  await deps.store.transaction(async (tx) => {
    await tx.deliveries.save({ ...delivery, state: 'refused', note: { ...delivery.note, why } });
    if (wanted.person !== null) await saveAppState(tx, wanted.person, why);
  });
  return { kind: 'refused', why };
}

async function saveAppState(tx: StoreTransaction, id: PersonId, why: Refusal['why']): Promise<void> {
  const person = await tx.people.get(id);
  if (person === undefined) return;
  const app: Person['app'] = why === 'blocked' ? 'blocked' : why === 'disabled-by-admin' ? { refused: why } : 'uninstalled';
  await tx.people.save({ ...person, app });
}
