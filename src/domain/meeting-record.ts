import type { MeetingId, PersonId } from './ids.ts';
import { isHeld, phaseOf } from './meeting-state.ts';
import type { Meeting } from './meeting.ts';
import { weekAt } from './indicator.ts';
import { hour, type Instant, type Zone } from './time.ts';

/**
 * What a calendar did to one meeting, append-only. `at` is when we saw it, some minutes after it was done; `from` the start it had. `into`: the meeting that took
 * its place in the same week. `by`: the organizer, since nobody else can move or cancel it (facts/graph.md §3.3 and §3.4); null where the organizer's calendar is not read.
 */
export type MeetingChange = {
  readonly meeting: MeetingId;
  readonly at: Instant;
  readonly kind: 'moved' | 'cancelled' | 'restored';
  readonly from: Instant;
  readonly to: Instant | null;
  readonly into: MeetingId | null;
  readonly by: PersonId | null;
};

/** How many meetings the record looks back over. */
export const recordLength = 12;

/** A move or a cancellation that stands, with its notice: whole hours from the day it was known to the start it had; 0 when that start was over. */
export type CalendarDeed = MeetingChange & { readonly noticeHours: number };

export type MeetingRecord = {
  /** How many meetings it counts: the last twelve whose time has come, or that were cancelled and lie before the next one. */
  readonly of: number;
  readonly held: number;
  /** How many of them were moved at least once; a moved one may be held too. */
  readonly moved: number;
  readonly cancelled: number;
  /** On the calendar, over, and nothing says that it was held. */
  readonly unconfirmed: number;
  /** Cancelled one after the other since the last held one. */
  readonly droppedInARow: number;
  readonly lastHeld: Meeting | null;
  readonly next: Meeting | null;
  /** Moves and cancellations of those meetings and of the next one, newest first. */
  readonly deeds: readonly CalendarDeed[];
};

/** `known`: what was recorded before, oldest first. `calendarsRead`: of whom we read the calendar. */
type Look = { readonly known: readonly MeetingChange[]; readonly now: Instant; readonly where: Zone; readonly calendarsRead: ReadonlySet<PersonId> };

/**
 * What the calendars changed between two looks at a pair's meetings. What is over or was held is history: nothing is recorded about it. A meeting that went while another
 * one stands in its week was moved there, not cancelled (a re-created or re-dated series, a single meeting instead): the other one has to be of another series, or
 * new in this look, and takes the place of one only. A meeting that is new takes the place of one that was cancelled in the same week before.
 */
export function changesBetween(before: readonly Meeting[], after: readonly Meeting[], { known, now, where, calendarsRead }: Look): readonly MeetingChange[] {
  const earlier = new Map(before.map((meeting) => [meeting.id, meeting]));
  const taken = new Set(known.flatMap(({ into }) => into ?? []));
  const replace = (gone: Meeting, may: (one: Meeting) => boolean): Meeting | undefined => {
    const inItsWeek = after.filter((one) => !one.gone && !taken.has(one.id) && weekAt(one.start, where) === weekAt(gone.start, where) && may(one));
    const heir = inItsWeek.find(({ start }) => start === gone.start) ?? inItsWeek[0];
    if (heir !== undefined) taken.add(heir.id);
    return heir;
  };
  const isNew = ({ id }: Meeting): boolean => !earlier.has(id);
  const seen = after.flatMap((meeting): readonly MeetingChange[] => {
    const was = earlier.get(meeting.id);
    if (was === undefined || isHeld(was) || (was.end <= now && meeting.end <= now)) return [];
    const change = { meeting: meeting.id, at: now, from: was.start, into: null, by: meeting.organizer !== null && calendarsRead.has(meeting.organizer) ? meeting.organizer : null };
    if (was.gone) return meeting.gone || lastOf(known, meeting.id) === undefined ? [] : [{ ...change, kind: 'restored', to: meeting.start }];
    if (!meeting.gone) return was.start === meeting.start ? [] : [{ ...change, kind: 'moved', to: meeting.start }];
    const heir = replace(meeting, (one) => one.uid !== meeting.uid || isNew(one));
    return [heir === undefined ? { ...change, kind: 'cancelled', to: null } : { ...change, kind: 'moved', to: heir.start, into: heir.id }];
  });
  const madeGood = before.flatMap((meeting): readonly MeetingChange[] => {
    const last = lastOf(known, meeting.id);
    if (last?.kind !== 'cancelled' || isHeld(meeting) || seen.some((change) => change.meeting === meeting.id)) return [];
    const heir = replace(meeting, isNew);
    return heir === undefined ? [] : [{ ...last, at: now, kind: 'moved', to: heir.start, into: heir.id }];
  });
  return [...seen, ...madeGood];
}

const lastOf = (changes: readonly MeetingChange[], id: MeetingId): MeetingChange | undefined => changes.findLast(({ meeting }) => meeting === id);

type Slot = { readonly meeting: Meeting; readonly fate: 'held' | 'cancelled' | 'unconfirmed' };

/** The pair's meetings as they went, from the calendar and from what was held; never from clicks about the calendar. `changes` oldest first. */
export function meetingRecord(meetings: readonly Meeting[], changes: readonly MeetingChange[], now: Instant): MeetingRecord {
  const inOrder = [...meetings].sort((one, other) => one.start - other.start);
  const next = inOrder.find((meeting) => phaseOf(meeting, now).kind === 'ahead') ?? null;
  const slots = inOrder.flatMap((meeting): readonly Slot[] => {
    const fate = fateOf(meeting, changes, now, next);
    return fate === null ? [] : [{ meeting, fate }];
  }).slice(-recordLength);
  const count = (fate: Slot['fate']): number => slots.filter((slot) => slot.fate === fate).length;
  const shown = new Set([...slots.map(({ meeting }) => meeting.id), ...(next === null ? [] : [next.id])]);
  const moves = changes.filter(isMove);
  const placeOf = ({ meeting, into }: MeetingChange): MeetingId => into ?? meeting;
  return {
    of: slots.length,
    held: count('held'),
    moved: slots.filter(({ meeting }) => moves.some((move) => placeOf(move) === meeting.id)).length,
    cancelled: count('cancelled'),
    unconfirmed: count('unconfirmed'),
    droppedInARow: slots.slice(slots.findLastIndex(({ fate }) => fate === 'held') + 1).filter(({ fate }) => fate === 'cancelled').length,
    lastHeld: inOrder.findLast(isHeld) ?? null,
    next,
    deeds: deedsOf(changes, meetings).filter((deed) => shown.has(placeOf(deed))),
  };
}

/** null: it is not over yet, or another meeting took its place. */
function fateOf(meeting: Meeting, changes: readonly MeetingChange[], now: Instant, next: Meeting | null): Slot['fate'] | null {
  if (isHeld(meeting)) return 'held';
  if (!meeting.gone) return ['unconfirmed', 'not-held'].includes(phaseOf(meeting, now).kind) ? 'unconfirmed' : null;
  if (lastOf(changes, meeting.id)?.kind !== 'cancelled') return null;
  return meeting.start <= now || (next !== null && meeting.start < next.start) ? 'cancelled' : null;
}

/** The same time under another id is no move to anybody. */
const isMove = ({ kind, from, to }: MeetingChange): boolean => kind === 'moved' && from !== to;

/** What stands of the changes, newest first: every move, and a cancellation unless it was taken back, made good, or people met anyway. */
function deedsOf(changes: readonly MeetingChange[], meetings: readonly Meeting[]): readonly CalendarDeed[] {
  const metAnyway = new Set(meetings.filter(isHeld).map(({ id }) => id));
  const stands = (change: MeetingChange): boolean => isMove(change) || (change.kind === 'cancelled' && lastOf(changes, change.meeting) === change && !metAnyway.has(change.meeting));
  return changes.filter(stands).map((change) => ({ ...change, noticeHours: noticeOf(change, changes) })).reverse();
}

/** A meeting that was cancelled on Monday and made anew on Tuesday was given up on Monday. */
function noticeOf(change: MeetingChange, changes: readonly MeetingChange[]): number {
  const cancelled = change.into === null ? undefined : changes.findLast(({ meeting, kind, at }) => meeting === change.meeting && kind === 'cancelled' && at <= change.at);
  return Math.max(0, Math.floor((change.from - (cancelled ?? change).at) / hour));
}
