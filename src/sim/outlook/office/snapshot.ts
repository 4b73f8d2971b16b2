import type { RecurrenceValues } from './recurrence.ts';

export type Address = { emailAddress: string; displayName: string; recipientType: string; appointmentResponse: string };

/** What is known of a read form at once. Times are milliseconds. */
export type ReadItem = {
  mode: 'read';
  itemId: string;
  seriesId: string | null;
  subject: string;
  start: number;
  end: number;
  created: number;
  modified: number;
  location: string;
  organizer: Address;
  requiredAttendees: Address[];
  optionalAttendees: Address[];
  recurrence: RecurrenceValues | null;
};
export type ComposeItem = { mode: 'compose'; seriesId: string | null };

/** What Outlook tells a page when it starts. */
export type Snapshot = {
  /** A task pane, a runtime page for an event, or classic Windows' runtime without a page. */
  kind: 'pane' | 'events';
  platform: 'OfficeOnline' | 'PC';
  version: string;
  hostName: string;
  displayLanguage: string;
  permission: number;
  nestedAppAuth: 'there' | 'missing' | 'no-bridge';
  sets: Record<string, string>;
  theme: Record<string, unknown>;
  profile: { displayName: string; emailAddress: string; timeZone: string; accountType: string };
  /** Minutes that the person's clock is ahead of UTC, at the item's start. */
  offset: number;
  item: ReadItem | ComposeItem;
  /** With kind `events`: what is to be handled. */
  run: { actionId: string; event: Record<string, unknown> } | null;
};
