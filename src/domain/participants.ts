import { attendeeKind, domainOf, isLegacyName, type AttendeeKind } from './attendee-kind.ts';
import type { Attendee, CalendarEvent, DirectoryPerson } from './calendar.ts';
import { folded, nameWords, sameName } from './name-words.ts';
import { hasAddress, isInside, type Line } from './reporting-line.ts';
import { saysName } from './subject-purpose.ts';

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

type Whose = Pick<Line, 'owner' | 'ownDomain'>;

/** Sorts the people of an event from everything that is none. */
export function participantsOf(event: CalendarEvent, whose: Whose, ownName: readonly string[]): Participants {
  const kinds = event.attendees.filter((attendee) => !isOwner(whose, attendee)).map((attendee) => ({ attendee, kind: attendeeKind(attendee) }));
  const count = (kind: AttendeeKind) => kinds.filter((one) => one.kind === kind).length;
  const organizer = organizerOf(event, whose);
  const people = (type: Attendee['type']) => once(whose, kinds.filter((one) => one.kind === 'person' && one.attendee.type === type).map(({ attendee }) => seenAs(whose, attendee, organizer)));
  const required = people('required');
  const optional = people('optional').filter((one) => !required.some((other) => sameSeen(whose, one, other)));
  const isListed = organizer !== null && [...required, ...optional].some((one) => sameSeen(whose, one, organizer));
  const isExtra = organizer !== null && !isListed && attendeeKind({ ...organizer, type: 'required' }) === 'person';
  const hidesOthers = event.hideAttendees && !event.isOrganizer && required.length === 0;
  const counted = isExtra && !hidesOthers && !merelySent(event.subject, organizer, required, ownName) ? [...required, organizer] : required;
  return {
    required: counted,
    optional: optional.length,
    rooms: count('room'),
    recorders: count('recorder'),
    groups: count('group'),
    hiddenOrganizer: hidesOthers ? organizer : null,
  };
}

type Address = { readonly mail: string; readonly name: string };

/** The owner counts once, under any of the owner's addresses; by name where the address is one that only the owner's own organization can have given. */
const isOwner = (whose: Whose, address: Address): boolean =>
  hasAddress(whose.owner, address.mail) || (isInside(whose, address.mail) && isWholeName(address.name) && sameName(whose.owner.displayName, address.name));

function organizerOf(event: CalendarEvent, whose: Whose): Seen | null {
  const { organizer } = event;
  if (event.isOrganizer || organizer === null || isOwner(whose, organizer)) return null;
  return { mail: organizer.mail, name: organizer.name, response: 'organizer', isOrganizer: true };
}

const seenAs = (whose: Whose, attendee: Attendee, organizer: Seen | null): Seen => ({
  mail: attendee.mail,
  name: attendee.name,
  response: attendee.response,
  isOrganizer: organizer !== null && sameSeen(whose, attendee, organizer),
});

const assistant =
  /\b(?:ea|pa|(?:executive |personal |\S*-?)?assist\w*|asistente|secretar\w*|sekret\w*|segretari\w*|secretaria|vorstandsassistenz|assistenz|executive support|chief of staff office|office of|on behalf)\b|秘書|アシスタント/;

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

const isWholeName = (name: string): boolean => nameWords(name).length > 1;

/** One person under two addresses: a legacy name, an alias, the mail. Only inside one organization does the same name mean the same person. */
function sameSeen(whose: Whose, one: Address, other: Address): boolean {
  if (one.mail.toLowerCase() === other.mail.toLowerCase()) return true;
  const isExchangeOnly = isLegacyName(one.mail) || isLegacyName(other.mail);
  const isOneHouse = isInside(whose, one.mail) && isInside(whose, other.mail);
  return (isExchangeOnly || (isOneHouse && isWholeName(one.name)) || (isWholeName(one.name) && domainOf(one.mail) === domainOf(other.mail))) && sameName(one.name, other.name);
}

const once = (whose: Whose, people: readonly Seen[]): readonly Seen[] =>
  people.filter((one, index) => people.findIndex((other) => sameSeen(whose, one, other)) === index);

/** The names of everybody whom an event shows beside the owner: what a subject that was never changed may still say. */
export const namesOn = (event: CalendarEvent, owner: DirectoryPerson): readonly string[] =>
  event.attendees.filter(({ mail, type }) => type !== 'resource' && !hasAddress(owner, mail)).flatMap(({ name }) => nameWords(name));
