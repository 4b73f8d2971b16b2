import type { CalendarEvent, DirectoryPerson } from '#domain/calendar.ts';
import { detectOneOnOne } from '#domain/detect-one-on-one.ts';
import type { EventId, PersonId } from '#domain/ids.ts';
import { day, minute, plus, type Instant } from '#domain/time.ts';
import type { Log } from './log-port.ts';
import { counterpartKnownAs } from './counterpart-known-as.ts';
import { judgeSingles } from './judge-singles.ts';
import { occurrenceCopy } from './occurrence-copy.ts';
import type { Calendar, Clock, Directory, Span } from './ports.ts';
import type { ReportingLine } from './reporting-line.ts';
import { recordSeries, forgetSeries, type JudgedSeries } from './record-series.ts';
import { isPastSingle, recordSingles } from './record-singles.ts';
import { stillBound } from './still-bound.ts';
import type { Mailbox, Person, Store } from './store-port.ts';

export type SyncCalendar = (mailbox: PersonId, trace: string) => Promise<void>;

type Deps = {
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly reportingLine: (owner: Person, trace: string) => Promise<ReportingLine>;
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
};

/** How far back and ahead a mailbox is watched. Delta's window is fixed, so it is renewed before the far end comes near. */
const window = { back: 7 * day, ahead: 42 * day, renewAfter: 7 * day };
/** Where subscriptions are refused, changes are looked for so often. */
const pollEvery = 10 * minute;
/** RBAC is cached for up to two hours: a 403 is tried again so often, so long; then once a day. */
const accessRetry = { every: 30 * minute, times: 4 };

/**
 * Brings our copy of one person's calendar up to date: a verdict for every series that changed, the occurrences of the 1:1s, and a
 * job for every pair that this touches. Delta is a hint only; each series that it names is read whole. Safe to run twice.
 */
export const createSyncCalendar =
  (deps: Deps): SyncCalendar =>
  (mailbox, trace) =>
    deps.store.withLock(`mailbox:${mailbox}`, async () => {
      const now = await deps.clock.now();
      const found = await deps.store.transaction(async (tx) => ({ record: await tx.mailboxes.get(mailbox), owner: await tx.people.get(mailbox) }));
      if (found.record === undefined) return;
      if (found.owner?.inScope !== true) return rest(deps, mailbox);
      if (found.record.blockedUntil !== null && found.record.blockedUntil > now) return;
      await bringUpToDate(deps, found.record, found.owner, now, trace);
    });

/** Whoever left the scope is not looked at again, whatever was planned before. */
function rest({ store }: Deps, mailbox: PersonId): Promise<void> {
  return store.transaction(async (tx) => {
    const current = await tx.mailboxes.get(mailbox);
    if (current !== undefined) await tx.mailboxes.save({ ...current, syncAt: null, renewAt: null, blockedUntil: null });
  });
}

async function bringUpToDate(deps: Deps, record: Mailbox, owner: Person, now: Instant, trace: string): Promise<void> {
  const fresh = record.span === null || now > plus(record.span.from, window.back + window.renewAfter);
  const span = fresh ? { from: plus(now, -window.back), to: plus(now, window.ahead) } : record.span;
  const cursor = fresh ? null : record.cursor;
  const first = await deps.calendar.changesSince({ mailbox: owner.id, span, cursor }, trace);
  const everything = cursor === null || first.kind === 'start-over';
  const changes = first.kind === 'start-over' ? await deps.calendar.changesSince({ mailbox: owner.id, span, cursor: null }, trace) : first;
  if (changes.kind === 'start-over') throw new Error('Graph forgot a cursor that it had just given; the mailbox is tried again later.');
  if (changes.kind !== 'changes') return saveNoAccess(deps, record, changes.kind, now);
  const judged = await judge(deps, owner, changes.series, span, now, trace);
  const singles = await judgeSingles(deps, owner, changes.singles, now, trace);
  const { removed, cursor: nextCursor } = changes;
  await deps.store.transaction(async (tx) => {
    for (const series of judged) await recordSeries(tx, deps, owner, series, now, trace);
    const known = await tx.calendar.seriesOf(owner.id);
    const touched = new Set<EventId>([...judged.map(({ master }) => master), ...singles.map(({ event }) => event)]);
    const gone = known.filter((copy) => !touched.has(copy.master) && (removed.includes(copy.master) || (everything && !isPastSingle(copy, span.from))));
    for (const { master } of gone) await forgetSeries(tx, owner.id, master, trace);
    await recordSingles(tx, deps, owner, singles, now, trace);
    const current = (await tx.mailboxes.get(owner.id)) ?? record;
    await tx.mailboxes.save({ ...current, access: 'open', cursor: nextCursor, span, syncAt: nextLook(current, now), blockedUntil: null, failures: 0 });
  });
  deps.log('calendar.synced', { person: owner.id, trace, count: judged.length, reason: everything ? 'everything' : 'changes' });
}

const nextLook = (record: Mailbox, now: Instant): Instant => plus(now, record.polls ? pollEvery : day);

async function saveNoAccess(deps: Deps, record: Mailbox, access: 'forbidden' | 'no-mailbox', now: Instant): Promise<void> {
  const failures = record.failures + 1;
  const soon = access === 'forbidden' && failures <= accessRetry.times;
  await deps.store.transaction(async (tx) => {
    const current = (await tx.mailboxes.get(record.person)) ?? record;
    await tx.mailboxes.save({ ...current, access, failures, blockedUntil: null, syncAt: plus(now, soon ? accessRetry.every : day) });
  });
  deps.log('calendar.no-access', { person: record.person, reason: access });
}

async function judge(deps: Deps, owner: Person, masters: readonly EventId[], span: Span, now: Instant, trace: string): Promise<readonly JudgedSeries[]> {
  if (masters.length === 0) return [];
  const line = await deps.reportingLine(owner, trace);
  const judged: JudgedSeries[] = [];
  for (const master of masters) {
    const answer = await deps.calendar.series({ mailbox: owner.id, master, span }, trace);
    if (answer.kind === 'forbidden' || answer.kind === 'no-mailbox') continue;
    judged.push(answer.kind === 'gone' ? { master, kind: 'gone' } : await judgeSeries(deps, owner, line, answer.master, answer.occurrences, now, trace));
  }
  return judged;
}

async function judgeSeries(
  deps: Deps,
  owner: Person,
  line: ReportingLine,
  master: CalendarEvent,
  occurrences: readonly CalendarEvent[],
  now: Instant,
  trace: string,
): Promise<JudgedSeries> {
  const ownDomain = owner.mail.slice(owner.mail.indexOf('@') + 1);
  const verdict = detectOneOnOne({ owner, directReports: line.reports, boss: line.boss, ownDomain, now, ownerManages: line.reports.length > 0 }, master);
  const common = { master: master.id, uid: master.uid, isOrganizer: master.isOrganizer };
  const other = (because: string): JudgedSeries => ({ ...common, kind: 'other', because });
  const copies = (counterpart: DirectoryPerson) => ({ counterpart, occurrences: occurrences.map((event) => occurrenceCopy(event, [...owner.mails, ...counterpart.mails])) });
  if (verdict.is === 'other') {
    const bound = verdict.because === 'more-than-two' ? await stillBound(deps.store, owner.id, master) : null;
    if (bound !== null) {
      deps.log('series.judged', { person: owner.id, trace, kind: 'one-on-one', reason: 'others-joined' });
      const { manager, cadence, reasons, offered } = bound.verdict;
      return { ...common, kind: 'one-on-one', ...copies(bound.counterpart), ownerRole: manager === owner.id ? 'manager' : 'rep', cadence, reasons, offered };
    }
    deps.log('series.judged', { person: owner.id, trace, kind: 'other', reason: verdict.because });
    return other(verdict.because);
  }
  const counterpart = await counterpartKnownAs(deps, line, verdict.counterpart.mail, trace);
  if (counterpart === null) return other('unknown-person');
  const reason = [...verdict.reasons.map(({ code }) => code), ...(verdict.offered ? [] : [verdict.notOfferedBecause ?? 'not-offered'])].join('+');
  deps.log('series.judged', { person: owner.id, trace, kind: 'one-on-one', reason });
  const { ownerRole, cadence, reasons, offered } = verdict;
  return { ...common, kind: 'one-on-one', ...copies(counterpart), ownerRole, cadence, reasons, offered };
}
