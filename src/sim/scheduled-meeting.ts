import type { ScheduledMeeting } from './teams/meetings.ts';
import type { Calendars } from './world/calendar/calendars.ts';
import type { GraphEvent } from './world/calendar/graph-event.ts';
import type { World } from './world/world.ts';

const week = 7 * 24 * 3_600_000;

/** What the organizer's calendar plans for the meeting of a thread: the occurrence nearest to now, within two weeks; null when there is none. */
export function scheduledMeeting(world: World, calendars: Calendars, threadId: string): ScheduledMeeting | null {
  const now = world.clock.now();
  const planned = [...world.people.values()].flatMap((person) =>
    calendars
      .calendarView(person.id, now - 2 * week, now + 2 * week)
      .filter(
        (event) => event.isOrganizer && event.isOnlineMeeting && calendars.threadOf(person.id, event.id) === threadId,
      )
      .map((event) => ({ organizer: person.id, event })),
  );
  const nearest = planned.sort((left, right) => distance(left.event, now) - distance(right.event, now))[0];
  if (nearest === undefined) return null;
  const { organizer, event } = nearest;
  return {
    subject: event.subject,
    start: momentOf(event.start),
    end: momentOf(event.end),
    recurring: event.seriesMasterId !== null,
    organizer,
    joinUrl: event.onlineMeeting?.joinUrl ?? '',
  };
}

/** Calendars answer in UTC unless they are asked otherwise. */
const momentOf = ({ dateTime }: { dateTime: string }): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

/** None while the meeting runs. */
function distance(event: GraphEvent, now: number): number {
  const [start, end] = [momentOf(event.start), momentOf(event.end)];
  return now < start ? start - now : Math.max(0, now - end);
}
