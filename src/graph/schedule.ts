import { z } from 'zod';
import type { Schedule, Schedules, Span, WorkingHours } from '#app/ports.ts';
import { minute, plus, toIso, utc, type Instant } from '#domain/time.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { calendarAccess } from './mailbox-access.ts';
import { moveEvent, readPlaced } from './move-event.ts';
import { zoneOf } from './wire-time.ts';

/** A quarter of an hour, between the 5 and the 1,440 minutes that a slot may have (contract/graph, getScheduleRequest). */
const slot = 15;

/** The Schedules port over Graph. */
export const createGraphSchedules = (graph: GraphClient): Schedules => ({
  busy: (request, trace) => readBusy(graph, request, trace),
  placed: (request, trace) => readPlaced(graph, request, trace),
  move: (request, trace) => moveEvent(graph, request, trace),
});

type ReadBusy = Schedules['busy'];

const wireHours = z.object({
  daysOfWeek: z.array(z.string()).nullish(),
  startTime: z.string().nullish(),
  endTime: z.string().nullish(),
  timeZone: z.object({ name: z.string().nullish() }).nullish(),
});

// Subjects and places of other people's meetings may come along: they are not named here, so they go no further.
const wireSchedules = z.object({
  value: z.array(z.object({ scheduleId: z.string().nullish(), availabilityView: z.string().nullish(), error: z.object({ responseCode: z.string().nullish() }).nullish(), workingHours: wireHours.nullish().catch(undefined) })),
});

type WireSchedule = z.output<typeof wireSchedules>['value'][number];

async function readBusy(graph: GraphClient, { mailbox, people, span }: Parameters<ReadBusy>[0], trace: string): ReturnType<ReadBusy> {
  const whole = { from: roundedDown(span.from), to: roundedUp(span.to) };
  const call: GraphCall = {
    operation: 'read when people are free',
    permission: 'Calendars.ReadWrite',
    method: 'POST',
    url: path`/users/${mailbox}/calendar/getSchedule`,
    body: { schedules: people.map(({ mail }) => mail), startTime: wire(whole.from), endTime: wire(whole.to), availabilityViewInterval: slot },
    mailbox,
    trace,
  };
  const answer = await graph.send(call);
  if (!succeeded(answer)) return calendarAccess(call.operation, answer);
  const { value } = read(wireSchedules, call, answer);
  return { kind: 'schedules', schedules: people.map(({ person, mail }, index) => scheduleOf(person, whole, value.find((one) => one.scheduleId?.toLowerCase() === mail.toLowerCase()) ?? (value.length === people.length ? value[index] : undefined))) };
}

const wire = (at: Instant) => ({ dateTime: toIso(at).replace(/Z$/, ''), timeZone: utc });
const roundedDown = (at: Instant): Instant => plus(at, -(at % (slot * minute)));
const roundedUp = (at: Instant): Instant => roundedDown(plus(at, slot * minute - 1));

function scheduleOf(person: Schedule['person'], span: Span, found: WireSchedule | undefined): Schedule {
  const view = found?.error === null || found?.error === undefined ? found?.availabilityView : undefined;
  return { person, busy: view === null || view === undefined ? null : busyIn(view, span.from), works: hoursOf(found?.workingHours) };
}

/** One digit for each slot: 0 free, 4 working elsewhere; tentative, busy, away and whatever is new to us count as taken. */
function busyIn(view: string, from: Instant): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, digit] of Array.from(view).entries()) {
    if (digit === '0' || digit === '4') continue;
    const taken = { from: plus(from, index * slot * minute), to: plus(from, (index + 1) * slot * minute) };
    const last = spans.at(-1);
    if (last?.to === taken.from) spans[spans.length - 1] = { from: last.from, to: taken.to };
    else spans.push(taken);
  }
  return spans;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Of a mailbox with a zone of its own making ("Customized Time Zone") the hours count in the person's usual zone. */
function hoursOf(hours: z.output<typeof wireHours> | null | undefined): WorkingHours | null {
  const [from, to] = [hours?.startTime, hours?.endTime].map((time) => /^\d{2}:\d{2}/.exec(time ?? '')?.[0]);
  const days = (hours?.daysOfWeek ?? []).map((day) => weekdays.indexOf(day.toLowerCase()) + 1).filter((day) => day > 0);
  if (from === undefined || to === undefined || days.length === 0) return null;
  return { days, from, to, zone: zoneOf(hours?.timeZone?.name ?? '') ?? null };
}
