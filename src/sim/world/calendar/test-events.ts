import type { Actor } from '../world.ts';
import type { GraphEventDraft } from './event-draft.ts';
import { createCalendars } from './calendars.ts';
import { fakeWorld } from './fake-world.ts';

/** Test support: the fake world with its calendars, the product as an actor, and a weekly Teams 1:1 of Ana and Ben, Tuesdays at 10:00 in Berlin. */
export function calendarStand() {
  const stand = fakeWorld();
  const calendars = createCalendars(stand.world);
  const app: Actor = { kind: 'app', clientId: stand.world.app.clientId };
  const byAna: Actor = { kind: 'person', id: stand.ana.id };
  const byBen: Actor = { kind: 'person', id: stand.ben.id };
  const oneOnOne = (more: GraphEventDraft = {}): string =>
    calendars.createEvent(stand.ana.id, weeklyDraft(stand.ben.mail, more), byAna, { delivery: 'at-once', mail: false });
  const within = { from: Date.parse('2026-11-01T00:00:00Z'), to: Date.parse('2026-12-13T00:00:00Z') };
  const occurrences = (mailbox: string, master: string) => calendars.instances(mailbox, master, within.from, within.to);
  const on = (mailbox: string, master: string, date: string) => {
    const found = occurrences(mailbox, master).find((event) => event.occurrenceId?.endsWith(date));
    if (found === undefined) throw new Error(`The series has no occurrence on ${date}.`);
    return found;
  };
  const later = (seconds: number) => stand.world.clock.moveTo(stand.world.clock.now() + seconds * 1000);
  const copyOf = (mailbox: string, uid: string) => calendars.events(mailbox).find((event) => event.uid === uid);
  return { ...stand, calendars, app, byAna, byBen, oneOnOne, within, occurrences, on, later, copyOf };
}

export const weeklyDraft = (attendee: string, more: GraphEventDraft = {}): GraphEventDraft => ({
  subject: 'Ana / Ben',
  body: { contentType: 'html', content: '<p>Our week</p>' },
  start: { dateTime: '2026-11-03T10:00:00', timeZone: 'W. Europe Standard Time' },
  end: { dateTime: '2026-11-03T10:30:00', timeZone: 'W. Europe Standard Time' },
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
    range: { type: 'noEnd', startDate: '2026-11-03' },
  },
  attendees: [{ emailAddress: { address: attendee, name: 'Ben Example' }, type: 'required' }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  ...more,
});

/** Test support: a single event on Wednesday, 4 November 2026, 15:00 to 16:00 UTC. */
export const singleDraft = (more: GraphEventDraft = {}): GraphEventDraft => ({
  subject: 'Customer call',
  start: { dateTime: '2026-11-04T15:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-04T16:00:00', timeZone: 'UTC' },
  ...more,
});
