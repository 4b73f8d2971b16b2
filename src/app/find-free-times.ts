import { freeTimes, isFree, usualHours, type PersonsTime, type Wish } from '#domain/free-times.ts';
import type { MeetingId, PersonId } from '#domain/ids.ts';
import { moveWindow } from '#domain/move-window.ts';
import { day, plus, type Instant } from '#domain/time.ts';
import type { PairContext } from './pair-context.ts';
import type { Schedule, Schedules, Span } from './ports.ts';
import type { Person } from './store-port.ts';

/** Times that suit both people of a pair, nearest to the planned one first; or why there can be none. `whose`: whose calendar would not say. */
export type FreeTimesFound =
  | { readonly kind: 'times'; readonly times: readonly Span[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-writable' }
  | { readonly kind: 'unreadable'; readonly whose: PersonId };

/**
 * Finds times for one meeting of a pair, within both people's working hours and before the next one of the series. `missed`: the start of one that did not come
 * about, for which this one may come sooner; the times are then near to that, and before its own. Asks Graph; may throw RemoteError.
 */
export type FindFreeTimes = (context: PairContext, meeting: MeetingId, trace: string, missed?: Instant) => Promise<FreeTimesFound>;

/** Calendars further ahead say little, and Graph answers for a limited span only. */
const ahead = 14 * day;

/** Builds the search on the calendars of both. */
export const createFindFreeTimes =
  ({ schedules }: { readonly schedules: Schedules }): FindFreeTimes =>
  async (context, id, trace, missed) => {
    const asked = await wishFor(schedules, context, id, trace);
    if (asked.kind !== 'wish') return asked;
    const { wish } = asked;
    const times = freeTimes(missed === undefined ? wish : { ...wish, near: missed, span: { from: wish.span.from, to: Math.min(wish.span.to, wish.near) as Instant } });
    return times.length === 0 ? { kind: 'none' } : { kind: 'times', times };
  };

/** Whether a meeting of a pair can be moved to a time: it suits both, now. */
export async function suitsBoth(schedules: Schedules, context: PairContext, id: MeetingId, start: Instant, trace: string): Promise<boolean> {
  const asked = await wishFor(schedules, context, id, trace);
  return asked.kind === 'wish' && isFree(asked.wish, start);
}

async function wishFor(schedules: Schedules, context: PairContext, id: MeetingId, trace: string): Promise<{ readonly kind: 'wish'; readonly wish: Wish } | Exclude<FreeTimesFound, { kind: 'times' }>> {
  const meeting = context.meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined || meeting.gone || meeting.copy === null) return { kind: 'not-writable' };
  const room = moveWindow(meeting, context.meetings, context.now, context.pair.zone);
  if (room === null) return { kind: 'none' };
  const span = { from: room.from, to: Math.min(room.to, plus(room.from, ahead)) as Instant };
  const people = [context.manager, context.rep];
  const answer = await schedules.busy({ mailbox: meeting.copy.mailbox, people: people.map(({ id: person, mail }) => ({ person, mail })), span }, trace);
  if (answer.kind !== 'schedules') return { kind: 'not-writable' };
  const silent = answer.schedules.find(({ busy }) => busy === null);
  if (silent !== undefined) return { kind: 'unreadable', whose: silent.person };
  const wish = { span, near: meeting.start, length: meeting.end - meeting.start, zone: context.pair.zone, people: answer.schedules.flatMap((schedule) => timeOf(schedule, people)) };
  return { kind: 'wish', wish };
}

/** Where a mailbox has no hours of its own the usual ones count; where it has no zone that we can read, the person's. */
function timeOf({ person, busy, works }: Schedule, people: readonly Person[]): readonly PersonsTime[] {
  const usual = people.find(({ id }) => id === person)?.zone;
  if (usual === undefined) return [];
  const { days, from, to } = works ?? usualHours;
  return [{ busy: busy ?? [], days, from, to, zone: works?.zone ?? usual }];
}
