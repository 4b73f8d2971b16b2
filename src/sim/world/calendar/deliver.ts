import type { Actor, MeetingMail } from '../world.ts';
import { occurrenceIdFrom } from '../ids.ts';
import { drawFor } from '../random.ts';
import type { CalendarState } from './calendar-state.ts';
import { findPerson, touch } from './calendar-state.ts';
import { syncCopy } from './copies.ts';
import type { SimAttendee, SimItem } from './event-item.ts';
import { addressKey, noResponse } from './event-item.ts';
import { setResponse } from './present-event.ts';

/** `delivery`: whether copies follow after some seconds of the world's clock, or at once. `mail: false` writes history without mails. */
export type SendOptions = { delivery?: 'soon' | 'at-once'; mail?: boolean };

/** A change of one scope (`date` null: single event or series) of the organizer's item, and who was and is invited to it. */
export type Change = {
  item: SimItem;
  date: string | null;
  before: readonly SimAttendee[];
  after: readonly SimAttendee[];
  /** Only the people who were added, removed or changed are told. */
  attendeesOnly: boolean;
  actor: Actor;
};

/** Mails the attendees what changed (facts/graph.md §3.1) and lets their copies follow. */
export function deliver(state: CalendarState, change: Change, options: SendOptions): void {
  const { item, date, actor } = change;
  for (const { address, kind } of recipientsOf(change)) {
    if (options.mail !== false) {
      sendMail(state, { to: address, eventId: idFor(item, date), uid: item.uid, originalDate: date, kind, causedBy: actor });
    }
    if (kind === 'update' && isOurUpdate(state, change)) resetResponse(item, date, address);
    const person = findPerson(state.world, address);
    if (person === undefined) continue;
    const source = { organizerMailbox: item.mailbox, masterId: item.id, uid: item.uid };
    soon(state, options, `meeting update of ${item.id} ${date ?? ''} to ${person.id}`, () => syncCopy(state, source, person.id, date, actor));
  }
}

/** Tells the organizer what an attendee answered, and writes it into his item. */
export function deliverResponse(
  state: CalendarState,
  answer: { copy: SimItem; original: SimItem | undefined; date: string | null; address: string; response: 'accepted' | 'tentativelyAccepted' | 'declined'; actor: Actor },
  options: SendOptions,
): void {
  const { copy, original, date, address, actor } = answer;
  const now = state.world.clock.now();
  const eventId = idFor(original ?? copy, date);
  sendMail(state, { to: copy.organizer.address, eventId, uid: copy.uid, originalDate: date, kind: 'response', causedBy: actor });
  if (original === undefined) return;
  soon(state, options, `meeting response of ${copy.id} ${date ?? ''} from ${copy.mailbox}`, () => {
    setResponse(original, date, address, { response: answer.response, time: new Date(now).toISOString() }, now);
    touch(state, original, actor, date);
  });
}

const idFor = (item: SimItem, date: string | null): string => (date === null ? item.id : occurrenceIdFrom(item.id, date));

function sendMail(state: CalendarState, mail: Omit<MeetingMail, 'at'>): void {
  const sent = { at: state.world.clock.now(), ...mail };
  state.world.mails.push(sent);
  state.world.emit('mail', sent);
}

type Recipient = { address: string; kind: MeetingMail['kind'] };

function recipientsOf({ item, before, after, attendeesOnly }: Change): Recipient[] {
  const typeOf = (attendees: readonly SimAttendee[]) =>
    new Map(attendees.map(({ type, emailAddress }) => [addressKey(emailAddress.address), { type, address: emailAddress.address }]));
  const [was, is] = [typeOf(before), typeOf(after)];
  const told = [...new Map([...was, ...is])].filter(([key]) => key !== addressKey(item.organizer.address));
  return told.flatMap(([key, { address }]): Recipient[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old === undefined) return [{ address, kind: 'invite' }];
    if (now === undefined) return [{ address, kind: 'cancellation' }];
    return attendeesOnly && old.type === now.type ? [] : [{ address, kind: 'update' }];
  });
}

/** Facts §15.10, a switch: an update by an application takes the attendee's answer to that occurrence back. */
const isOurUpdate = (state: CalendarState, change: Change): boolean =>
  state.world.switches.updateResetsResponse && change.actor.kind === 'app' && change.date !== null;

function resetResponse(item: SimItem, date: string | null, address: string): void {
  if (date !== null) item.exceptions.get(date)?.responses.set(addressKey(address), noResponse);
}

function soon(state: CalendarState, options: SendOptions, label: string, run: () => void): void {
  if (options.delivery === 'at-once') { run(); return; }
  const { clock, seed } = state.world;
  clock.schedule(clock.now() + 1_000 + Math.floor(drawFor(seed, label, clock.now()) * 4_000), label, run);
}
