import { audienceOf } from '#domain/audience.ts';
import type { CalendarEvent } from '#domain/calendar.ts';
import type { OccurrenceCopy } from './store-port.ts';

/** What is kept of an event: when and where, and who sees what is written into it; `pairMails` are all addresses of the two. */
export const occurrenceCopy = (event: CalendarEvent, pairMails: readonly string[]): OccurrenceCopy => ({
  event: event.id,
  originalDate: event.originalDate,
  start: event.start,
  end: event.end,
  zone: event.zone,
  audience: audienceOf(event, pairMails),
  venue: event.venue,
});
