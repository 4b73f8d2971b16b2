import type { Actor } from '../world.ts';
import { etagOf } from '../ids.ts';
import { drawFor } from '../random.ts';
import { bodyFrom, changesOf, recurrenceFrom } from './apply-draft.ts';
import type { CalendarState } from './calendar-state.ts';
import { mailboxOf, targetOf, touch } from './calendar-state.ts';
import type { SendOptions } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { GraphEventDraft, ReadDraft } from './event-draft.ts';
import { propertiesOf, readDraft } from './event-draft.ts';
import type { EventFields, SimAttendee, SimInstance, SimItem } from './event-item.ts';
import { addressKey, exceptionFor, instanceOn } from './event-item.ts';
import { GraphFault, badProperty, invalidRequest, irresolvableConflict } from './graph-fault.ts';
import { hasJoinLink, joinLinksIn, newOnlineMeeting } from './online-meeting.ts';
import type { Recurrence } from './recurrence.ts';
import { dateIn, neighbours, occurrenceDates, samePattern } from './recurrence.ts';
import { announceMeeting, announcePeople, wantsTeams, withMeeting } from './write-event.ts';

/** `viaClient`: a person's Outlook or Teams wrote it, which takes care of the meeting itself. */
export type PatchOptions = SendOptions & { ifMatch?: string; viaClient?: boolean };

/**
 * Changes a single event, a series or one occurrence, which then is an exception. Mails follow by facts/graph.md §3.1; on an attendee's copy the
 * change stays there. Throws 400, 404, 409 and 412 faults.
 */
export function patchEvent(
  state: CalendarState,
  reference: string,
  id: string,
  patch: GraphEventDraft,
  actor: Actor,
  options: PatchOptions = {},
): void {
  const mailbox = mailboxOf(state, reference);
  const target = targetOf(mailbox, id);
  const read = readDraft(patch);
  refuseConflicts(state, target.item, options.ifMatch);
  if (read.attendees !== undefined && !target.item.isOrganizer) {
    throw invalidRequest("Your request can't be completed. You need to be an organizer to change the attendees of a meeting.");
  }
  if (state.faults.lateRead > 0) {
    state.faults.lateRead -= 1;
    mailbox.lateViews.set(target.item.id, structuredClone(target.item));
  }
  const known = target.fields.onlineMeeting?.threadId;
  const after = target.originalDate === null ? patchWhole(state, target.item, read, actor, options) : patchOccurrence(state, target, read, actor, options);
  if (after.onlineMeeting !== null && after.onlineMeeting.threadId !== known) announceMeeting(state, target.item, after.onlineMeeting);
  if (read.attendees !== undefined) announcePeople(state, target.item);
}

function refuseConflicts(state: CalendarState, item: SimItem, ifMatch: string | undefined): void {
  const { faults } = state;
  if (faults.conflictNext > 0) {
    faults.conflictNext -= 1;
    throw irresolvableConflict(409);
  }
  if (ifMatch === undefined || ifMatch === '*') return;
  if (ifMatch !== etagOf(item.changeKey)) throw irresolvableConflict(412);
  if (faults.staleNext === 0) return;
  faults.staleNext -= 1;
  throw irresolvableConflict(412);
}

function patchOccurrence(state: CalendarState, target: SimInstance, read: ReadDraft, actor: Actor, options: PatchOptions): EventFields {
  const { item, originalDate: date, fields } = target;
  if (date === null) throw new Error('Cannot patch an occurrence without its date: pass an instance of a series.');
  if (read.recurrence) throw badProperty('recurrence');
  const changes = { ...changesOf(read, fields), ...bodyChanges(state, item, fields, read, actor, options) };
  if (changes.start !== undefined) refuseCrossing(item, date, changes.start);
  const exception = exceptionFor(item, date, state.world.clock.now());
  exception.fields = { ...exception.fields, ...changes };
  touch(state, item, actor, date);
  const after = { ...fields, ...changes };
  if (item.isOrganizer) {
    const people = { before: fields.attendees, after: after.attendees };
    deliver(state, { item, date, ...people, attendeesOnly: isAttendeesOnly(read), actor }, options);
  }
  return after;
}

/** An occurrence stays between the days of its neighbours, deleted ones included. */
function refuseCrossing(item: SimItem, date: string, start: number): void {
  if (item.recurrence === null) return;
  const recurrence = item.recurrence;
  const day = dateIn(recurrence, start);
  const around = neighbours(recurrence, date);
  const dayOf = (neighbour: string | undefined) => {
    const moved = neighbour === undefined ? undefined : item.exceptions.get(neighbour)?.fields.start;
    return moved === undefined ? neighbour : dateIn(recurrence, moved);
  };
  const [previous, next] = [dayOf(around.previous), dayOf(around.next)];
  if ((previous === undefined || day > previous) && (next === undefined || day < next)) return;
  throw new GraphFault(400, 'ErrorOccurrenceCrossingBoundary', 'Modified occurrence is crossing or overlapping adjacent occurrence.');
}

function patchWhole(state: CalendarState, item: SimItem, read: ReadDraft, actor: Actor, options: PatchOptions): EventFields {
  const before = item.fields;
  const beforeOn = attendeesByDate(item);
  const changes = { ...changesOf(read, before), ...bodyChanges(state, item, before, read, actor, options) };
  const fields = { ...before, ...changes };
  const series = seriesAfter(item, read, fields);
  const after = { ...fields, ...series.span };
  if (item.isOrganizer && wantsTeams(read) && after.onlineMeeting === null) {
    Object.assign(after, withMeeting(state, after, newOnlineMeeting(state.world, item.mailbox)));
    item.lostJoinSection = false;
  }
  keepExceptions(item, series.recurrence, after);
  item.fields = after;
  item.recurrence = series.recurrence;
  forgetResponses(item, after.attendees);
  touch(state, item, actor, null);
  if (item.isOrganizer) {
    const attendeesOnly = isAttendeesOnly(read);
    deliver(state, { item, date: null, before: before.attendees, after: after.attendees, attendeesOnly, actor }, options);
    for (const [date, attendees] of attendeesByDate(item)) {
      deliver(state, { item, date, before: beforeOn.get(date) ?? before.attendees, after: attendees, attendeesOnly, actor }, options);
    }
  }
  return after;
}

const attendeesByDate = (item: SimItem): Map<string, SimAttendee[]> =>
  new Map([...item.exceptions.keys()].map((date) => [date, instanceOn(item, date)?.fields.attendees ?? []]));

type Series = { recurrence: Recurrence | null; span: { start?: number; end?: number } };

function seriesAfter(item: SimItem, read: ReadDraft, fields: EventFields): Series {
  if (read.recurrence === null) return { recurrence: null, span: {} };
  const moved = fields.start !== item.fields.start || fields.end !== item.fields.end;
  if (read.recurrence === undefined && (item.recurrence === null || !moved)) return { recurrence: item.recurrence, span: {} };
  const draft = read.recurrence ?? item.recurrence;
  if (draft === null) return { recurrence: null, span: {} };
  const zone = draft.range.recurrenceTimeZone ?? item.recurrence?.range.recurrenceTimeZone ?? fields.startZone;
  const range = { ...draft.range, recurrenceTimeZone: zone };
  const asked: NonNullable<ReadDraft['recurrence']> = { pattern: draft.pattern, range };
  if (read.recurrence === undefined && item.recurrence !== null) {
    range.startDate = dateIn({ ...item.recurrence, range: { ...item.recurrence.range, recurrenceTimeZone: zone } }, fields.start);
  }
  const { recurrence, start, end } = recurrenceFrom(asked, fields);
  return { recurrence, span: { start, end } };
}

/** A new time or pattern discards what was changed of single occurrences; a new end only what lies behind it (facts/graph.md §1.5). */
function keepExceptions(item: SimItem, recurrence: Recurrence | null, after: EventFields): void {
  const { start, end, isAllDay } = item.fields;
  const sameTime = start === after.start && end === after.end && isAllDay === after.isAllDay;
  const same = recurrence !== null && item.recurrence !== null && sameTime && samePattern(item.recurrence, recurrence);
  const stays = (date: string) => same && occurrenceDates(recurrence, date, date).length > 0;
  for (const date of [...item.exceptions.keys()]) if (!stays(date)) item.exceptions.delete(date);
  for (const date of [...item.cancelled]) if (!stays(date)) item.cancelled.delete(date);
}

function forgetResponses(item: SimItem, attendees: readonly SimAttendee[]): void {
  const invited = new Set(attendees.map(({ emailAddress }) => addressKey(emailAddress.address)));
  for (const key of [...item.responses.keys()]) if (!invited.has(key)) item.responses.delete(key);
}

const isAttendeesOnly = (read: ReadDraft): boolean => propertiesOf(read).every((name) => name === 'attendees') && read.attendees !== undefined;

/**
 * The new body, and what becomes of the Teams meeting when the join section is not in it (facts/graph.md §3.1): either the meeting is
 * gone, and a further such write makes a new one, or a new one is made at once.
 */
function bodyChanges(
  state: CalendarState,
  item: SimItem,
  fields: EventFields,
  read: ReadDraft,
  actor: Actor,
  options: PatchOptions,
): Partial<EventFields> {
  const body = bodyFrom(read);
  if (body === undefined) return {};
  if (!item.isOrganizer || options.viaClient === true) return { body };
  const { onlineMeeting } = fields;
  const anew = () => withMeeting(state, { ...fields, body }, newOnlineMeeting(state.world, item.mailbox));
  if (onlineMeeting === null) {
    if (!item.lostJoinSection) return { body };
    item.lostJoinSection = false;
    return anew();
  }
  const [had, has] = [joinLinksIn(fields.body, onlineMeeting), joinLinksIn(body, onlineMeeting)];
  const isKept = hasJoinLink(body, onlineMeeting);
  if (actor.kind === 'app' && (!isKept || (had.short && !has.short) || (had.long && !has.long))) {
    state.world.addFinding('join-section-lost', `PATCH of event ${item.id} wrote a body without the Teams join links that it had.`);
  }
  if (isKept) return { body };
  if (drawFor(state.world.seed, 'join section', item.id, item.changeKey) < 0.5) return anew();
  item.lostJoinSection = true;
  return { body, isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null };
}
