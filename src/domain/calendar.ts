import type { EventId, PersonId, SeriesUid } from './ids.ts';
import type { Instant, LocalDate, Zone } from './time.ts';
import type { Venue } from './meeting.ts';

/** Someone on an event, as the calendar shows him. `person` is set when the address belongs to somebody whom we know. */
export type Attendee = {
  readonly mail: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: 'none' | 'organizer' | 'accepted' | 'tentative' | 'declined' | 'notResponded';
};

/** How a series repeats, as far as a verdict needs it. */
export type Recurrence = {
  readonly pattern: 'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
  readonly interval: number;
  /** How many days of the week it names; 1 for a weekly meeting on Tuesdays. */
  readonly daysOfWeek: number;
  readonly from: LocalDate;
  /** null: without end. For a numbered range, counted from the pattern. */
  readonly until: LocalDate | null;
};

/** An event as read from one mailbox, in memory only: what is not needed is dropped in `graph/`, the rest before the store. */
export type CalendarEvent = {
  readonly id: EventId;
  readonly uid: SeriesUid;
  readonly type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  readonly seriesMasterId: EventId | null;
  readonly originalDate: LocalDate | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly isPrivate: boolean;
  readonly subject: string;
  readonly isOrganizer: boolean;
  readonly organizer: { readonly mail: string; readonly name: string } | null;
  readonly ownResponse: Attendee['response'];
  readonly attendees: readonly Attendee[];
  readonly hideAttendees: boolean;
  readonly recurrence: Recurrence | null;
  readonly venue: Venue;
};

/** A person of the directory, with what a verdict needs to know of the reporting line. `mails` are lower case: mail, UPN and aliases. */
export type DirectoryPerson = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly givenName: string;
  readonly mail: string;
  readonly mails: readonly string[];
  readonly managerId: PersonId | null;
};
