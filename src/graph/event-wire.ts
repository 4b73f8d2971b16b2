import { z } from 'zod';
import type { Attendee, CalendarEvent } from '#domain/calendar.ts';
import { eventId } from '#domain/ids.ts';
import { utc, type Zone } from '#domain/time.ts';
import { originalDateOf, uidOf } from './event-identity.ts';
import { recurrenceOf, wireRecurrence } from './recurrence-wire.ts';
import { venueOf } from './venue.ts';
import { wireTime, zoneOf } from './wire-time.ts';

const maybeText = z.string().nullish();
const address = z.object({ name: maybeText, address: maybeText });
const person = z.object({ emailAddress: address.nullish() }).nullish();
const response = z.object({ response: maybeText }).nullish();
const place = z.object({ displayName: maybeText, locationUri: maybeText });

export const wireAttendee = z.object({ type: maybeText, status: response, emailAddress: address.nullish() });
export type WireAttendee = z.output<typeof wireAttendee>;

/** An event, of which only what is read here is kept: bodies, categories and the rest end at this line. */
export const wireEvent = z.object({
  id: z.string().min(1),
  uid: maybeText,
  iCalUId: maybeText,
  occurrenceId: maybeText,
  originalStart: maybeText,
  originalStartTimeZone: maybeText,
  type: maybeText,
  seriesMasterId: maybeText,
  start: wireTime,
  end: wireTime,
  isAllDay: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
  isOrganizer: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  sensitivity: maybeText,
  subject: maybeText,
  organizer: person,
  responseStatus: response,
  attendees: z.array(wireAttendee).nullish(),
  recurrence: wireRecurrence.nullish(),
  onlineMeeting: z.object({ joinUrl: maybeText }).nullish(),
  location: place.nullish(),
  locations: z.array(place).nullish(),
});
export type WireEvent = z.output<typeof wireEvent>;

/** What is asked for where Graph takes $select: `originalStart` never comes unasked (facts/graph.md §1.1). */
export const eventSelect = [
  ...['id', 'uid', 'iCalUId', 'occurrenceId', 'originalStart', 'originalStartTimeZone', 'type', 'seriesMasterId', 'start', 'end'],
  ...['isAllDay', 'isCancelled', 'isOrganizer', 'hideAttendees', 'sensitivity', 'subject', 'organizer', 'responseStatus', 'attendees'],
  ...['recurrence', 'onlineMeeting', 'location', 'locations'],
].join(',');

const types = ['singleInstance', 'occurrence', 'exception', 'seriesMaster'] as const;
const responses = ['organizer', 'accepted', 'declined', 'notResponded'] as const;

/** What stands for an attendee without an address (a contact list, a broken import): somebody, of whom nothing else is known. */
export const noAddress = 'unknown';

/**
 * An event as the domain knows it. Its zone is the series' (or the organizer's) own; where a client stored none that has a name
 * (`tzone://Microsoft/Custom`) it is UTC: the moments are right in any case, since Graph tells them in UTC.
 */
export function calendarEvent(wire: WireEvent, seriesZone: Zone | undefined = zoneOfEvent(wire)): CalendarEvent {
  const type = typeOf(wire);
  return {
    id: eventId(wire.id),
    uid: uidOf(wire),
    type,
    seriesMasterId: wire.seriesMasterId ? eventId(wire.seriesMasterId) : null,
    originalDate: type === 'occurrence' || type === 'exception' ? originalDateOf(wire, seriesZone) : null,
    start: wire.start,
    end: wire.end,
    zone: seriesZone ?? utc,
    isAllDay: wire.isAllDay ?? false,
    isCancelled: wire.isCancelled ?? false,
    isPrivate: ['private', 'confidential'].includes(wire.sensitivity?.toLowerCase() ?? ''),
    subject: wire.subject ?? '',
    isOrganizer: wire.isOrganizer ?? false, // not said: then we never write
    organizer: wire.organizer?.emailAddress?.address ? mailbox(wire.organizer.emailAddress) : null,
    ownResponse: responseOf(wire.responseStatus?.response),
    attendees: (wire.attendees ?? []).map(attendee),
    hideAttendees: wire.hideAttendees ?? false,
    recurrence: wire.recurrence ? recurrenceOf(wire.recurrence) : null,
    venue: venueOf(wire),
  };
}

/** The zone that the event's days are counted in; undefined where no name that we know was stored. */
export function zoneOfEvent(wire: WireEvent): Zone | undefined {
  return zoneOf(wire.recurrence?.range.recurrenceTimeZone ?? '') ?? zoneOf(wire.originalStartTimeZone ?? '');
}

/** The kind of an event; by what it carries where Graph does not say, or says a kind that is new to us. */
export function typeOf(wire: Pick<WireEvent, 'type' | 'seriesMasterId'> & { readonly recurrence?: unknown }): CalendarEvent['type'] {
  const known = types.find((type) => type.toLowerCase() === wire.type?.toLowerCase());
  if (known !== undefined) return known;
  if (wire.recurrence) return 'seriesMaster';
  return wire.seriesMasterId ? 'occurrence' : 'singleInstance';
}

function attendee(wire: WireAttendee): Attendee {
  const type = wire.type?.toLowerCase();
  return {
    ...mailbox(wire.emailAddress ?? {}),
    type: type === 'resource' || type === 'optional' ? type : 'required',
    response: responseOf(wire.status?.response),
  };
}

const mailbox = (wire: { readonly name?: string | null | undefined; readonly address?: string | null | undefined }) => ({
  mail: mailOf(wire.address),
  name: wire.name ?? '',
});

/** An address as it is compared: lower case, without blanks. */
export const mailOf = (text: string | null | undefined): string => text?.trim().toLowerCase() || noAddress;

function responseOf(text: string | null | undefined): Attendee['response'] {
  const word = text?.toLowerCase();
  return word === 'tentativelyaccepted' ? 'tentative' : (responses.find((response) => response.toLowerCase() === word) ?? 'none');
}
