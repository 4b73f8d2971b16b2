import { attendeeKind, domainOf, isLegacyName } from './attendee-kind.ts';
import type { Attendee, CalendarEvent, DirectoryPerson } from './calendar.ts';
import { folded, sameName } from './name-words.ts';
import { hasAddress } from './reporting-line.ts';
import { saysName } from './subject-purpose.ts';
import { nameWords } from './name-words.ts';

/** A person on an event who is not the calendar's owner. */
export type Seen = { readonly mail: string; readonly name: string; readonly response: Attendee['response']; readonly isOrganizer: boolean };

/** Who is on an event beside the owner, each person once. */
export type Participants = {
  /** People who are organizer or required; an assistant who merely sent the invite is not among them. */
  readonly required: readonly Seen[];
  readonly optional: number;
  readonly rooms: number;
  readonly recorders: number;
  readonly groups: number;
  /** With hidden attendees: the organizer of the owner's copy, who is all that it shows. */
  readonly hiddenOrganizer: Seen | null;
};

/** Sorts the people of an event from everything that is none. */
export function participantsOf(event: CalendarEvent, owner: DirectoryPerson, ownName: readonly string[]): Participants {
  const others = event.attendees.filter((attendee) => !isOwner(owner, attendee));
  const kinds = others.map((attendee) => ({ attendee, kind: attendeeKind(attendee) }));
  const count = (kind: string) => kinds.filter((one) => one.kind === kind).length;
  const people = kinds.filter(({ kind }) => kind === 'person').map(({ attendee }) => attendee);
  const organizer = organizerOf(event, owner);
  const required = once([...people.filter((one) => one.type === 'required').map((one) => seenAs(one, organizer))]);
  const isExtra = organizer !== null && !people.some((one) => sameSeen(one, organizer)) && attendeeKind({ ...organizer, type: 'required' }) === 'person';
  const hidesOthers = event.hideAttendees && !event.isOrganizer && required.length === 0;
  const counted = isExtra && !hidesOthers && !merelySent(event.subject, organizer, required, ownName) ? [...required, organizer] : required;
  return {
    required: counted,
    optional: once(people.filter((one) => one.type === 'optional').map((one) => seenAs(one, organizer))).length,
    rooms: count('room'),
    recorders: count('recorder'),
    groups: count('group'),
    hiddenOrganizer: hidesOthers ? organizer : null,
  };
}

/** The owner counts once, under any of the owner's addresses; by name where the address is one that only Exchange itself makes. */
function isOwner(owner: DirectoryPerson, { mail, name }: { readonly mail: string; readonly name: string }): boolean {
  const isMadeByExchange = isLegacyName(mail) || domainOf(mail).endsWith('.onmicrosoft.com');
  return hasAddress(owner, mail) || (isMadeByExchange && sameName(owner.displayName, name));
}

function organizerOf(event: CalendarEvent, owner: DirectoryPerson): Seen | null {
  const { organizer } = event;
  if (event.isOrganizer || organizer === null || isOwner(owner, organizer)) return null;
  return { mail: organizer.mail, name: organizer.name, response: 'organizer', isOrganizer: true };
}

const seenAs = (attendee: Attendee, organizer: Seen | null): Seen => ({
  mail: attendee.mail,
  name: attendee.name,
  response: attendee.response,
  isOrganizer: organizer !== null && sameSeen(attendee, organizer),
});

const assistant = /\b(?:ea|pa|assist\w*|asistente|secretar\w*|sekret\w*|executive assistant|office of|on behalf)\b/;

/**
 * An organizer who is nobody's counterpart: somebody else is invited beside the owner, and either the organizer's name says assistant, or the
 * subject names the two and not the organizer.
 */
function merelySent(subject: string, organizer: Seen, required: readonly Seen[], ownName: readonly string[]): boolean {
  const [counterpart, ...more] = required;
  if (counterpart === undefined || more.length > 0) return false;
  if (assistant.test(folded(organizer.name))) return true;
  return saysName(subject, nameWords(counterpart.name)) && saysName(subject, ownName) && !saysName(subject, nameWords(organizer.name));
}

const sameSeen = (one: { readonly mail: string; readonly name: string }, other: { readonly mail: string; readonly name: string }): boolean =>
  one.mail.toLowerCase() === other.mail.toLowerCase() || ((isLegacyName(one.mail) || isLegacyName(other.mail)) && sameName(one.name, other.name));

const once = (people: readonly Seen[]): readonly Seen[] =>
  people.filter((one, index) => people.findIndex((other) => sameSeen(one, other)) === index);
