import type { DirectoryPerson } from '#domain/calendar.ts';
import type { Reason } from '#domain/verdict.ts';
import type { Role } from '#domain/commitment.ts';
import { pairId, type EventId, type PersonId, type SeriesUid } from '#domain/ids.ts';
import { utc, type Instant, type Zone } from '#domain/time.ts';
import type { Cadence, OccurrenceCopy, PairRecord, Person, SeriesCopy, StoreTransaction } from './store-port.ts';

/** A series as it was judged in one mailbox, ready to be recorded. */
export type JudgedSeries =
  | { readonly kind: 'gone'; readonly master: EventId }
  | { readonly kind: 'other'; readonly master: EventId; readonly uid: SeriesUid; readonly isOrganizer: boolean; readonly because: string }
  | {
      readonly kind: 'one-on-one';
      readonly master: EventId;
      readonly uid: SeriesUid;
      readonly isOrganizer: boolean;
      readonly counterpart: DirectoryPerson;
      readonly ownerRole: Role;
      readonly cadence: Cadence;
      readonly reasons: readonly Reason[];
      readonly offered: boolean;
      readonly occurrences: readonly OccurrenceCopy[];
    };

/** Records a judged series, and queues the loop of every pair that gains or loses it. A pair seen for the first time begins as spotted. */
export async function recordSeries(
  tx: StoreTransaction,
  { newId }: { readonly newId: () => string },
  owner: Person,
  series: JudgedSeries,
  now: Instant,
  trace: string,
): Promise<void> {
  if (series.kind === 'gone') return forgetSeries(tx, owner.id, series.master, trace);
  const before = (await tx.calendar.seriesOf(owner.id)).find(({ master }) => master === series.master);
  const base = { mailbox: owner.id, master: series.master, uid: series.uid, isOrganizer: series.isOrganizer };
  if (series.kind === 'other') {
    await tx.calendar.replaceSeries({ ...base, verdict: { is: 'other', because: series.because } }, []);
    return touchPair(tx, before, trace);
  }
  await knowPerson(tx, series.counterpart);
  const [manager, rep] = series.ownerRole === 'manager' ? [owner.id, series.counterpart.id] : [series.counterpart.id, owner.id];
  const organizer = series.isOrganizer ? owner.id : series.counterpart.id;
  const copy: SeriesCopy = {
    ...base,
    verdict: { is: 'one-on-one', manager, rep, organizer, cadence: series.cadence, reasons: series.reasons, offered: series.offered },
  };
  await tx.calendar.replaceSeries(copy, series.occurrences);
  if (before?.verdict.is === 'one-on-one' && (before.verdict.manager !== manager || before.verdict.rep !== rep)) await touchPair(tx, before, trace);
  if (!series.offered && (await tx.pairs.ofPeople(manager, rep)) === undefined) return;
  // Days and 17:00 are counted in the organizer's zone.
  const zone = series.isOrganizer ? owner.zone : (series.occurrences[0]?.zone ?? owner.zone);
  await bringPair(tx, { newId }, { manager, rep, zone }, now, trace);
}

/** Queues the loop of two people whose meetings changed; they begin as spotted. */
export async function bringPair(
  tx: StoreTransaction,
  { newId }: { readonly newId: () => string },
  { manager, rep, zone }: { readonly manager: PersonId; readonly rep: PersonId; readonly zone: Zone },
  now: Instant,
  trace: string,
): Promise<void> {
  const known = await tx.pairs.ofPeople(manager, rep);
  // Both mailboxes may be read for the first time at the same moment.
  const pair = known ?? (await tx.pairs.add(spotted(newId(), manager, rep, zone, now)));
  await markForChecking(tx, pair, trace);
  await tx.queue({ name: 'update-pair', pair: pair.id, trace });
}

/** Forgets a series that is no longer in a mailbox, and queues the loop of its pair. */
export async function forgetSeries(tx: StoreTransaction, mailbox: PersonId, master: EventId, trace: string): Promise<void> {
  await touchPair(tx, await tx.calendar.removeSeries(mailbox, master), trace);
}

async function touchPair(tx: StoreTransaction, copy: SeriesCopy | undefined, trace: string): Promise<void> {
  if (copy?.verdict.is !== 'one-on-one') return;
  const pair = await tx.pairs.ofPeople(copy.verdict.manager, copy.verdict.rep);
  if (pair !== undefined) await tx.queue({ name: 'update-pair', pair: pair.id, trace });
}

/** The calendar changed under our block: the loop reads the invite before it believes that the block still stands. */
async function markForChecking(tx: StoreTransaction, pair: PairRecord, trace: string): Promise<void> {
  for (const delivery of await tx.deliveries.ofPair(pair.id)) {
    if (delivery.kind === 'invite' && delivery.state === 'stands') await tx.deliveries.save({ ...delivery, note: { ...delivery.note, check: trace } });
  }
}

/** Somebody whom we have to name later. */
export async function knowPerson(tx: StoreTransaction, person: DirectoryPerson): Promise<void> {
  if ((await tx.people.get(person.id)) !== undefined) return;
  await tx.people.save({ ...person, zone: utc, language: 'en-US', ownLanguage: null, teamsLanguage: null, inScope: false, app: 'unknown', chat: null, mri: null });
}

const spotted = (id: string, manager: PersonId, rep: PersonId, zone: Zone, now: Instant): PairRecord => ({
  id: pairId(id),
  manager,
  rep,
  state: { kind: 'spotted' },
  zone,
  switchedOnAt: null,
  sleeps: 0,
  wakeAt: now,
  failures: 0,
});
