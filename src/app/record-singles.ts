import { livingRhythm } from '#domain/detect-ad-hoc-pairs.ts';
import type { PersonId } from '#domain/ids.ts';
import { day, plus, type Instant } from '#domain/time.ts';
import type { Reason } from '#domain/verdict.ts';
import type { JudgedSingle } from './judge-singles.ts';
import { bringPair, forgetSeries, knowPerson } from './record-series.ts';
import type { Cadence, Person, SeriesCopy, SingleMeeting, StoreTransaction } from './store-port.ts';

/** A rhythm is judged by the meetings of so long; what is older says nothing about now, and is forgotten. */
const remembered = 120 * day;

type Two = { readonly manager: PersonId; readonly rep: PersonId };

/**
 * Records the single meetings that two people have to themselves. Delta shows each of them once, so each is remembered (who, when, its id; nothing that was
 * written in it) until together they keep a rhythm: then all of them are the pair's, and so is each later one. A pair with a series gains none: there they are extra.
 */
export async function recordSingles(tx: StoreTransaction, deps: { readonly newId: () => string }, owner: Person, judged: readonly JudgedSingle[], now: Instant, trace: string): Promise<void> {
  if (judged.length === 0) return;
  const known = new Map((await tx.calendar.seriesOf(owner.id)).map((copy) => [copy.master, copy]));
  const touched = new Map<string, Two>();
  for (const single of judged) {
    const before = known.get(single.event);
    if (single.kind === 'other') {
      if (before !== undefined) await forgetSeries(tx, owner.id, single.event, trace);
      continue;
    }
    const two = single.ownerRole === 'manager' ? { manager: owner.id, rep: single.counterpart.id } : { manager: single.counterpart.id, rep: owner.id };
    touched.set(`${two.manager} ${two.rep}`, two);
    await knowPerson(tx, single.counterpart);
    await tx.calendar.replaceSeries(copyOf(owner.id, single, two, before), [single.occurrence]);
  }
  for (const two of touched.values()) await judgeRhythm(tx, deps, owner, two, now, trace);
}

/** A single event of the past: Graph no longer shows it, and the rhythm needs it. */
export const isPastSingle = ({ verdict }: SeriesCopy, before: Instant): boolean => verdict.is !== 'other' && verdict.single !== undefined && verdict.single.start < before;

function copyOf(mailbox: PersonId, { event, uid, isOrganizer, counterpart, reasons, occurrence }: Extract<JudgedSingle, { kind: 'two-people' }>, two: Two, before: SeriesCopy | undefined): SeriesCopy {
  const organizer = isOrganizer ? mailbox : counterpart.id;
  const common = { ...two, organizer, reasons, single: { start: occurrence.start, zone: occurrence.zone } };
  const bound = before?.verdict.is === 'one-on-one' && before.verdict.single !== undefined ? before.verdict : undefined;
  const verdict: SeriesCopy['verdict'] = bound === undefined ? { is: 'single', ...common } : { is: 'one-on-one', ...common, cadence: bound.cadence, offered: true };
  return { mailbox, master: event, uid, isOrganizer, verdict };
}

/** Binds the single meetings of two people, as far as they were not, when they keep a rhythm or when earlier ones are bound already. */
async function judgeRhythm(tx: StoreTransaction, deps: { readonly newId: () => string }, owner: Person, two: Two, now: Instant, trace: string): Promise<void> {
  const copies = (await tx.calendar.seriesOf(owner.id)).filter(({ verdict }) => verdict.is !== 'other' && verdict.manager === two.manager && verdict.rep === two.rep);
  const singles = copies.flatMap((copy) => (isSingle(copy) ? [copy] : []));
  const old = singles.filter((copy) => isPastSingle(copy, plus(now, -remembered)));
  for (const { master } of old) await tx.calendar.removeSeries(owner.id, master);
  const recent = singles.filter((copy) => !old.includes(copy));
  const bound = recent.find(({ verdict }) => verdict.is === 'one-on-one');
  const rhythm = livingRhythm(recent.map(({ verdict }) => verdict.single), now);
  if (bound === undefined && (typeof rhythm === 'string' || copies.length > singles.length)) return;
  const isKept = typeof rhythm !== 'string';
  const cadence = isKept ? rhythm.cadence : bound?.verdict.is === 'one-on-one' ? bound.verdict.cadence : 'other';
  for (const copy of recent) await tx.calendar.saveVerdict(boundCopy(copy, cadence, isKept ? rhythm.meetings : recent.length));
  await bringPair(tx, deps, { ...two, zone: owner.zone }, now, trace);
}

type SingleCopy = SeriesCopy & { readonly verdict: Exclude<SeriesCopy['verdict'], { is: 'other' }> & { readonly single: SingleMeeting } };

const isSingle = (copy: SeriesCopy): copy is SingleCopy => copy.verdict.is !== 'other' && copy.verdict.single !== undefined;

function boundCopy({ verdict, ...copy }: SingleCopy, cadence: Cadence, meetings: number): SeriesCopy {
  const { manager, rep, organizer, single } = verdict;
  const reasons = verdict.reasons.map((reason): Reason => (reason.code === 'single-meetings' ? { code: 'single-meetings', cadence, meetings } : reason));
  return { ...copy, verdict: { is: 'one-on-one', manager, rep, organizer, cadence, reasons, offered: true, single } };
}
