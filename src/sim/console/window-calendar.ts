import type { Calendars } from '../world/calendar/calendars.ts';
import type { GraphEvent } from '../world/calendar/graph-event.ts';
import { GraphFault } from '../world/calendar/graph-fault.ts';
import type { ConsoleParts, WindowEvent } from './console-server.ts';

/** What the window reads of calendars. */
export function createWindowCalendar(calendars: Calendars): Pick<ConsoleParts, 'eventsOf' | 'bodyOf'> {
  return {
    eventsOf: (person, from, to) =>
      calendars.calendarView(person, from, to).map((event) => windowEvent(event, calendars.threadOf(person, event.id))),
    bodyOf(person, eventId) {
      try {
        return calendars.getEvent(person, eventId).body.content;
      } catch (error) {
        if (error instanceof GraphFault) return undefined;
        throw error;
      }
    },
  };
}

const iso = ({ dateTime }: { dateTime: string }): string => `${dateTime.slice(0, 19)}Z`;

function windowEvent(event: GraphEvent, threadId: string | null): WindowEvent {
  const { name, address } = event.organizer.emailAddress;
  return {
    id: event.id,
    seriesMasterId: event.seriesMasterId,
    subject: event.subject,
    start: iso(event.start),
    end: iso(event.end),
    isAllDay: event.isAllDay,
    isOrganizer: event.isOrganizer,
    isPrivate: event.sensitivity === 'private',
    isFree: event.showAs === 'free' || event.showAs === 'tentative',
    repeats: event.seriesMasterId !== null,
    place: event.location.displayName,
    joinUrl: event.onlineMeeting?.joinUrl ?? null,
    threadId,
    response: event.responseStatus.response,
    organizer: { name, mail: address },
    attendees: event.attendees.map(({ type, status, emailAddress }) => ({
      name: emailAddress.name,
      mail: emailAddress.address,
      type,
      response: status.response,
    })),
  };
}
