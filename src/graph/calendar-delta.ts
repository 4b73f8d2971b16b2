import { z } from 'zod';
import type { Calendar } from '#app/ports.ts';
import type { CalendarEvent } from '#domain/calendar.ts';
import { eventId, type EventId } from '#domain/ids.ts';
import { toIso } from '#domain/time.ts';
import { collectPages } from './collect-pages.ts';
import { calendarEvent, typeOf, wireEvent } from './event-wire.ts';
import { path, type GraphCall, type GraphClient } from './graph-client.ts';
import { errorCode, unreadableAnswer, type GraphAnswer } from './graph-error.ts';
import { calendarAccess } from './mailbox-access.ts';

type ChangesSince = Calendar['changesSince'];
type Request = Parameters<ChangesSince>[0];

const removed = z.object({ id: z.string().min(1), '@removed': z.object({}) }).transform(({ id }) => ({ kind: 'removed' as const, id }));

/** An occurrence comes as a stub, masters and exceptions in part: all that is taken from them is which series was touched. */
const seriesPart = z
  .object({ id: z.string().min(1), type: z.string().nullish(), seriesMasterId: z.string().nullish(), recurrence: z.unknown().optional() })
  .refine((event) => typeOf(event) !== 'singleInstance')
  .transform((event) => ({ kind: 'series' as const, id: event.id, master: event.seriesMasterId ?? event.id }));

const single = wireEvent.transform((event) => ({ kind: 'single' as const, id: event.id, event }));

const deltaItem = z.union([removed, seriesPart, single]);
type DeltaItem = z.output<typeof deltaItem>;

/** One round of calendarView/delta, over all its pages; see the port for what it promises, facts/graph.md §2.4 for why. */
export async function changesSince(graph: GraphClient, request: Request, trace: string): ReturnType<ChangesSince> {
  const call: GraphCall = {
    operation: 'read the changes of a calendar',
    permission: 'Calendars.ReadWrite',
    method: 'GET',
    url: request.cursor ?? firstRound(request),
    headers: { prefer: 'odata.maxpagesize=100' }, // also on each further page: the links do not carry it
    mailbox: request.mailbox,
    trace,
  };
  const round = await collectPages(graph, call, deltaItem);
  if (round.kind === 'failed') return forgotten(round.answer) ? { kind: 'start-over' } : calendarAccess(call.operation, round.answer);
  if (round.deltaLink === undefined) throw unreadableAnswer(call.operation, { status: 200, headers: new Headers(), body: undefined }, 'neither nextLink nor deltaLink');
  return { kind: 'changes', ...sorted(round.items), cursor: round.deltaLink };
}

const firstRound = ({ mailbox, span }: Request) =>
  `${path`/users/${mailbox}/calendarView/delta`}?startDateTime=${toIso(span.from)}&endDateTime=${toIso(span.to)}`;

/** Graph keeps a few generations of a sync state only; the code's casing varies, and so does the status in old reports. */
const forgotten = (answer: GraphAnswer) => answer.status === 410 || ['syncstatenotfound', 'resyncrequired'].includes(errorCode(answer));

/** Replays and repeats within a round are allowed, and the last wins. */
function sorted(items: readonly DeltaItem[]): { series: EventId[]; singles: CalendarEvent[]; removed: EventId[] } {
  const latest = new Map(items.map((item) => [item.id, item]));
  const all = [...latest.values()];
  // A series that was touched at all is named, even if a later line says that one of its parts is gone: it is read afresh anyway.
  const touched = new Set(items.flatMap((item) => (item.kind === 'series' ? [item.master] : [])));
  return {
    series: [...touched].map(eventId),
    singles: all.flatMap((item) => (item.kind === 'single' ? [calendarEvent(item.event)] : [])),
    removed: all.flatMap((item) => (item.kind === 'removed' ? [eventId(item.id)] : [])),
  };
}
