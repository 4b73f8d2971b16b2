import type { Attendee, CalendarEvent, DirectoryPerson, Recurrence } from '#domain/calendar.ts';
import { eventId, personId, seriesUid } from '#domain/ids.ts';
import { atClock, instant, localDate, plus, plusDays, zone } from '#domain/time.ts';
import type { DetectInput } from '#domain/verdict.ts';

/** Somebody of Contoso's directory; say only what differs. */
export const aPerson = (name: string, different: Partial<DirectoryPerson> = {}): DirectoryPerson => {
  const mail = `${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.')}@contoso.com`;
  return { id: personId(name), displayName: name, givenName: name.split(' ')[0] ?? name, mail, mails: [mail, ...(different.mail ? [different.mail] : [])], managerId: null, ...different };
};
export const ana = aPerson('Ana Sousa', { mails: ['ana.sousa@contoso.com', 'asousa@contoso.onmicrosoft.com'] });
export const ben = aPerson('Ben Okoye');
export const cleo = aPerson('Cleo Martin');
export const dana = aPerson('Dana Novak');
/** A colleague of Ana's in no line with her. */
export const finn = aPerson('Finn Ash');

/** Ana's calendar on Tuesday 24 November 2026: Ben and Cleo report to her, she to Dana. */
export const anas: DetectInput = { owner: ana, directReports: [ben, cleo], boss: dana, ownDomain: 'contoso.com', now: instant('2026-11-24T09:00:00Z'), ownerManages: true };
/** The same where the directory says nothing of who manages whom. */
export const unknownLine = { directReports: [], boss: null } as const;

/** Somebody on an event: a person of the directory, or `Name <address>`. */
export function invited(who: DirectoryPerson | string, different: Partial<Attendee> = {}): Attendee {
  const [, name = '', mail = ''] = typeof who === 'string' ? (/^(.*) <(.*)>$/.exec(who) ?? []) : ['', who.displayName, who.mail];
  return { mail, name, type: 'required', response: 'accepted', ...different };
}

export const every = (pattern: Recurrence['pattern'], interval = 1, different: Partial<Recurrence> = {}): Recurrence => ({ pattern, interval, daysOfWeek: pattern === 'weekly' ? 1 : 0, from: localDate('2026-01-06'), until: null, ...different });
const lisbon = zone('Europe/Lisbon')!;

/** Ana's weekly series with Ben, Tuesdays at 10:00 in Lisbon; say only what differs. */
export const aSeries = (different: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: eventId('series'),
  uid: seriesUid('series'),
  type: 'seriesMaster',
  seriesMasterId: null,
  originalDate: null,
  start: instant('2026-01-06T10:00:00Z'),
  end: instant('2026-01-06T10:45:00Z'),
  zone: lisbon,
  isAllDay: false,
  isCancelled: false,
  isPrivate: false,
  subject: '1:1 Ana / Ben',
  isOrganizer: true,
  organizer: { mail: ana.mail, name: ana.displayName },
  ownResponse: 'organizer',
  attendees: [invited(ben)],
  hideAttendees: false,
  recurrence: every('weekly'),
  venue: { kind: 'none' },
  ...different,
});

/** Sent by somebody else; Ana accepted. */
export const from = (who: DirectoryPerson | string): Partial<CalendarEvent> => {
  const { mail, name } = invited(who);
  return { isOrganizer: false, ownResponse: 'accepted', organizer: { mail, name } };
};

/** Single meetings with Ben, so many days after Thursday 1 October 2026 each, at 10:00 in Lisbon; say only what differs. */
export const singles = (daysAfter: readonly number[], different: Partial<CalendarEvent> | ((index: number) => Partial<CalendarEvent>) = {}): readonly CalendarEvent[] =>
  daysAfter.map((days, index) => {
    const start = atClock(plusDays(localDate('2026-10-01'), days), '10:00', lisbon);
    const id = `single-${index}`;
    return aSeries({ id: eventId(id), uid: seriesUid(id), type: 'singleInstance', recurrence: null, start, end: plus(start, 45 * 60_000), ...(typeof different === 'function' ? different(index) : different) });
  });
