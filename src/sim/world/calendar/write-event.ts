import type { Actor } from '../world.ts';
import { newUid } from '../ids.ts';
import { changesOf, bodyFrom, defaultFields, recurrenceFrom } from './apply-draft.ts';
import type { CalendarState, Mailbox } from './calendar-state.ts';
import { addItem, findPerson, mailboxOf, ownerOf, removeItem, targetOf, touch } from './calendar-state.ts';
import type { SendOptions } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { GraphEventDraft, ReadDraft } from './event-draft.ts';
import { readDraft } from './event-draft.ts';
import type { EventFields, OnlineMeeting, SimException, SimItem } from './event-item.ts';
import { noResponse, wholeOf } from './event-item.ts';
import type { GraphEmailAddress, GraphLocation, GraphResponse } from './graph-event.ts';
import { badProperty, invalidRequest } from './graph-fault.ts';
import { newOnlineMeeting, withJoinSection } from './online-meeting.ts';

export type CreateOptions = SendOptions & {
  /** The event was made by somebody outside the tenant, who invited the mailbox's owner: there is only this copy. */
  organizer?: GraphEmailAddress;
  /** A meeting to keep, when a series is made anew. */
  onlineMeeting?: OnlineMeeting;
};

/**
 * Makes an event in a mailbox, invites its attendees and returns its id. The same transactionId gives the event that it made before.
 * Throws 400 faults for what makes no event.
 */
export function createEvent(state: CalendarState, reference: string, draft: GraphEventDraft, actor: Actor, options: CreateOptions = {}): string {
  const mailbox = mailboxOf(state, reference);
  const read = readDraft(draft);
  const again = read.transactionId ? itemOfTransaction(mailbox, read.transactionId) : undefined;
  if (again !== undefined) return again.id;
  if (read.start === undefined || read.end === undefined) throw badProperty('start');
  const owner = ownerOf(state, mailbox);
  const meeting = wantsTeams(read) ? (options.onlineMeeting ?? newOnlineMeeting(state.world, owner.id)) : null;
  const item = addItem(state, mailbox, newItem(state, mailbox, { read, meeting, organizer: options.organizer }), actor);
  if (meeting !== null && options.organizer === undefined) announceMeeting(state, item, meeting);
  if (item.isOrganizer) {
    deliver(state, { item, date: null, before: [], after: item.fields.attendees, attendeesOnly: false, actor }, options);
  }
  return item.id;
}

/** POST …/cancel: the organizer calls a meeting, or one occurrence of it, off. Throws the 400 fault for anybody else. */
export function cancelEvent(state: CalendarState, reference: string, id: string, actor: Actor, options: SendOptions = {}): void {
  const target = targetOf(mailboxOf(state, reference), id);
  if (!target.item.isOrganizer) throw invalidRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.");
  takeAway(state, target.item, target.originalDate, target.fields, actor, options);
}

/** DELETE: the organizer's cancels the meeting; an attendee's takes only his own copy away. */
export function deleteEvent(state: CalendarState, reference: string, id: string, actor: Actor, options: SendOptions = {}): void {
  const target = targetOf(mailboxOf(state, reference), id);
  takeAway(state, target.item, target.originalDate, target.fields, actor, options);
}

/** Tells the world who the people of an item's meeting are: organizer and whoever is invited to any occurrence,
 * people of the tenant by id, others (rooms and guests) by address. */
export function announcePeople(state: CalendarState, item: SimItem): void {
  const threadId = item.fields.onlineMeeting?.threadId;
  if (threadId !== undefined) state.world.emit('online-meeting-people', { threadId, people: peopleOf(state, item) });
}

/** Tells the world of a new Teams meeting. */
export function announceMeeting(state: CalendarState, item: SimItem, meeting: OnlineMeeting): void {
  state.world.emit('online-meeting-created', {
    organizer: item.mailbox,
    threadId: meeting.threadId,
    joinUrl: meeting.joinUrl,
    subject: item.fields.subject,
    attendees: peopleOf(state, item).filter((person) => person !== item.mailbox),
    masterEventId: item.id,
  });
}

/** Whether a draft asks for a Teams meeting: the provider may be left out. */
export const wantsTeams = (read: ReadDraft): boolean =>
  read.isOnlineMeeting === true && [undefined, null, 'teamsForBusiness'].includes(read.onlineMeetingProvider);

/** What a Teams meeting adds to an event: the meeting, its join section, and a location when there is none. */
export function withMeeting(state: CalendarState, fields: EventFields, meeting: OnlineMeeting): Partial<EventFields> {
  return {
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: meeting,
    body: withJoinSection(fields.body, meeting, state.world.tenantId),
    locations: fields.locations.length > 0 ? fields.locations : [teamsLocation()],
  };
}

const teamsLocation = (): GraphLocation => ({
  displayName: 'Microsoft Teams Meeting',
  locationType: 'default',
  uniqueId: 'Microsoft Teams Meeting',
  uniqueIdType: 'private',
});

const itemOfTransaction = (mailbox: Mailbox, transactionId: string): SimItem | undefined =>
  [...mailbox.items.values()].find((item) => item.transactionId === transactionId);

type Parts = { read: ReadDraft; meeting: OnlineMeeting | null; organizer: GraphEmailAddress | undefined };

function newItem(state: CalendarState, mailbox: Mailbox, { read, meeting, organizer }: Parts): Omit<SimItem, 'id' | 'changeKey' | 'changedSeq'> {
  const owner = ownerOf(state, mailbox);
  const now = state.world.clock.now();
  const base = defaultFields();
  const plain = { ...base, ...changesOf(read, base), body: bodyFrom(read) ?? '' };
  const series = read.recurrence ? recurrenceFrom(read.recurrence, plain) : undefined;
  const fields = { ...plain, ...(series && { start: series.start, end: series.end }) };
  return {
    mailbox: mailbox.personId,
    uid: newUid(now, state.world.random),
    onlyDate: null,
    createdAt: now,
    modifiedAt: now,
    transactionId: read.transactionId ?? null,
    isOrganizer: organizer === undefined,
    organizer: organizer ?? { name: owner.displayName, address: owner.mail },
    fields: meeting === null ? fields : { ...fields, ...withMeeting(state, fields, meeting) },
    recurrence: series?.recurrence ?? null,
    exceptions: new Map<string, SimException>(),
    cancelled: new Set<string>(),
    responses: new Map<string, GraphResponse>(),
    ownResponse: { ...noResponse, response: organizer === undefined ? 'organizer' : 'notResponded' },
    lostJoinSection: false,
  };
}

function takeAway(state: CalendarState, item: SimItem, date: string | null, fields: EventFields, actor: Actor, options: SendOptions): void {
  if (date === null) {
    removeItem(state, item, actor);
  } else {
    item.exceptions.delete(date);
    item.cancelled.add(date);
    touch(state, item, actor, null);
  }
  if (!item.isOrganizer) return;
  deliver(state, { item, date, before: fields.attendees, after: [], attendeesOnly: false, actor }, options);
}

function peopleOf(state: CalendarState, item: SimItem): string[] {
  const lists = [wholeOf(item).fields.attendees, ...[...item.exceptions.values()].map(({ fields }) => fields.attendees ?? [])];
  const ids = lists.flat().map(({ emailAddress }) => findPerson(state.world, emailAddress.address)?.id ?? emailAddress.address);
  return [...new Set([item.mailbox, ...ids])];
}
