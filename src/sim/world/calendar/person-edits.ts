import type { Actor } from '../world.ts';
import { throughClassicOutlook, throughOwa, throughTeams } from '../html/client-passes.ts';
import type { CalendarState } from './calendar-state.ts';
import { mailboxOf, targetOf } from './calendar-state.ts';
import type { GraphEventDraft } from './event-draft.ts';
import type { EventFields, SimInstance } from './event-item.ts';
import { badProperty, itemNotFound } from './graph-fault.ts';
import { addDays, epochAt, epochOf, ianaOf, wallOf, weekdayOf, writeMoment } from './graph-time.ts';
import { hasJoinLink, withJoinSection, withoutJoinSection } from './online-meeting.ts';
import { patchEvent } from './patch-event.ts';
import type { DayOfWeek, Recurrence } from './recurrence.ts';
import { daysOfWeek, neighbours, occurrenceDates, spanOn } from './recurrence.ts';
import { createEvent } from './write-event.ts';
import { Temporal } from 'temporal-polyfill';

export type EditingClient = 'owa' | 'outlook-classic' | 'teams';

/** A person edits a body in a client, or only opens and saves it (`html` undefined): what the client makes of it is stored and sent. */
export function editBody(state: CalendarState, mailbox: string, id: string, client: EditingClient, html: string | undefined, actor: Actor): void {
  const { fields } = targetOf(mailboxOf(state, mailbox), id);
  const content = throughClient(client, html ?? fields.body, fields, state.world.tenantId);
  patchEvent(state, mailbox, id, { body: { contentType: 'html', content } }, actor, { viaClient: true });
}

function throughClient(client: EditingClient, html: string, { onlineMeeting }: EventFields, tenantId: string): string {
  switch (client) {
    case 'owa':
      return throughOwa(html);
    case 'outlook-classic':
      return throughClassicOutlook(html);
    case 'teams':
      return onlineMeeting === null
        ? throughTeams(html)
        : withJoinSection(throughTeams(withoutJoinSection(html, onlineMeeting)), onlineMeeting, tenantId);
  }
}

/** A person moves one occurrence; its length stays. `newStart` is a wall clock (`2026-11-24T10:00`) in the zone of the event. */
export function moveOccurrence(state: CalendarState, mailbox: string, id: string, newStart: string, actor: Actor): void {
  const { fields } = targetOf(mailboxOf(state, mailbox), id);
  const start = epochOf({ dateTime: newStart, timeZone: fields.startZone });
  patchEvent(state, mailbox, id, span(fields, start, start + fields.end - fields.start), actor);
}

/**
 * "This and all following" in Outlook: the series ends before `fromDate` (a day of it), and a new one with another uid begins on that day, at
 * `newStart` (wall clock in the event's zone) if given. A Teams meeting is made anew unless `keepsMeeting`. Returns the new master's id.
 */
export function truncateAndRecreate(
  state: CalendarState,
  mailbox: string,
  masterId: string,
  fromDate: string,
  newStart: string | undefined,
  actor: Actor,
  keepsMeeting = false,
): string {
  const { item, recurrence } = seriesOf(targetOf(mailboxOf(state, mailbox), masterId));
  const { fields } = item;
  const { previous } = neighbours(recurrence, fromDate);
  if (previous === undefined || occurrenceDates(recurrence, fromDate, fromDate).length === 0) throw badProperty('fromDate');
  const planned = spanOn(recurrence, fields, fromDate);
  const start = newStart === undefined ? planned.start : epochOf({ dateTime: newStart, timeZone: fields.startZone });
  const startDate = wallOf(start, ianaOf(recurrence.range.recurrenceTimeZone)).toPlainDate().toString();
  const past = recurrence.range.type === 'numbered' ? occurrenceDates(recurrence, recurrence.range.startDate, previous).length : 0;
  const { onlineMeeting } = fields;
  const body = onlineMeeting === null ? fields.body : withoutJoinSection(fields.body, onlineMeeting);
  const draft: GraphEventDraft = {
    subject: fields.subject,
    body: { contentType: 'html', content: body },
    ...span(fields, start, start + planned.end - planned.start),
    isAllDay: fields.isAllDay,
    sensitivity: fields.sensitivity,
    hideAttendees: fields.hideAttendees,
    attendees: fields.attendees,
    locations: fields.locations,
    isOnlineMeeting: onlineMeeting !== null,
    ...(onlineMeeting === null ? {} : { onlineMeetingProvider: 'teamsForBusiness' }),
    recurrence: {
      pattern: { ...recurrence.pattern, ...onWeekday(recurrence, startDate) },
      range: { ...rangeOf(recurrence), startDate, numberOfOccurrences: recurrence.range.numberOfOccurrences - past },
    },
  };
  patchEvent(state, mailbox, masterId, { recurrence: { pattern: recurrence.pattern, range: { ...recurrence.range, type: 'endDate', endDate: previous } } }, actor);
  return createEvent(state, mailbox, draft, actor, keepsMeeting && onlineMeeting !== null ? { onlineMeeting } : {});
}

/** A person changes day or time (`HH:MM`) of a whole weekly series: every occurrence gets a new id or time, and what was changed singly is lost. */
export function redate(
  state: CalendarState,
  mailbox: string,
  masterId: string,
  to: { weekday?: DayOfWeek; time?: string },
  actor: Actor,
): void {
  const { item, recurrence } = seriesOf(targetOf(mailboxOf(state, mailbox), masterId));
  const { fields } = item;
  const zone = ianaOf(recurrence.range.recurrenceTimeZone);
  const wall = wallOf(fields.start, zone);
  const startDate = to.weekday === undefined ? recurrence.range.startDate : onOrAfter(recurrence.range.startDate, to.weekday);
  const time = to.time === undefined ? wall.toPlainTime() : Temporal.PlainTime.from(to.time);
  const start = epochAt(Temporal.PlainDate.from(startDate).toPlainDateTime(time), zone);
  const patch: GraphEventDraft = {
    ...span(fields, start, start + fields.end - fields.start),
    recurrence: {
      pattern: { ...recurrence.pattern, ...(to.weekday === undefined ? {} : { daysOfWeek: [to.weekday] }) },
      range: { ...rangeOf(recurrence), startDate },
    },
  };
  patchEvent(state, mailbox, masterId, patch, actor);
}

function seriesOf({ item, originalDate }: SimInstance) {
  if (originalDate !== null || item.recurrence === null) throw itemNotFound();
  return { item, recurrence: item.recurrence };
}

const span = ({ startZone, endZone }: EventFields, start: number, end: number) => ({
  start: writeMoment(start, startZone),
  end: writeMoment(end, endZone),
});

const rangeOf = ({ range: { type, endDate, recurrenceTimeZone, numberOfOccurrences } }: Recurrence) => ({
  type,
  recurrenceTimeZone,
  numberOfOccurrences,
  ...(type === 'endDate' ? { endDate } : {}),
});

/** A weekly series on one day goes with its first day; others keep their days. */
function onWeekday({ pattern }: Recurrence, startDate: string): { daysOfWeek?: DayOfWeek[] } {
  const day = daysOfWeek[weekdayOf(startDate) % 7];
  return pattern.type === 'weekly' && pattern.daysOfWeek?.length === 1 && day !== undefined ? { daysOfWeek: [day] } : {};
}

function onOrAfter(date: string, weekday: DayOfWeek): string {
  const wanted = daysOfWeek.indexOf(weekday);
  return addDays(date, (wanted - (weekdayOf(date) % 7) + 7) % 7);
}

/** Whether the body of an event still lets people join its Teams meeting; true where there is none. */
export const joinSectionStands = ({ fields }: SimInstance): boolean =>
  fields.onlineMeeting === null || hasJoinLink(fields.body, fields.onlineMeeting);
