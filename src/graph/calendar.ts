import type { Calendar } from '#app/ports.ts';
import { toIso } from '#domain/time.ts';
import { changesSince } from './calendar-delta.ts';
import { collectPages } from './collect-pages.ts';
import { calendarEvent, eventSelect, typeOf, wireEvent, zoneOfEvent } from './event-wire.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { readInvite, writeInviteBody } from './invite.ts';
import { eventAccess } from './mailbox-access.ts';

type ReadSeries = Calendar['series'];

/** The Calendar port over Graph. Times are asked for in UTC (no Prefer: outlook.timezone); each GET that takes it carries $select. */
export function createGraphCalendar(graph: GraphClient): Calendar {
  return {
    changesSince: (request, trace) => changesSince(graph, request, trace),
    series: (request, trace) => readSeries(graph, request, trace),
    readInvite: (request, trace) => readInvite(graph, request, trace),
    writeInviteBody: (request, trace) => writeInviteBody(graph, request, trace),
  };
}

async function readSeries(graph: GraphClient, request: Parameters<ReadSeries>[0], trace: string): ReturnType<ReadSeries> {
  const call: GraphCall = {
    operation: 'read a series',
    permission: 'Calendars.ReadWrite',
    method: 'GET',
    url: `${path`/users/${request.mailbox}/events/${request.master}`}?$select=${eventSelect}`,
    mailbox: request.mailbox,
    trace,
  };
  const answer = await graph.send(call);
  if (!succeeded(answer)) return eventAccess(call.operation, answer);
  const wire = read(wireEvent, call, answer);
  if (typeOf(wire) !== 'seriesMaster') return { kind: 'gone' }; // its recurrence was taken away: delta sends it as a single event
  const master = calendarEvent(wire);

  const window = `startDateTime=${toIso(request.span.from)}&endDateTime=${toIso(request.span.to)}`;
  const url = `${path`/users/${request.mailbox}/events/${request.master}/instances`}?${window}&$select=${eventSelect}&$top=250`;
  const instances = await collectPages(graph, { ...call, operation: 'read the occurrences of a series', url }, wireEvent);
  if (instances.kind === 'failed') return eventAccess('read the occurrences of a series', instances.answer);
  const zone = zoneOfEvent(wire);
  // Pages may shift under us, exceptions come first, and cancelled ones are dropped by the organizer's mailbox only (facts/graph.md §1.3, §2.1).
  const byId = new Map(instances.items.map((item) => [item.id, calendarEvent(item, zone ?? zoneOfEvent(item))]));
  const occurrences = [...byId.values()].filter((event) => !event.isCancelled).sort((a, b) => a.start - b.start);
  return { kind: 'series', master, occurrences };
}
