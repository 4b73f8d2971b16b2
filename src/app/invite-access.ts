import type { BlockMarks } from '#cards/find-block.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import { minute, plus, type Instant } from '#domain/time.ts';
import { languages } from '#words/languages.ts';
import type { WordsFor } from '#words/words-for.ts';
import type { Log } from './log-port.ts';
import type { PairContext } from './pair-context.ts';
import type { Calendar, Clock } from './ports.ts';
import type { Delivery, Store } from './store-port.ts';
import type { Links } from './views/links.ts';

export type InviteDeps = {
  readonly calendar: Calendar;
  readonly store: Store;
  readonly clock: Clock;
  readonly links: Links;
  readonly wordsFor: WordsFor;
  readonly newId: () => string;
  readonly log: Log;
};

export type InviteCopy = NonNullable<Meeting['copy']>;

/** After a write a read may show the old text for a while: what seems to be missing is looked at again so much later. */
export const lateRead = 2 * minute;
/** A calendar that is closed to us is tried again so often: RBAC is cached for up to two hours (facts/graph.md §7.3). */
const accessRetry = 30 * minute;

/** By what our blocks are known, in every language that we write: a manager's language may have changed since. */
export const marksOf = ({ links, wordsFor }: Pick<InviteDeps, 'links' | 'wordsFor'>): BlockMarks => ({
  linkBase: links.agendaBase,
  sentinels: languages.map((language) => wordsFor(language).invite).map(({ heading, footer }) => ({ first: heading, last: footer })),
});

/** The blocks that may stand in an invite, as we wrote them: the last one, and those before it that were handed to the organizer's form. */
export const writtenBlocks = (delivery: Delivery | undefined): readonly string[] => {
  const { block, earlier } = delivery?.note ?? {};
  const all: readonly unknown[] = Array.isArray(earlier) ? [...(earlier as readonly unknown[]), block] : [block];
  return all.filter((one) => typeof one === 'string');
};

/** Handed to the organizer's own form, and nobody knows whether it was saved there. */
export const isHandedOver = (delivery: Delivery | undefined): boolean => delivery?.state === 'intended' && delivery.note['handed'] === true;

/** So many are kept: more than that nobody refreshes before a form is saved. */
const earlierAtMost = 3;

/** What is remembered when our block is handed to the organizer's form. Where one stands already it goes on standing until the form is saved. */
export function handedOver(before: Delivery | undefined, { id, meeting, block, audience, now }: { readonly id: string; readonly meeting: Meeting; readonly block: string; readonly audience: Audience; readonly now: Instant }): Delivery {
  const place = meeting.copy === null ? null : { mailbox: meeting.copy.mailbox, event: meeting.copy.eventId };
  if (before === undefined || before.state === 'withdrawn' || before.state === 'refused') {
    return { id: before?.id ?? id, pair: meeting.pair, person: null, meeting: meeting.id, kind: 'invite', hash: audience, state: 'intended', intendedAt: now, doneAt: null, place, writes: 0, note: { block, audience, handed: true } };
  }
  const wasForTwo = before.note['audience'] === 'exactly-two';
  return { ...before, intendedAt: now, note: { ...before.note, block, earlier: writtenBlocks(before).slice(-earlierAtMost), audience: wasForTwo ? 'exactly-two' : audience } };
}

/**
 * After a write: the join URL is read back (architecture.md, decision 4) and the outcome stored. A join URL that changed is kept with the
 * delivery for the administrator: it can't be mended by us.
 */
export async function wasWritten(
  deps: InviteDeps,
  context: PairContext,
  intent: Delivery,
  { copy, joinUrl, because }: { readonly copy: InviteCopy; readonly joinUrl: string | null; readonly because: string },
  trace: string,
): Promise<void> {
  const now = await deps.clock.now();
  const delivery: Delivery = { ...intent, state: 'stands', doneAt: now, writes: intent.writes + 1 };
  await deps.store.transaction((tx) => tx.deliveries.save(delivery));
  deps.log('delivery.made', { pair: context.pair.id, trace, kind: 'invite', reason: delivery.writes === 1 ? because : 'mended', count: delivery.writes });
  const back = await deps.calendar.readInvite({ mailbox: copy.mailbox, event: copy.eventId }, trace);
  if (back.kind !== 'invite' || back.joinUrl === joinUrl) return;
  deps.log('invite.left', { pair: context.pair.id, trace, reason: 'join-url-changed' }, 'error');
  await deps.store.transaction((tx) => tx.deliveries.save({ ...delivery, note: { ...delivery.note, why: 'join-url-changed' } }));
}

/** The invite can't be written: remembered with its reason, and tried again only where time may help. Answers when, or null. */
export async function stopWriting(
  deps: InviteDeps,
  { meeting, copy, before }: { readonly meeting: Meeting; readonly copy: InviteCopy; readonly before: Delivery | undefined },
  why: string,
): Promise<Instant | null> {
  const now = await deps.clock.now();
  deps.log('invite.left', { pair: meeting.pair, meeting: meeting.id, reason: why });
  if (why === 'forbidden') return plus(now, accessRetry);
  if (why === 'gone') return null; // the next sync tells what became of the event
  const refused: Delivery = {
    id: before?.id ?? deps.newId(),
    pair: meeting.pair,
    person: null,
    meeting: meeting.id,
    kind: 'invite',
    hash: '',
    intendedAt: now,
    doneAt: before?.doneAt ?? null,
    place: { mailbox: copy.mailbox, event: copy.eventId },
    writes: before?.writes ?? 0,
    state: 'refused',
    note: { ...before?.note, why },
  };
  await deps.store.transaction((tx) => tx.deliveries.save(refused));
  return null;
}
