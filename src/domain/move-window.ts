import type { Meeting } from './meeting.ts';
import { atClock, dateAt, day, hour, plus, plusDays, type Instant, type LocalDate, type Zone } from './time.ts';

/** Nobody is moved into a meeting that begins at once. */
const lead = hour;
/** Without a next one in sight a meeting stays in its week. */
const withoutNext = 7 * day;

/**
 * Between which moments a meeting can be moved: from an hour from now on, and after the day of the occurrence before it, until the day of the one after it.
 * Outlook lets none pass its neighbours, also where the neighbour was cancelled or moved (facts/graph.md §3.1). null: there is no room.
 */
export function moveWindow(meeting: Meeting, meetings: readonly Meeting[], now: Instant, zone: Zone): { readonly from: Instant; readonly to: Instant } | null {
  const own = dateOf(meeting, zone);
  const others = meetings.filter((other) => other.id !== meeting.id && isNeighbour(meeting, other));
  const before = others.filter((other) => dateOf(other, zone) < own).flatMap((other) => daysOf(other, zone));
  const after = others.filter((other) => dateOf(other, zone) > own).flatMap((other) => daysOf(other, zone));
  const last = before.length === 0 ? null : before.reduce((one, other) => (other > one ? other : one));
  const next = after.length === 0 ? null : after.reduce((one, other) => (other < one ? other : one));
  const opens = last === null ? 0 : atClock(plusDays(last, 1), '00:00', zone);
  const closes = next === null ? plus(meeting.start, withoutNext) : atClock(next, '00:00', zone);
  const from = Math.max(plus(now, lead), opens) as Instant;
  return from < closes ? { from, to: closes } : null;
}

/** Of a series, the occurrences of that series that count there; of a single meeting, whatever else is bound to the pair and stands. */
const isNeighbour = (meeting: Meeting, other: Meeting): boolean => (meeting.originalDate === null ? !other.gone : other.uid === meeting.uid && other.originalDate !== null);

/** The day by the series' rule, which tells the order also after a move. */
const dateOf = ({ originalDate, start }: Meeting, zone: Zone): LocalDate => originalDate ?? dateAt(start, zone);

/** Both days on which an occurrence is in the way: the one by the rule, and the one that it was moved to. */
const daysOf = (meeting: Meeting, zone: Zone): readonly LocalDate[] => [...new Set([dateOf(meeting, zone), dateAt(meeting.start, zone)])];
