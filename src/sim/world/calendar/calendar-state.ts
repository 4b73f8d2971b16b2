import type { Actor, SimPerson, World } from '../world.ts';
import { changeKeyOf, mailboxGuidOf, masterIdFor, masterIdOf, readEventId } from '../ids.ts';
import type { SimInstance, SimItem } from './event-item.ts';
import { addressKey, instanceOn, wholeOf } from './event-item.ts';
import { GraphFault, itemNotFound, malformedId } from './graph-fault.ts';

/** Unpleasantness that can be switched on: numbers count down with each use. */
export type CalendarFaults = {
  /** So many PATCHes are followed by one GET that still shows what stood before. */
  lateRead: number;
  /** So many writes are answered 409, as if another write of the same event were under way. */
  conflictNext: number;
  /** So many writes with If-Match are answered 412 although the change key is right. */
  staleNext: number;
  /** Attendees' copies get their links rewritten. */
  safeLinks: boolean;
};

export type Mailbox = {
  personId: string;
  guid: string;
  items: Map<string, SimItem>;
  created: number;
  /** Counts every change of any item; delta and change keys come from it. */
  seq: number;
  tombstones: { id: string; seq: number }[];
  /** What a late read still shows, by master id. */
  lateViews: Map<string, SimItem>;
};

/** All calendars of the tenant. */
export type CalendarState = { world: World; faults: CalendarFaults; mailboxes: Map<string, Mailbox> };

export const newCalendarState = (world: World): CalendarState => ({
  world,
  faults: { lateRead: 0, conflictNext: 0, staleNext: 0, safeLinks: false },
  mailboxes: new Map(),
});

/** The person with this Entra id, user principal name or any of his addresses. */
export function findPerson(world: World, reference: string): SimPerson | undefined {
  const key = addressKey(reference);
  const addressesOf = (person: SimPerson) => [
    person.id,
    person.mail,
    person.userPrincipalName,
    ...person.proxyAddresses.map((address) => address.replace(/^smtp:/i, '')),
  ];
  return world.people.get(reference) ?? [...world.people.values()].find((person) => addressesOf(person).map(addressKey).includes(key));
}

/** The mailbox of a person, empty at first. Throws the 404 fault for a person that the tenant does not have. */
export function mailboxOf(state: CalendarState, reference: string): Mailbox {
  const person = findPerson(state.world, reference);
  if (person === undefined) {
    throw new GraphFault(404, 'ErrorInvalidUser', `The requested user '${reference}' is invalid.`);
  }
  const known = state.mailboxes.get(person.id);
  if (known !== undefined) return known;
  const mailbox: Mailbox = {
    personId: person.id,
    guid: mailboxGuidOf(person.id),
    items: new Map(),
    created: 0,
    seq: 0,
    tombstones: [],
    lateViews: new Map(),
  };
  state.mailboxes.set(person.id, mailbox);
  return mailbox;
}

/** The owner of a mailbox, who is of the tenant. */
export function ownerOf(state: CalendarState, mailbox: Mailbox): SimPerson {
  const person = state.world.people.get(mailbox.personId);
  if (person === undefined) throw new Error('A mailbox has no owner: people must not be taken out of the world.');
  return person;
}

/** The event with this id. Throws the 400 fault for a malformed id and the 404 fault for one that is not there (any more). */
export function targetOf(mailbox: Mailbox, id: string, items: ReadonlyMap<string, SimItem> = mailbox.items): SimInstance {
  const parts = readEventId(id);
  if (parts === null) throw malformedId();
  const item = items.get(masterIdOf(id) ?? '') ?? mailbox.items.get(masterIdOf(id) ?? '');
  const instance = item && (parts.originalDate === null ? wholeOf(item) : instanceOn(item, parts.originalDate));
  if (instance === undefined || instance === null) throw itemNotFound();
  return instance;
}

/** Puts a new item into its mailbox and tells the world. */
export function addItem(state: CalendarState, mailbox: Mailbox, item: Omit<SimItem, 'id' | 'changeKey' | 'changedSeq'>, actor: Actor): SimItem {
  mailbox.created += 1;
  const added: SimItem = { ...item, id: masterIdFor(mailbox.guid, mailbox.created), changeKey: '', changedSeq: 0 };
  mailbox.items.set(added.id, added);
  stamp(mailbox, added);
  state.world.emit('calendar-changed', { mailbox: mailbox.personId, id: added.id, changeType: 'created', causedBy: actor });
  return added;
}

/** Gives an item its next change key, which master, occurrences and exceptions share, and tells the world. */
export function touch(state: CalendarState, item: SimItem, actor: Actor, date: string | null): void {
  const mailbox = mailboxOf(state, item.mailbox);
  const now = state.world.clock.now();
  stamp(mailbox, item);
  item.modifiedAt = now;
  const exception = date === null ? undefined : item.exceptions.get(date);
  if (exception !== undefined) exception.modifiedAt = now;
  state.world.emit('calendar-changed', { mailbox: item.mailbox, id: item.id, changeType: 'updated', causedBy: actor });
}

/** Takes an item out of its mailbox and tells the world. */
export function removeItem(state: CalendarState, item: SimItem, actor: Actor): void {
  const mailbox = mailboxOf(state, item.mailbox);
  mailbox.seq += 1;
  mailbox.items.delete(item.id);
  mailbox.tombstones.push({ id: item.id, seq: mailbox.seq });
  state.world.emit('calendar-changed', { mailbox: item.mailbox, id: item.id, changeType: 'deleted', causedBy: actor });
}

function stamp(mailbox: Mailbox, item: SimItem): void {
  mailbox.seq += 1;
  item.changedSeq = mailbox.seq;
  item.changeKey = changeKeyOf(mailbox.guid, mailbox.seq);
}
