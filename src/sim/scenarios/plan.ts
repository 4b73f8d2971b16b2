import type { SimPerson, Switches } from '../world/world.ts';
import type { SimZone } from './people.ts';
import { windowsZones } from './people.ts';

/** Days of the week as Graph writes them, Sunday first. */
const graphDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A person, room, list or bot on an event. `response` is what he answers right after the invite came. */
export type PlannedAttendee = {
  mail: string;
  name: string;
  type: 'required' | 'optional' | 'resource';
  response?: 'accepted' | 'declined' | 'tentativelyAccepted';
};

/** An event that a scenario puts on a calendar: `body` is what `POST /users/{organizer}/events` takes (facts/graph.md §1, §3). */
export type PlannedEvent = {
  /** For people who read the plan and for tests: what the event is here for. */
  role: EventRole;
  organizer: SimPerson;
  attendees: PlannedAttendee[];
  body: GraphEventBody;
};

/** What an event is here for: a 1:1 that the product should find, or noise of a kind that it should not. */
export type EventRole =
  | 'one-on-one'
  | 'team'
  | 'customer'
  | 'focus'
  | 'interview'
  | 'all-day'
  | 'private'
  | 'declined'
  | 'room-as-person'
  | 'list'
  | 'note-taker'
  | 'stand-up'
  | 'with-others';

/** The part of Graph's event that a scenario sends. */
type GraphEventBody = {
  subject: string;
  body: { contentType: 'html'; content: string };
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  isAllDay?: boolean;
  sensitivity?: 'normal' | 'private';
  location?: { displayName: string };
  recurrence?: GraphRecurrence;
  attendees: { emailAddress: { address: string; name: string }; type: PlannedAttendee['type'] }[];
  isOnlineMeeting?: boolean;
  onlineMeetingProvider?: 'teamsForBusiness';
};

/** Graph's recurrence, weekly or daily. */
type GraphRecurrence = {
  pattern: { type: 'weekly' | 'daily'; interval: number; daysOfWeek?: string[]; firstDayOfWeek?: string };
  range: { type: 'noEnd'; startDate: string; recurrenceTimeZone: string };
};

/** Everything that a scenario is: pure data, made from its name and seed. */
export type ScenarioPlan = {
  /** A Monday, 07:00 UTC. */
  startAt: number;
  people: SimPerson[];
  /** Who is in the scope group. */
  scope: string[];
  events: PlannedEvent[];
  switches: Partial<Switches>;
};

/** When a planned event takes place: `date` is the first one (`YYYY-MM-DD`), `at` a wall clock time in `zone`. */
export type When = {
  date: string;
  at: string;
  minutes: number;
  zone: SimZone;
  repeat?: 'weekly' | 'biweekly' | 'workdays';
};

/** `date` moved by so many days. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day of the week, 0 is Sunday. */
export const dayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

function recurrence(when: When): GraphRecurrence | undefined {
  if (when.repeat === undefined) return undefined;
  const days = when.repeat === 'workdays' ? graphDays.slice(1, 6) : [graphDays[dayOf(when.date)] ?? 'monday'];
  return {
    pattern: {
      type: 'weekly',
      interval: when.repeat === 'biweekly' ? 2 : 1,
      daysOfWeek: [...days],
      firstDayOfWeek: 'monday',
    },
    range: { type: 'noEnd', startDate: when.date, recurrenceTimeZone: windowsZones[when.zone] },
  };
}

const graphTime = (date: string, minutes: number, zone: SimZone) => {
  const moment = new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 19);
  return { dateTime: `${moment}.0000000`, timeZone: windowsZones[zone] };
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A planned event; `text` is the paragraph that people wrote into the invite. */
export function plannedEvent(
  role: EventRole,
  organizer: SimPerson,
  subject: string,
  when: When,
  more: {
    with?: PlannedAttendee[];
    text?: string;
    place?: string;
    teams?: boolean;
    private?: boolean;
    allDay?: boolean;
  } = {},
): PlannedEvent {
  const begins = more.allDay === true ? 0 : minutesOf(when.at);
  const repeat = recurrence(when);
  const attendees = more.with ?? [];
  const body: GraphEventBody = {
    subject,
    body: { contentType: 'html', content: `<html><body><div>${more.text ?? ''}</div></body></html>` },
    start: graphTime(when.date, begins, when.zone),
    end: graphTime(when.date, begins + (more.allDay === true ? 1440 : when.minutes), when.zone),
    attendees: attendees.map(({ mail, name, type }) => ({ emailAddress: { address: mail, name }, type })),
    ...(repeat === undefined ? {} : { recurrence: repeat }),
    ...(more.place === undefined ? {} : { location: { displayName: more.place } }),
    ...(more.teams === true ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' as const } : {}),
    ...(more.private === true ? { sensitivity: 'private' as const } : {}),
    ...(more.allDay === true ? { isAllDay: true } : {}),
  };
  return { role, organizer, attendees, body };
}

/** A person of the tenant as attendee, having accepted unless told otherwise. */
export const invited = (
  someone: SimPerson,
  response: NonNullable<PlannedAttendee['response']> = 'accepted',
  type: PlannedAttendee['type'] = 'required',
): PlannedAttendee => ({ mail: someone.mail, name: someone.displayName, type, response });
