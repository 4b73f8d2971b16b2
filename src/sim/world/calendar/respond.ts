import type { Actor } from '../world.ts';
import type { CalendarState } from './calendar-state.ts';
import { findPerson, mailboxOf, ownerOf, targetOf, touch } from './calendar-state.ts';
import { shownAs } from './copies.ts';
import type { SendOptions } from './deliver.ts';
import { deliverResponse } from './deliver.ts';
import { exceptionFor } from './event-item.ts';
import { invalidRequest } from './graph-fault.ts';

export type ResponseKind = 'accept' | 'tentativelyAccept' | 'decline';

const responses = { accept: 'accepted', tentativelyAccept: 'tentativelyAccepted', decline: 'declined' } as const;

/** `sendResponse: false` keeps the answer from the organizer. */
export type RespondOptions = SendOptions & { sendResponse?: boolean; proposesNewTime?: boolean };

/** An attendee answers an invitation, for the whole item or one occurrence. Throws the 400 fault for the organizer (facts/graph.md §3.3). */
export function respond(state: CalendarState, reference: string, id: string, kind: ResponseKind, actor: Actor, options: RespondOptions = {}): void {
  const mailbox = mailboxOf(state, reference);
  const { item, originalDate: date, fields } = targetOf(mailbox, id);
  if (item.isOrganizer) throw invalidRequest("Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
  if (options.proposesNewTime === true && (!fields.allowNewTimeProposals || options.sendResponse === false)) {
    throw invalidRequest('New time proposals are not allowed for this meeting, or the response is not sent.');
  }
  const now = state.world.clock.now();
  const original = originalOf(state, item.organizer.address, item.uid);
  const answer = { response: responses[kind], time: new Date(now).toISOString() };
  const showAs = shownAs(answer, original?.fields.showAs ?? 'busy');
  const owner = ownerOf(state, mailbox);
  const address = fields.attendees.find(({ emailAddress }) => findPerson(state.world, emailAddress.address)?.id === owner.id)?.emailAddress.address;
  if (date === null) {
    item.ownResponse = answer;
    item.fields.showAs = showAs;
    item.responses.set((address ?? owner.mail).toLowerCase(), answer);
  } else {
    const exception = exceptionFor(item, date, now);
    exception.ownResponse = answer;
    exception.fields.showAs = showAs;
    exception.responses.set((address ?? owner.mail).toLowerCase(), answer);
  }
  touch(state, item, actor, date);
  if (options.sendResponse === false) return;
  const scope = date ?? item.onlyDate;
  deliverResponse(state, { copy: item, original, date: scope, address: address ?? owner.mail, response: responses[kind], actor }, options);
}

function originalOf(state: CalendarState, organizer: string, uid: string) {
  const person = findPerson(state.world, organizer);
  if (person === undefined) return undefined;
  return [...mailboxOf(state, person.id).items.values()].find((item) => item.uid === uid && item.isOrganizer);
}
