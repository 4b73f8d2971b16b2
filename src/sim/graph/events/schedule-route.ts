import { z } from 'zod';
import { findPerson } from '../../world/calendar/calendar-state.ts';
import type { Calendars } from '../../world/calendar/calendars.ts';
import type { GraphEvent } from '../../world/calendar/graph-event.ts';
import { GraphFault, badProperty, invalidRequest } from '../../world/calendar/graph-fault.ts';
import { epochOf, writeMoment } from '../../world/calendar/graph-time.ts';
import type { SimPerson, World } from '../../world/world.ts';
import { workingHoursOf } from '../mailbox-settings.ts';
import { graphRoot } from '../odata.ts';
import type { GraphAnswer } from '../router-types.ts';
import type { MailboxRequest } from './event-requests.ts';
import { preferencesOf } from './prefer.ts';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() });
const body = z.object({ schedules: z.array(z.string()).min(1), startTime: moment, endTime: moment, availabilityViewInterval: z.coerce.number().int().nullish() });

/** Documented: 20 entities, and less than 42 days (outlook-get-free-busy-schedule; a recorded answer of 2020 counts to 100, with this code). */
const mostSchedules = 20;
const longestPeriod = 42 * 24 * 3_600_000;
const minute = 60_000;

/** What each sign of availabilityView stands for; where events overlap the later in this row shows. */
const signs = [
  ['free', '0'],
  ['unknown', '0'],
  ['workingElsewhere', '4'],
  ['tentative', '1'],
  ['busy', '2'],
  ['oof', '3'],
] as const;

/** `POST /users/{user}/calendar/getSchedule`: when people are free, by their mail addresses. Subjects only of the calendar that was asked, and not of private events. */
export function createScheduleRoute(world: World, calendars: Calendars): (asked: MailboxRequest) => GraphAnswer {
  return ({ request, owner }) => {
    const how = preferencesOf(request);
    const { schedules, from, to, interval } = periodOf(request.body);
    const readable = (person: SimPerson): boolean => request.caller.isTester || world.scopeGroup.members.has(person.id);
    const value = schedules.map((scheduleId) => {
      const person = findPerson(world, scheduleId);
      if (person === undefined || person.userType === 'Guest') return unknown(scheduleId);
      if (!readable(person)) return closed(scheduleId);
      const events = calendars.calendarView(person.id, from, to);
      return {
        scheduleId,
        availabilityView: viewOf(events, { from, to, interval }),
        scheduleItems: events.map((event) => itemOf(event, how.timeZone ?? 'UTC', person.id === owner.id)),
        workingHours: workingHoursOf(world, person),
      };
    });
    return { status: 200, headers: how.applied, body: { '@odata.context': `${graphRoot}/$metadata#Collection(microsoft.graph.scheduleInformation)`, value } };
  };
}

type Period = { schedules: string[]; from: number; to: number; interval: number };

function periodOf(given: unknown): Period {
  const read = body.safeParse(lowerFirst(given));
  if (!read.success) throw invalidRequest(`The body of the request is malformed: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
  const { schedules, startTime, endTime, availabilityViewInterval } = read.data;
  if (schedules.length > mostSchedules)
    throw new GraphFault(400, 'ErrorMailboxDataArrayTooBig', `There are too many target users in the EmailAddress array. The allowed size = ${mostSchedules}; the actual size = ${schedules.length}.`);
  const interval = availabilityViewInterval ?? 30;
  if (interval < 5 || interval > 1_440) throw badProperty('availabilityViewInterval');
  const [from, to] = [epochOf(startTime), epochOf(endTime)];
  if (to <= from) throw new GraphFault(400, 'ErrorInvalidTimeInterval', 'The end of the period must be after its start.');
  if (to - from >= longestPeriod) throw new GraphFault(400, 'ErrorTimeIntervalTooBig', 'The requested time duration is too long. It must be less than 42 days.');
  return { schedules, from, to, interval: interval * minute };
}

/** The documentation writes `Schedules` as well as `schedules`. */
const lowerFirst = (given: unknown): unknown =>
  typeof given !== 'object' || given === null ? given : Object.fromEntries(Object.entries(given).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value as unknown]));

/** As it was recorded (microsoft-graph-docs issue 11225). */
const unknown = (scheduleId: string) => ({ scheduleId, error: { message: `Unable to resolve e-mail address ${scheduleId} to an Active Directory object.`, responseCode: '5009' } });

/** A mailbox outside of the application's scope; facts are silent on the words. */
const closed = (scheduleId: string) => ({ scheduleId, error: { message: 'The caller has no free/busy access to this mailbox.', responseCode: 'ErrorNoFreeBusyAccess' } });

const momentOf = ({ dateTime }: { dateTime: string }): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

function viewOf(events: readonly GraphEvent[], { from, to, interval }: Omit<Period, 'schedules'>): string {
  const slots: string[] = [];
  for (let start = from; start < to; start += interval) {
    const there = events.filter((event) => momentOf(event.start) < Math.min(start + interval, to) && momentOf(event.end) > start);
    slots.push(signs.findLast(([status]) => there.some(({ showAs }) => showAs === status))?.[1] ?? '0');
  }
  return slots.join('');
}

function itemOf(event: GraphEvent, zone: string, isOwn: boolean) {
  const isPrivate = event.sensitivity === 'private' || event.sensitivity === 'confidential';
  return {
    isPrivate,
    status: event.showAs,
    ...(isOwn && !isPrivate ? { subject: event.subject, location: event.location.displayName } : {}),
    start: writeMoment(momentOf(event.start), zone),
    end: writeMoment(momentOf(event.end), zone),
  };
}
