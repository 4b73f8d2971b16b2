import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import type { PersonId } from '#domain/ids.ts';
import { dateAt, type Instant } from '#domain/time.ts';
import { pairFor, roleIn } from '../pair-access.ts';
import { captureTime } from '../record-commitment.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';

/** A meeting of the person's own pair. none: there is none here that the person may know of · off: one of the two switched the pair off · waiting: it is not on yet. */
export type FoundMeeting = { readonly kind: 'found'; readonly meeting: Meeting; readonly pair: PairRecord } | { readonly kind: 'none' | 'off' | 'waiting' | 'not-yours' };

/** The meeting that a screen names, by its id or by the chat that it stands in. */
export async function findMeeting(tx: StoreTransaction, person: PersonId, named: { readonly meeting?: string | undefined; readonly thread?: string | undefined }, now: Instant): Promise<FoundMeeting> {
  if (named.meeting !== undefined) {
    const access = await pairFor(tx, person, { meeting: named.meeting });
    if (access?.meeting === undefined || access.meeting === null) return { kind: 'not-yours' };
    return access.pair.state.kind === 'on' ? { kind: 'found', meeting: access.meeting, pair: access.pair } : notOn(access.pair);
  }
  return named.thread === undefined ? { kind: 'none' } : inThread(tx, person, named.thread, now);
}

/** All weeks of a series share one chat: the time tells them apart. */
async function inThread(tx: StoreTransaction, person: PersonId, thread: string, now: Instant): Promise<FoundMeeting> {
  const own: Own[] = [];
  for (const meeting of await tx.meetings.byThread(thread)) {
    const pair = own.find((one) => one.pair.id === meeting.pair)?.pair ?? (await tx.pairs.get(meeting.pair));
    if (pair !== undefined && roleIn(pair, person) !== null) own.push({ meeting, pair });
  }
  const on = own.filter(({ pair }) => pair.state.kind === 'on');
  const found = current(on, now);
  if (found !== undefined) return { kind: 'found', ...found };
  const other = own.at(-1);
  return other === undefined || on.length > 0 ? { kind: 'none' } : notOn(other.pair);
}

const notOn = ({ state }: PairRecord): FoundMeeting => ({ kind: state.kind === 'off' ? 'off' : 'waiting' });

type Own = { readonly meeting: Meeting; readonly pair: PairRecord };

/** The one that runs, else the one that was over a moment ago (whoever opens the panel again has not done with it), else the next, else the last of today. */
function current(own: readonly Own[], now: Instant): Own | undefined {
  const known = own.filter(({ meeting }) => !meeting.gone).map((one) => ({ one, ...one, phase: phaseOf(one.meeting, now).kind }));
  const isToday = ({ meeting, pair: { zone } }: Own): boolean => meeting.start <= now && dateAt(meeting.start, zone) === dateAt(now, zone);
  const found =
    known.find(({ phase }) => phase === 'running' || phase === 'ending') ??
    known.findLast(({ meeting, phase }) => (phase === 'closed' || phase === 'unconfirmed') && meeting.start <= now && now - meeting.end < captureTime) ??
    known.find(({ phase }) => phase === 'ahead') ??
    known.findLast(isToday);
  return found?.one;
}
