import type { Actor, SimPerson } from '../world.ts';
import { withSafeLinks } from '../html/client-passes.ts';
import type { GraphResponse } from './graph-event.ts';
import type { CalendarState, Mailbox } from './calendar-state.ts';
import { addItem, findPerson, mailboxOf, ownerOf, touch } from './calendar-state.ts';
import type { EventFields, SimAttendee, SimException, SimInstance, SimItem } from './event-item.ts';
import { addressKey, instanceOn, noResponse, wholeOf } from './event-item.ts';

/** Where an organizer's item is, or was before he deleted it. */
export type Source = { organizerMailbox: string; masterId: string; uid: string };

const notResponded: GraphResponse = { ...noResponse, response: 'notResponded' };

/**
 * Brings an attendee's copy to where the organizer's item stands now, for the whole item (`date` null) or one occurrence. What the attendee
 * changed there is overwritten; his categories, reminder and answer stay. A cancelled meeting stays, marked.
 */
export function syncCopy(state: CalendarState, source: Source, personId: string, date: string | null, actor: Actor): void {
  const mailbox = mailboxOf(state, personId);
  const person = ownerOf(state, mailbox);
  const original = mailboxOf(state, source.organizerMailbox).items.get(source.masterId);
  const copy = copyIn(mailbox, source.uid);
  if (original === undefined) { cancelCopy(state, copy, actor); return; }
  if (date === null) { syncWhole(state, { mailbox, person, original, copy }, actor); return; }
  syncOccurrence(state, { mailbox, person, original, copy }, date, actor);
}

/** An attendee's copy of a meeting, if he has one. */
export const copyIn = (mailbox: Mailbox, uid: string): SimItem | undefined =>
  [...mailbox.items.values()].find((item) => item.uid === uid && !item.isOrganizer);

/** How an attendee's time is shown for his answer. */
export function shownAs(response: GraphResponse, organizerShows: string): string {
  if (response.response === 'accepted') return organizerShows;
  return response.response === 'declined' ? 'free' : organizerShows === 'free' ? 'free' : 'tentative';
}

type Pairing = { mailbox: Mailbox; person: SimPerson; original: SimItem; copy: SimItem | undefined };

function syncWhole(state: CalendarState, pairing: Pairing, actor: Actor): void {
  const { mailbox, person, original, copy } = pairing;
  if (!isInvited(state, wholeOf(original), person)) { cancelCopy(state, copy, actor); return; }
  const ownResponse = copy?.ownResponse ?? notResponded;
  const fields = { ...original.fields, ...received(state, original.fields, person, ownResponse), ...ownSettings(copy) };
  const exceptions = new Map([...original.exceptions].map(([date, exception]) => [date, exceptionCopy(state, pairing, date, exception)]));
  const kept = [...(copy?.exceptions ?? [])].filter(([date, { fields: own }]) => own.isCancelled === true && original.cancelled.has(date));
  for (const [date, exception] of kept) exceptions.set(date, exception);
  const cancelled = new Set([...original.cancelled].filter((date) => !exceptions.has(date)));
  const news = { fields, recurrence: original.recurrence, exceptions, cancelled, onlyDate: null, responses: ownStatus(person, fields, ownResponse) };
  if (copy !== undefined) {
    Object.assign(copy, news);
    touch(state, copy, actor, null); return;
  }
  const now = state.world.clock.now();
  addItem(
    state,
    mailbox,
    { ...news, ...identityOf(mailbox, original), createdAt: now, modifiedAt: now, ownResponse, lostJoinSection: false },
    actor,
  );
}

function syncOccurrence(state: CalendarState, pairing: Pairing, date: string, actor: Actor): void {
  const { mailbox, person, original, copy } = pairing;
  const instance = instanceOn(original, date);
  const now = state.world.clock.now();
  if (copy === undefined) {
    if (instance === null || !isInvited(state, instance, person)) return;
    const fields = { ...instance.fields, ...received(state, instance.fields, person, notResponded) };
    const empty = { recurrence: null, exceptions: new Map<string, SimException>(), cancelled: new Set<string>() };
    const own = { ownResponse: notResponded, responses: ownStatus(person, fields, notResponded), lostJoinSection: false };
    addItem(state, mailbox, { ...empty, ...own, ...identityOf(mailbox, original), fields, onlyDate: date, createdAt: now, modifiedAt: now }, actor);
    return;
  }
  if (instance === null || !isInvited(state, instance, person)) {
    cancelOccurrence(copy, date, now);
  } else if (copy.onlyDate !== null) {
    Object.assign(copy.fields, { ...instance.fields, ...received(state, instance.fields, person, copy.ownResponse), ...ownSettings(copy) });
  } else if (instance.exception !== null) {
    copy.exceptions.set(date, exceptionCopy(state, pairing, date, instance.exception));
    copy.cancelled.delete(date);
  }
  touch(state, copy, actor, date);
}

function identityOf(mailbox: Mailbox, original: SimItem) {
  return { mailbox: mailbox.personId, uid: original.uid, transactionId: null, isOrganizer: false, organizer: { ...original.organizer } };
}

/** An organizer's exception as it stands in a copy; for somebody who is not invited to it, a cancelled one. */
function exceptionCopy(state: CalendarState, { person, original, copy }: Pairing, date: string, exception: SimException): SimException {
  const own = copy?.exceptions.get(date);
  const instance = instanceOn(original, date);
  const response = own?.ownResponse ?? copy?.ownResponse ?? notResponded;
  const fields = Object.fromEntries(
    Object.entries({ ...original.fields, ...exception.fields, ...received(state, { ...original.fields, ...exception.fields }, person, response) }).filter(
      ([name]) => name in exception.fields,
    ),
  );
  const isOut = instance !== null && !isInvited(state, instance, person);
  const wasReset = exception.responses.get(addressKey(person.mail))?.response === 'none';
  return {
    createdAt: own?.createdAt ?? exception.createdAt,
    modifiedAt: exception.modifiedAt,
    fields: { ...fields, ...(isOut ? cancelledFields(instance.fields.subject) : {}) },
    responses: own?.responses ?? new Map<string, GraphResponse>(),
    ownResponse: wasReset ? notResponded : (own?.ownResponse ?? null),
  };
}

/** What a copy shows in place of the organizer's values. */
function received(state: CalendarState, fields: EventFields, person: SimPerson, response: GraphResponse): Partial<EventFields> {
  return {
    showAs: shownAs(response, fields.showAs),
    body: state.faults.safeLinks ? withSafeLinks(fields.body) : fields.body,
    attendees: fields.hideAttendees ? fields.attendees.filter((attendee) => isOf(state, attendee, person)) : fields.attendees,
  };
}

const ownSettings = (copy: SimItem | undefined): Partial<EventFields> =>
  copy === undefined
    ? { categories: [] }
    : { categories: copy.fields.categories, reminderMinutes: copy.fields.reminderMinutes, isReminderOn: copy.fields.isReminderOn };

function ownStatus(person: SimPerson, fields: EventFields, response: GraphResponse): Map<string, GraphResponse> {
  const status = response.response === 'notResponded' ? noResponse : response;
  return new Map(fields.attendees.map(({ emailAddress }) => emailAddress.address.toLowerCase()).map((key) => [key, key === person.mail.toLowerCase() ? status : noResponse]));
}

const isOf = (state: CalendarState, attendee: SimAttendee, person: SimPerson): boolean =>
  findPerson(state.world, attendee.emailAddress.address)?.id === person.id;

const isInvited = (state: CalendarState, instance: SimInstance, person: SimPerson): boolean =>
  instance.fields.attendees.some((attendee) => isOf(state, attendee, person));

function cancelCopy(state: CalendarState, copy: SimItem | undefined, actor: Actor): void {
  if (copy === undefined || copy.fields.isCancelled) return;
  Object.assign(copy.fields, cancelledFields(copy.fields.subject));
  for (const { fields } of copy.exceptions.values()) Object.assign(fields, cancelledFields(fields.subject ?? copy.fields.subject));
  touch(state, copy, actor, null);
}

function cancelOccurrence(copy: SimItem, date: string, now: number): void {
  if (copy.onlyDate === date) return void Object.assign(copy.fields, cancelledFields(copy.fields.subject));
  if (copy.cancelled.has(date) || instanceOn(copy, date) === null) return;
  const subject = instanceOn(copy, date)?.fields.subject ?? copy.fields.subject;
  const exception = copy.exceptions.get(date) ?? { createdAt: now, modifiedAt: now, fields: {}, responses: new Map<string, GraphResponse>(), ownResponse: null };
  copy.exceptions.set(date, { ...exception, fields: { ...exception.fields, ...cancelledFields(subject) } });
}

/** The mark of a cancelled meeting in an attendee's calendar (facts/graph.md §1.3). */
const cancelledFields = (subject: string): Partial<EventFields> => ({
  isCancelled: true,
  subject: subject.startsWith('Canceled: ') ? subject : `Canceled: ${subject}`,
  showAs: 'free',
});
