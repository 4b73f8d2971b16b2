import type { MeetingId } from './ids.ts';
import { weekAt } from './indicator.ts';
import type { Meeting, Pair } from './meeting.ts';
import { phaseOf } from './meeting-state.ts';
import { latestClock } from './settle.ts';
import { atClock, dateAt, plusDays, weekday, type Instant, type LocalDate, type Zone } from './time.ts';

/** What is known of one of the two before a meeting. */
export type PrepFacts = {
  readonly pair: Pair;
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** The person's own zone: the message is for the morning where the person is. */
  readonly zone: Zone;
  /** Meetings whose agenda comes into the personal chat: there it is the one message before. */
  readonly agendaComes: ReadonlySet<MeetingId>;
  /** When this person got a message about this pair in the personal chat that nobody asked for, this one left out. */
  readonly told: readonly Instant[];
};

/** Whether a person is told before the next meeting: now, later, or not at all. `day` is the meeting's, in the person's zone: 1:1s of one day come on one card. */
export type PrepPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'now' | 'later'; readonly meeting: MeetingId; readonly at: Instant; readonly day: LocalDate };

/** When the working day before a meeting begins for the message: early enough to look for a call, after the first coffee. */
const earliestClock = '09:00';
/** In a person's week about one pair: one message before, one after (architecture.md, decision 3). */
const messagesAWeek = 2;

/**
 * The card before a 1:1 comes on the working day before, from 9:00 to 17:00 where the person is; whoever could not be reached by then has the invite. None
 * comes where the agenda is that message, none on the day on which the pair was switched on, and none that would be a week's third.
 */
export function planPrep({ pair, meetings, zone, agendaComes, told }: PrepFacts, now: Instant): PrepPlan {
  const next = meetings.find((meeting) => phaseOf(meeting, now).kind === 'ahead');
  if (pair.state.kind !== 'on' || next === undefined || agendaComes.has(next.id)) return { kind: 'none' };
  const day = dateAt(next.start, zone);
  const before = workingDayBefore(day);
  const [at, until] = [atClock(before, earliestClock, zone), atClock(before, latestClock, zone)];
  const isNew = pair.switchedOnAt === null || dateAt(pair.switchedOnAt, zone) >= before;
  if (isNew || now >= until || isTooMuch(next, { at, told, zone })) return { kind: 'none' };
  return { kind: at <= now ? 'now' : 'later', meeting: next.id, at, day };
}

/** Monday to Friday. */
function workingDayBefore(day: LocalDate): LocalDate {
  let before = plusDays(day, -1);
  while (weekday(before) > 5) before = plusDays(before, -1);
  return before;
}

/** The recap of the meeting counts already, where it falls into the same week. */
function isTooMuch(next: Meeting, { at, told, zone }: { readonly at: Instant; readonly told: readonly Instant[]; readonly zone: Zone }): boolean {
  const week = weekAt(at, zone);
  const sofar = told.filter((moment) => weekAt(moment, zone) === week).length;
  return sofar + 1 + (weekAt(next.end, zone) === week ? 1 : 0) > messagesAWeek;
}
