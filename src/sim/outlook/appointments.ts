import type { Calendars } from '../world/calendar/calendars.ts';
import type { GraphEventDraft } from '../world/calendar/event-draft.ts';
import type { GraphEvent } from '../world/calendar/graph-event.ts';
import { epochOf, writeMoment } from '../world/calendar/graph-time.ts';
import { masterIdOf } from '../world/ids.ts';
import type { SimPerson, World } from '../world/world.ts';
import { NotPossible } from '../teams/not-possible.ts';
import { savedBody, type SavedThrough } from './saved-body.ts';
import { graphRecurrence, officeRecurrence, type OfficeRecurrence } from './recurrence.ts';

export type Attendee = { mail: string; name: string; response: string };

/** An appointment as the form shows it. Times are milliseconds; ids are Exchange's own (EWS), with `/` and `+`, as Office.js tells them. */
export type Appointment = {
  /** Graph's id; null: not saved yet. */
  eventId: string | null;
  itemId: string | null;
  /** Of the series that an occurrence belongs to; null for singles and for the series itself (@types/office-js, seriesId). */
  seriesId: string | null;
  kind: 'single' | 'series' | 'occurrence';
  isOrganizer: boolean;
  subject: string;
  start: number;
  end: number;
  place: string;
  organizer: { mail: string; name: string };
  required: Attendee[];
  optional: Attendee[];
  recurrence: OfficeRecurrence | null;
  body: string;
  isOnline: boolean;
  createdAt: number | null;
  modifiedAt: number | null;
};

/** What the person changed in the form; only what is there is written. */
export type Changes = {
  subject?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
  required?: { mail: string; name: string }[] | undefined;
  optional?: { mail: string; name: string }[] | undefined;
  recurrence?: OfficeRecurrence | null | undefined;
  body?: string | undefined;
  isOnline?: boolean | undefined;
};

export type SaveRequest = { eventId: string | null; changes: Changes; through: SavedThrough; isSent: boolean };

const halfHour = 1_800_000;

/** The id that Exchange's own clients use for Graph's: `convertToRestId` leads back (facts/graph.md §1.4). */
const exchangeIdOf = (graphId: string): string => graphId.replaceAll('-', '/').replaceAll('_', '+');

/** People's appointments as Outlook's form reads and writes them. Throws GraphFault where Exchange refuses. */
export function createAppointments(world: World, calendars: Calendars) {
  return {
    /** A new appointment of half an hour, from the next full hour on. */
    fresh: (person: SimPerson): Appointment => freshFor(person, Math.ceil(world.clock.now() / (2 * halfHour)) * 2 * halfHour),
    read: (person: SimPerson, eventId: string): Appointment => appointmentOf(calendars.getEvent(person.id, eventId), calendars.bodyOf(person.id, eventId)),
    /** Writes the form in the person's name, through a client; answers the event's id. Unsent, nobody is told, and a new appointment has no attendees yet. */
    save(person: SimPerson, { eventId, changes, through, isSent }: SaveRequest): string {
      const actor = { kind: 'person', id: person.id } as const;
      const draft = draftOf(changes, person.windowsTimeZone);
      if (eventId === null) {
        const { start, end } = draft;
        if (start === undefined || end === undefined) throw new NotPossible(400, 'A new appointment needs "start" and "end".');
        const body = changes.body === undefined ? {} : bodyOf(savedBody(changes.body, through, null));
        const attendees = isSent ? attendeesOf(changes, []) : [];
        return calendars.createEvent(person.id, { ...draft, ...body, ...(attendees === undefined ? {} : { attendees }) }, actor);
      }
      const event = calendars.getEvent(person.id, eventId);
      const body = changes.body === undefined ? {} : bodyOf(savedBody(changes.body, through, calendars.meetingOf(person.id, eventId)));
      const attendees = attendeesOf(changes, event.attendees);
      calendars.patchEvent(person.id, eventId, { ...draft, ...body, ...(attendees === undefined ? {} : { attendees }) }, actor, { viaClient: true, mail: isSent });
      return eventId;
    },
  };
}

const bodyOf = (content: string): Pick<GraphEventDraft, 'body'> => ({ body: { contentType: 'html', content } });

const freshFor = ({ mail, displayName }: SimPerson, start: number): Appointment => ({
  eventId: null,
  itemId: null,
  seriesId: null,
  kind: 'single',
  isOrganizer: true,
  subject: '',
  start,
  end: start + halfHour,
  place: '',
  organizer: { mail, name: displayName },
  required: [],
  optional: [],
  recurrence: null,
  body: '',
  isOnline: false,
  createdAt: null,
  modifiedAt: null,
});

function appointmentOf(event: GraphEvent, body: string): Appointment {
  const [start, end] = [epochOf(event.start), epochOf(event.end)];
  const isOccurrence = event.type === 'occurrence' || event.type === 'exception';
  const people = (type: string): Attendee[] =>
    event.attendees.filter((one) => one.type === type).map(({ emailAddress, status }) => ({ mail: emailAddress.address, name: emailAddress.name, response: status.response }));
  return {
    eventId: event.id,
    itemId: exchangeIdOf(event.id),
    seriesId: isOccurrence ? exchangeIdOf(event.seriesMasterId ?? masterIdOf(event.id) ?? event.id) : null,
    kind: isOccurrence ? 'occurrence' : event.type === 'seriesMaster' ? 'series' : 'single',
    isOrganizer: event.isOrganizer,
    subject: event.subject,
    start,
    end,
    place: event.location.displayName,
    organizer: { mail: event.organizer.emailAddress.address, name: event.organizer.emailAddress.name },
    required: people('required'),
    optional: people('optional'),
    recurrence: event.recurrence === null ? null : officeRecurrence(event.recurrence, start, end),
    body,
    isOnline: event.isOnlineMeeting,
    createdAt: Date.parse(event.createdDateTime),
    modifiedAt: Date.parse(event.lastModifiedDateTime),
  };
}

function draftOf({ subject, start, end, recurrence, isOnline }: Changes, zone: string): GraphEventDraft {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(start === undefined ? {} : { start: writeMoment(start, zone) }),
    ...(end === undefined ? {} : { end: writeMoment(end, zone) }),
    ...(recurrence === undefined ? {} : { recurrence: recurrence === null ? null : graphRecurrence(recurrence) }),
    ...(isOnline === true ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' as const } : {}),
  };
}

/** Those of the two lists that changed, beside those that stay; undefined when nobody touched them. Rooms are no people of the form: they stay. */
function attendeesOf({ required, optional }: Changes, before: GraphEvent['attendees']): GraphEventDraft['attendees'] {
  if (required === undefined && optional === undefined) return undefined;
  const kept = (type: string) => before.filter((one) => one.type === type).map(({ emailAddress }) => ({ type, emailAddress }));
  const listed = (type: string, people: { mail: string; name: string }[] | undefined) =>
    people === undefined ? kept(type) : people.map(({ mail, name }) => ({ type, emailAddress: { address: mail, name } }));
  return [...listed('required', required), ...listed('optional', optional), ...kept('resource')];
}
