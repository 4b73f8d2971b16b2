import { domainOf, isRoom } from './attendee-kind.ts';
import type { CalendarEvent } from './calendar.ts';
import type { Audience } from './meeting.ts';

/**
 * Who will see what is written into an event (architecture.md, decision 5); asked before every write. `pairMails` are all addresses of the two.
 * Rooms are excepted, also those typed as people; everybody else makes it `others`: lists, recorders, assistants, addresses that we can't place.
 */
export function audienceOf(event: Pick<CalendarEvent, 'hideAttendees' | 'organizer' | 'attendees'>, pairMails: readonly string[]): Audience {
  const people = event.attendees.filter((attendee) => attendee.type !== 'resource' && !isOwnRoom(attendee, pairMails));
  const organizer = event.organizer === null ? [] : [event.organizer.mail];
  return audienceOfMails([...organizer, ...people.map(({ mail }) => mail)], event.hideAttendees, pairMails);
}

/** The same question for bare addresses; rooms among them are known by their address alone. */
export function audienceOfMails(mails: readonly string[], hidden: boolean, pairMails: readonly string[]): Audience {
  if (hidden) return 'hidden';
  const pair = new Set(pairMails.map((mail) => mail.toLowerCase()));
  return mails.every((mail) => pair.has(mail.toLowerCase()) || isOwnRoom({ mail, name: '' }, pairMails)) ? 'exactly-two' : 'others';
}

/** A room somewhere else can't be told from a person of that name: only rooms of the pair's own domains are excepted. */
const isOwnRoom = (attendee: { readonly mail: string; readonly name: string }, pairMails: readonly string[]): boolean =>
  isRoom(attendee) && pairMails.some((mail) => domainOf(mail) === domainOf(attendee.mail));
