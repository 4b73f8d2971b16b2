import type { DateTimeTimeZone } from './graph-time.ts';
import type { Recurrence } from './recurrence.ts';

export type GraphResponse = {
  response: 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
  time: string;
};
export type GraphEmailAddress = { name: string; address: string };
export type GraphLocation = {
  displayName: string;
  locationType: string;
  uniqueId?: string;
  uniqueIdType: string;
  locationEmailAddress?: string;
  locationUri?: string;
  address?: Record<string, string>;
  coordinates?: Record<string, number>;
};

/** An event as Graph v1.0 answers it without $select: every property, in the order seen in 2026 (facts/graph.md §1.1). */
export type GraphEvent = {
  '@odata.etag': string;
  id: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  changeKey: string;
  categories: string[];
  transactionId: string | null;
  originalStartTimeZone: string;
  originalEndTimeZone: string;
  iCalUId: string;
  uid: string;
  reminderMinutesBeforeStart: number;
  isReminderOn: boolean;
  hasAttachments: boolean;
  subject: string;
  bodyPreview: string;
  importance: string;
  sensitivity: string;
  isAllDay: boolean;
  isCancelled: boolean;
  isOrganizer: boolean;
  responseRequested: boolean;
  seriesMasterId: string | null;
  showAs: string;
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  webLink: string;
  onlineMeetingUrl: null;
  isOnlineMeeting: boolean;
  onlineMeetingProvider: string;
  allowNewTimeProposals: boolean;
  occurrenceId: string | null;
  isDraft: boolean;
  hideAttendees: boolean;
  responseStatus: GraphResponse;
  body: { contentType: 'html' | 'text'; content: string };
  start: DateTimeTimeZone;
  end: DateTimeTimeZone;
  location: GraphLocation;
  locations: GraphLocation[];
  recurrence: Recurrence | null;
  attendees: { type: 'required' | 'optional' | 'resource'; status: GraphResponse; emailAddress: GraphEmailAddress }[];
  organizer: { emailAddress: GraphEmailAddress };
  onlineMeeting: { joinUrl: string } | null;
};

/** What comes only when it is named in $select. */
export type GraphEventOnRequest = { originalStart: string | null; cancelledOccurrences: string[]; exceptionOccurrences: GraphEvent[] };
