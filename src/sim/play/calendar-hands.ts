import type { Calendars } from '../world/calendar/calendars.ts';
import type { GraphEvent } from '../world/calendar/graph-event.ts';
import { GraphFault } from '../world/calendar/graph-fault.ts';
import type { Actor, SimPerson, World } from '../world/world.ts';
import type { Diary, OneOnOne } from './diary.ts';
import type { InviteState } from './tape.ts';
import type { InviteReader } from './watch.ts';

const day = 24 * 3_600_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Graph tells times in UTC, without an offset, with seven decimals. */
const momentOf = ({ dateTime }: { dateTime: string }): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

const originalDateOf = ({ occurrenceId }: GraphEvent): string | null => occurrenceId?.slice(-10) ?? null;

/** Entra ids of organizer and attendees, outsiders and lists by mail; rooms are left out. */
function peopleOn(world: World, event: GraphEvent, types: readonly string[]): string[] {
  const mails = [
    event.organizer.emailAddress.address,
    ...event.attendees.filter(({ type }) => types.includes(type)).map(({ emailAddress }) => emailAddress.address),
  ];
  const idOf = (mail: string) =>
    [...world.people.values()].find((person) => person.mail.toLowerCase() === mail.toLowerCase())?.id ??
    mail.toLowerCase();
  return [...new Set(mails.map(idOf))];
}

/** Reads invites where their organizer keeps them. */
export function createInviteReader(world: World, calendars: Calendars): InviteReader {
  const stateOf = (event: GraphEvent): InviteState => ({
    uid: event.uid,
    originalDate: originalDateOf(event),
    html: event.body.content,
    joinUrl: event.onlineMeeting?.joinUrl ?? null,
    required: peopleOn(world, event, ['required']),
    audience: peopleOn(world, event, ['required', 'optional']),
  });
  return {
    all: () =>
      [...world.people.keys()].flatMap((mailbox) =>
        calendars
          .events(mailbox)
          .filter(({ isOrganizer }) => isOrganizer)
          .map(({ id }) => ({ mailbox, id })),
      ),
    read(mailbox, id) {
      const event = eventIfThere(calendars, mailbox, id);
      if (event?.isOrganizer !== true) return null;
      const now = world.clock.now();
      const occurrences =
        event.type === 'seriesMaster' ? calendars.instances(mailbox, id, now - 8 * day, now + 35 * day) : [event];
      return { uid: event.uid, occurrences: occurrences.map(stateOf) };
    },
  };
}

/** The 1:1s of managers and their reports on the organizers' calendars, and what organizers do to them. */
export function createDiary(world: World, calendars: Calendars): Diary {
  const by = (meeting: OneOnOne): Actor => ({ kind: 'person', id: meeting.organizer });
  const wallClock = (at: number, zone: string): string =>
    new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T').slice(0, 16);
  return {
    between: (from, to) =>
      [...world.people.keys()]
        .flatMap((organizer) =>
          calendars
            .events(organizer)
            .filter(
              (master) => master.type === 'seriesMaster' && master.isOrganizer && pairOn(world, master) !== undefined,
            )
            .flatMap(({ id }) => calendars.instances(organizer, id, from, to))
            .flatMap((event) => oneOnOne(world, calendars, organizer, event) ?? []),
        )
        .filter(({ start }) => start >= from && start < to)
        .sort((one, other) => one.start - other.start),
    move(meeting, start) {
      // Scenarios make series in their organizer's zone.
      const zone = world.people.get(meeting.organizer)?.timeZone ?? 'UTC';
      calendars.moveOccurrence(meeting.organizer, meeting.eventId, wallClock(start, zone), by(meeting));
    },
    cancel: (meeting) => calendars.cancelEvent(meeting.organizer, meeting.eventId, 'Customer visit', by(meeting)),
    recreate: (meeting) =>
      void calendars.truncateAndRecreate(
        meeting.organizer,
        meeting.masterId,
        meeting.originalDate,
        undefined,
        by(meeting),
      ),
    redate: (meeting, weekday) =>
      calendars.redate(meeting.organizer, meeting.masterId, { weekday: weekdays[weekday] ?? 'monday' }, by(meeting)),
  };
}

function eventIfThere(calendars: Calendars, mailbox: string, id: string): GraphEvent | undefined {
  try {
    return calendars.getEvent(mailbox, id);
  } catch (error) {
    if (error instanceof GraphFault) return undefined;
    throw error;
  }
}

/** The two of an event, when nobody else is required and one reports to the other. */
function pairOn(world: World, event: GraphEvent): { manager: SimPerson; rep: SimPerson } | undefined {
  const ids = peopleOn(world, event, ['required']);
  const [one, other] = ids.map((id) => world.people.get(id));
  if (one === undefined || other === undefined || ids.length > 2) return undefined;
  if (other.managerId === one.id) return { manager: one, rep: other };
  return one.managerId === other.id ? { manager: other, rep: one } : undefined;
}

function oneOnOne(world: World, calendars: Calendars, organizer: string, event: GraphEvent): OneOnOne | undefined {
  const originalDate = originalDateOf(event);
  const pair = pairOn(world, event);
  if (pair === undefined || event.seriesMasterId === null || originalDate === null) return undefined;
  return {
    manager: pair.manager.id,
    rep: pair.rep.id,
    organizer,
    eventId: event.id,
    masterId: event.seriesMasterId,
    uid: event.uid,
    originalDate,
    start: momentOf(event.start),
    end: momentOf(event.end),
    threadId: calendars.threadOf(organizer, event.id),
    audience: peopleOn(world, event, ['required', 'optional']),
  };
}
