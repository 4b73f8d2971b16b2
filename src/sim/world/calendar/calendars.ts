import type { Actor, World } from '../world.ts';
import { etagOf } from '../ids.ts';
import { visibleText } from '../html/visible-text.ts';
import type { CalendarFaults, CalendarState } from './calendar-state.ts';
import { mailboxOf, newCalendarState, targetOf } from './calendar-state.ts';
import type { SendOptions } from './deliver.ts';
import type { DeltaPage, DeltaRequest } from './delta.ts';
import { createDelta } from './delta.ts';
import type { GraphEventDraft } from './event-draft.ts';
import type { OnlineMeeting, SimInstance } from './event-item.ts';
import { instancesWithin, wholeOf } from './event-item.ts';
import type { GraphEvent, GraphEventOnRequest } from './graph-event.ts';
import { GraphFault, itemNotFound } from './graph-fault.ts';
import type { PatchOptions } from './patch-event.ts';
import { patchEvent } from './patch-event.ts';
import type { EditingClient } from './person-edits.ts';
import { editBody, joinSectionStands, moveOccurrence, redate, truncateAndRecreate } from './person-edits.ts';
import type { Presentation } from './present-event.ts';
import { presentEvent, presentOnRequest } from './present-event.ts';
import type { DayOfWeek } from './recurrence.ts';
import type { RespondOptions, ResponseKind } from './respond.ts';
import { respond } from './respond.ts';
import type { CreateOptions } from './write-event.ts';
import { cancelEvent, createEvent, deleteEvent } from './write-event.ts';

/** An event together with what comes only by $select; nothing of it is computed before it is read. */
export type ReadEvent = { event: GraphEvent; onRequest: () => GraphEventOnRequest };
/** `asGraph`: a read over HTTP, which the fault `lateRead` may answer with what stood before. */
export type ReadOptions = Presentation & { asGraph?: boolean };

/**
 * The events of all mailboxes. `mailbox` is a person's Entra id, user principal name or address; ids are Graph's. Everything throws `GraphFault`
 * where Graph refuses: 404 for an unknown person or event, 400 for a malformed id or value.
 */
export type Calendars = {
  faults: CalendarFaults;
  createEvent(mailbox: string, draft: GraphEventDraft, actor: Actor, options?: CreateOptions): string;
  patchEvent(mailbox: string, id: string, patch: GraphEventDraft, actor: Actor, options?: PatchOptions): void;
  cancelEvent(mailbox: string, id: string, comment: string, actor: Actor, options?: SendOptions): void;
  deleteEvent(mailbox: string, id: string, actor: Actor, options?: SendOptions): void;
  respond(mailbox: string, id: string, kind: ResponseKind, actor: Actor, options?: RespondOptions): void;

  getEvent(mailbox: string, id: string, how?: Presentation): GraphEvent;
  readEvent(mailbox: string, id: string, how?: ReadOptions): ReadEvent;
  /** Singles and masters, in order of start. */
  events(mailbox: string, how?: Presentation): GraphEvent[];
  readEvents(mailbox: string, how?: Presentation): ReadEvent[];
  /** Exceptions first, then occurrences (facts/graph.md §2.1). Times are milliseconds since 1970. */
  instances(mailbox: string, masterId: string, from: number, to: number, how?: Presentation): GraphEvent[];
  readInstances(mailbox: string, masterId: string, from: number, to: number, how?: Presentation): ReadEvent[];
  /** Occurrences, exceptions and singles in order of start; never masters. */
  calendarView(mailbox: string, from: number, to: number, how?: Presentation): GraphEvent[];
  readCalendarView(mailbox: string, from: number, to: number, how?: Presentation): ReadEvent[];
  delta(request: DeltaRequest): DeltaPage;

  /** The HTML as it was written. */
  bodyOf(mailbox: string, id: string): string;
  /** What a person sees of the body. */
  textOf(mailbox: string, id: string): string;
  etagOf(mailbox: string, id: string): string | null;
  /** Whether the body still lets people join its Teams meeting; true for an event without one. */
  joinSectionStands(mailbox: string, id: string): boolean;
  /** The Teams thread of an event's meeting, or null. */
  threadOf(mailbox: string, id: string): string | null;
  /** The Teams meeting of an event, or null. */
  meetingOf(mailbox: string, id: string): OnlineMeeting | null;

  editBody(mailbox: string, id: string, client: EditingClient, html: string | undefined, actor: Actor): void;
  moveOccurrence(mailbox: string, id: string, newStart: string, actor: Actor): void;
  truncateAndRecreate(mailbox: string, masterId: string, fromDate: string, newStart: string | undefined, actor: Actor, keepsMeeting?: boolean): string;
  redate(mailbox: string, masterId: string, to: { weekday?: DayOfWeek; time?: string }, actor: Actor): void;
};

/** The calendars of a tenant, empty at first. */
export function createCalendars(world: World): Calendars {
  const state = newCalendarState(world);
  const find = (mailbox: string, id: string) => targetOf(mailboxOf(state, mailbox), id);
  return {
    faults: state.faults,
    createEvent: (...event) => createEvent(state, ...event),
    patchEvent: (...event) => patchEvent(state, ...event),
    cancelEvent: (mailbox, id, _comment, actor, options) => cancelEvent(state, mailbox, id, actor, options),
    deleteEvent: (...event) => deleteEvent(state, ...event),
    respond: (...event) => respond(state, ...event),
    ...reading(state),
    delta: createDelta(state),
    bodyOf: (mailbox, id) => find(mailbox, id).fields.body,
    textOf: (mailbox, id) => visibleText(find(mailbox, id).fields.body),
    etagOf: (mailbox, id) => etagIfThere(() => find(mailbox, id)),
    joinSectionStands: (mailbox, id) => joinSectionStands(find(mailbox, id)),
    threadOf: (mailbox, id) => find(mailbox, id).fields.onlineMeeting?.threadId ?? null,
    meetingOf: (mailbox, id) => find(mailbox, id).fields.onlineMeeting,
    editBody: (...edit) => editBody(state, ...edit),
    moveOccurrence: (...move) => moveOccurrence(state, ...move),
    truncateAndRecreate: (...cut) => truncateAndRecreate(state, ...cut),
    redate: (...change) => redate(state, ...change),
  };
}

type Reading = Pick<
  Calendars,
  'getEvent' | 'readEvent' | 'events' | 'readEvents' | 'instances' | 'readInstances' | 'calendarView' | 'readCalendarView'
>;

function reading(state: CalendarState): Reading {
  const readEvent = (reference: string, id: string, how: ReadOptions = {}) => read(toRead(state, reference, id, how), how);
  const readEvents = (reference: string, how: Presentation = {}) =>
    inOrder([...mailboxOf(state, reference).items.values()].map(wholeOf)).map((instance) => read(instance, how));
  const readInstances = (reference: string, masterId: string, from: number, to: number, how: Presentation = {}) => {
    const { item, originalDate } = targetOf(mailboxOf(state, reference), masterId);
    if (originalDate !== null || item.recurrence === null) throw itemNotFound();
    return instancesWithin(item, from, to).map((instance) => read(instance, how));
  };
  const readCalendarView = (reference: string, from: number, to: number, how: Presentation = {}) =>
    inOrder([...mailboxOf(state, reference).items.values()].flatMap((item) => instancesWithin(item, from, to))).map((instance) => read(instance, how));
  const plain = (reads: ReadEvent[]) => reads.map(({ event }) => event);
  return {
    readEvent,
    readEvents,
    readInstances,
    readCalendarView,
    getEvent: (...where) => readEvent(...where).event,
    events: (...where) => plain(readEvents(...where)),
    instances: (...where) => plain(readInstances(...where)),
    calendarView: (...where) => plain(readCalendarView(...where)),
  };
}

function toRead(state: CalendarState, reference: string, id: string, how: ReadOptions): SimInstance {
  const mailbox = mailboxOf(state, reference);
  const current = targetOf(mailbox, id);
  const late = how.asGraph === true ? mailbox.lateViews.get(current.item.id) : undefined;
  if (late === undefined) return current;
  mailbox.lateViews.delete(late.id);
  return targetOf(mailbox, id, new Map([[late.id, late]]));
}

const read = (instance: SimInstance, how: Presentation): ReadEvent => ({
  event: presentEvent(instance, how),
  onRequest: () => presentOnRequest(instance, how),
});

const inOrder = (instances: SimInstance[]): SimInstance[] => [...instances].sort((left, right) => left.fields.start - right.fields.start);

function etagIfThere(find: () => SimInstance): string | null {
  try {
    return etagOf(find().item.changeKey);
  } catch (error) {
    if (error instanceof GraphFault) return null;
    throw error;
  }
}
