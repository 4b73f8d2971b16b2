import type { GraphEmailAddress, GraphLocation, GraphResponse } from './graph-event.ts';
import { occurrenceIdFrom } from '../ids.ts';
import type { Recurrence } from './recurrence.ts';
import { dateIn, occurrenceDates, spanOn } from './recurrence.ts';

export type SimAttendee = { type: 'required' | 'optional' | 'resource'; emailAddress: GraphEmailAddress };

/** A Teams meeting: one for a whole series. */
export type OnlineMeeting = { threadId: string; joinUrl: string; shortUrl: string; meetingId: string; passcode: string; organizerId: string };

/** What an occurrence can have of its own. Times are milliseconds since 1970; `body` is HTML as it was written. */
export type EventFields = {
  subject: string;
  body: string;
  start: number;
  end: number;
  startZone: string;
  endZone: string;
  isAllDay: boolean;
  importance: string;
  sensitivity: string;
  showAs: string;
  categories: string[];
  reminderMinutes: number;
  isReminderOn: boolean;
  responseRequested: boolean;
  allowNewTimeProposals: boolean;
  hideAttendees: boolean;
  attendees: SimAttendee[];
  locations: GraphLocation[];
  isOnlineMeeting: boolean;
  onlineMeetingProvider: string;
  onlineMeeting: OnlineMeeting | null;
  isCancelled: boolean;
};

export type SimException = {
  createdAt: number;
  modifiedAt: number;
  /** Only what differs from the master. */
  fields: Partial<EventFields>;
  /** Attendees' answers to this occurrence alone, by lower-case address. */
  responses: Map<string, GraphResponse>;
  ownResponse: GraphResponse | null;
};

/** An item of one mailbox: a single event or a whole series. */
export type SimItem = {
  id: string;
  /** Entra id of the mailbox's owner. */
  mailbox: string;
  uid: string;
  /** Original date, when this is one occurrence of a series that its owner was not invited to. */
  onlyDate: string | null;
  createdAt: number;
  modifiedAt: number;
  changeKey: string;
  /** Place in the mailbox's order of changes. */
  changedSeq: number;
  transactionId: string | null;
  isOrganizer: boolean;
  organizer: GraphEmailAddress;
  fields: EventFields;
  recurrence: Recurrence | null;
  exceptions: Map<string, SimException>;
  cancelled: Set<string>;
  responses: Map<string, GraphResponse>;
  ownResponse: GraphResponse;
  /** A body was written without the join section, and the meeting with it is gone. */
  lostJoinSection: boolean;
};

/** An event as it stands: the item itself (`originalDate` null) or one occurrence of it. */
export type SimInstance = { item: SimItem; originalDate: string | null; exception: SimException | null; fields: EventFields };

export const noResponse: GraphResponse = { response: 'none', time: '0001-01-01T00:00:00Z' };

export const addressKey = (address: string): string => address.trim().toLowerCase();

/** The item itself: single event or master. */
export const wholeOf = (item: SimItem): SimInstance => ({ item, originalDate: null, exception: null, fields: item.fields });

/** One occurrence of a series, by its original date; null when the series has none then or it was cancelled. */
export function instanceOn(item: SimItem, date: string): SimInstance | null {
  if (item.recurrence === null || item.cancelled.has(date)) return null;
  const exception = item.exceptions.get(date) ?? null;
  if (exception === null && occurrenceDates(item.recurrence, date, date).length === 0) return null;
  const fields = { ...item.fields, ...spanOn(item.recurrence, item.fields, date), ...exception?.fields };
  return { item, originalDate: date, exception, fields };
}

/** What of an item overlaps a window: the single event, or exceptions and then occurrences. Never the master. */
export function instancesWithin(item: SimItem, from: number, to: number): SimInstance[] {
  if (item.recurrence === null) return overlaps(item.fields, from, to) ? [wholeOf(item)] : [];
  const margin = 2 * 86_400_000 + (item.fields.end - item.fields.start);
  const dates = occurrenceDates(item.recurrence, dateIn(item.recurrence, from - margin), dateIn(item.recurrence, to + margin));
  const plainDates = dates.filter((date) => !item.exceptions.has(date));
  return [...[...item.exceptions.keys()].sort(), ...plainDates]
    .map((date) => instanceOn(item, date))
    .filter((instance) => instance !== null)
    .filter((instance) => overlaps(instance.fields, from, to));
}

const overlaps = (span: { start: number; end: number }, from: number, to: number): boolean => span.start < to && span.end > from;

/** The id that an instance has in its mailbox. */
export const idOf = ({ item, originalDate }: SimInstance): string =>
  originalDate === null ? item.id : occurrenceIdFrom(item.id, originalDate);

/** The exception of a date, made when there is none. */
export function exceptionFor(item: SimItem, date: string, now: number): SimException {
  const exception = item.exceptions.get(date) ?? {
    createdAt: now,
    modifiedAt: now,
    fields: {},
    responses: new Map<string, GraphResponse>(),
    ownResponse: null,
  };
  item.exceptions.set(date, exception);
  return exception;
}
