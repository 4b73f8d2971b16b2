import { z } from 'zod';
import type { Schedules } from '#app/ports.ts';
import { clockAt, dateAt, utc, type Instant } from '#domain/time.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { errorCode } from './graph-error.ts';
import { eventAccess } from './mailbox-access.ts';
import { wireTime, zoneOf } from './wire-time.ts';

type ReadPlaced = Schedules['placed'];
type Move = Schedules['move'];

const wirePlaced = z.object({
  '@odata.etag': z.string().min(1),
  start: wireTime,
  end: wireTime,
  originalStartTimeZone: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
});

/** When one event of a mailbox is now. A cancelled one counts as gone. */
export async function readPlaced(graph: GraphClient, { mailbox, event }: Parameters<ReadPlaced>[0], trace: string): ReturnType<ReadPlaced> {
  const url = `${path`/users/${mailbox}/events/${event}`}?$select=start,end,originalStartTimeZone,isCancelled`;
  const call: GraphCall = { operation: 'read when an event is', permission: 'Calendars.ReadWrite', method: 'GET', url, mailbox, trace };
  const answer = await graph.send(call);
  if (!succeeded(answer)) return eventAccess(call.operation, answer);
  const { start, end, originalStartTimeZone, isCancelled, ...wire } = read(wirePlaced, call, answer);
  return isCancelled === true ? { kind: 'gone' } : { kind: 'placed', span: { from: start, to: end }, etag: wire['@odata.etag'], zone: originalStartTimeZone ?? null };
}

/** Moves one event in the organizer's calendar: start and end alone, under the etag that was read, so that nothing else of it changes. */
export async function moveEvent(graph: GraphClient, { mailbox, event, from, to }: Parameters<Move>[0], trace: string): ReturnType<Move> {
  const when = wallTime(from.zone);
  const call: GraphCall = {
    operation: 'move an event',
    permission: 'Calendars.ReadWrite',
    method: 'PATCH',
    url: path`/users/${mailbox}/events/${event}`,
    headers: { 'if-match': from.etag },
    body: { start: when(to.from), end: when(to.to) },
    mailbox,
    trace,
  };
  const answer = await graph.send(call);
  if (succeeded(answer)) return { kind: 'moved' };
  if (answer.status === 412 || answer.status === 409) return { kind: 'conflict' };
  if (answer.status === 400 && errorCode(answer) === 'erroroccurrencecrossingboundary') return { kind: 'crossing' };
  return eventAccess(call.operation, answer);
}

/** In the zone in which the event was made, so that it stays the one that Outlook shows; a zone that we can't read gives way to UTC. */
function wallTime(name: string | null): (at: Instant) => { readonly dateTime: string; readonly timeZone: string } {
  const known = name === null ? undefined : zoneOf(name);
  const [where, timeZone] = known === undefined || name === null ? [utc, 'UTC'] : [known, name];
  return (at) => ({ dateTime: `${dateAt(at, where)}T${clockAt(at, where)}:00`, timeZone });
}
