import type { GraphRequest } from '../router-types.ts';
import type { ReadEvent } from '../../world/calendar/calendars.ts';
import type { GraphEvent } from '../../world/calendar/graph-event.ts';
import { GraphFault, invalidRequest } from '../../world/calendar/graph-fault.ts';
import { epochOf, epochOfParameter } from '../../world/calendar/graph-time.ts';

/** Names of what comes only when it is selected. */
const onRequestNames = ['originalStart', 'cancelledOccurrences', 'exceptionOccurrences'] as const;

/** A query parameter by name in any casing. */
export function parameter({ query }: GraphRequest, name: string): string | undefined {
  return [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** The names in $select, or undefined when nothing was selected. */
export function selectionOf(request: GraphRequest): string[] | undefined {
  const names = parameter(request, '$select')?.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names === undefined || names.length === 0 ? undefined : names;
}

/** The selected part of an event; annotations and the id always come. Throws the 400 fault for a property that no event has. */
export function select({ event, onRequest }: ReadEvent, names: string[] | undefined, hasExpandedExceptions = false): Record<string, unknown> {
  if (names === undefined) return event;
  const chosen = new Set(names.map((name) => name.toLowerCase()));
  const known = new Set([...Object.keys(event), ...onRequestNames].map((name) => name.toLowerCase()));
  const unknown = names.find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) {
    throw new GraphFault(400, 'RequestBroker--ParseUri', `Could not find a property named '${unknown}' on type 'Microsoft.OutlookServices.Event'.`);
  }
  const isChosen = ([name]: [string, unknown]) => name === 'id' || name.startsWith('@') || chosen.has(name.toLowerCase());
  const more = onRequestNames.some((name) => chosen.has(name.toLowerCase())) ? onRequest() : undefined;
  const exceptions = hasExpandedExceptions ? more?.exceptionOccurrences.map((exception) => ({ ...exception })) : undefined;
  return {
    ...Object.fromEntries(Object.entries(event).filter(isChosen)),
    ...(more && chosen.has('originalstart') ? { originalStart: more.originalStart } : {}),
    ...(more && chosen.has('cancelledoccurrences') ? { cancelledOccurrences: more.cancelledOccurrences } : {}),
    ...(exceptions && chosen.has('exceptionoccurrences') ? { exceptionOccurrences: exceptions } : {}),
  };
}

/** The window of instances and calendarView: both parameters are needed. Throws 400 faults. */
export function windowOf(request: GraphRequest): { from: number; to: number } {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => epochOfParameter(parameter(request, name) ?? ''));
  if (from === undefined || to === undefined) {
    throw invalidRequest("This request requires a time window specified by the query string parameters StartDateTime and EndDateTime, each a date and time.");
  }
  if (to < from) throw invalidRequest('The end of the time window lies before its start.');
  return { from, to };
}

/** Keeps what fits $filter: comparisons joined by `and`. Throws the 400 fault for anything else. */
export function filterEvents(request: GraphRequest, reads: ReadEvent[]): ReadEvent[] {
  const filter = parameter(request, '$filter');
  if (filter === undefined) return reads;
  const conditions = filter.split(/\s+and\s+/i).map(readCondition);
  return reads.filter(({ event }) => conditions.every((fits) => fits(event)));
}

/** Orders by $orderby: start or end, up or down. Throws the 400 fault for anything else. */
export function orderEvents(request: GraphRequest, reads: ReadEvent[]): ReadEvent[] {
  const order = parameter(request, '$orderby');
  if (order === undefined) return reads;
  const [, edge, direction] = /^(start|end)\/dateTime(?:\s+(asc|desc))?$/i.exec(order.trim()) ?? [];
  if (edge === undefined) throw invalidRequest(`The OData request is not supported: $orderby=${order}`);
  const at = ({ event }: ReadEvent) => epochOf(edge.toLowerCase() === 'end' ? event.end : event.start);
  const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
  return [...reads].sort((left, right) => sign * (at(left) - at(right)));
}

/** The asked size of a page, ten unless told. Throws the 400 fault outside 1 to 1000. */
export function topOf(request: GraphRequest): number {
  const top = parameter(request, '$top');
  if (top === undefined) return 10;
  if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > 1000) throw invalidRequest(`Invalid value '${top}' for $top query option. It must be between 1 and 1000.`);
  return Number(top);
}

type Condition = (event: GraphEvent) => boolean;

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  eq: (left, right) => left === right,
  ge: (left, right) => left >= right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  lt: (left, right) => left < right,
};

function readCondition(text: string): Condition {
  const [, property = '', operator = '', quoted] = /^\(?\s*([\w/]+)\s+(\w+)\s+'((?:[^']|'')*)'\s*\)?$/.exec(text.trim()) ?? [];
  const value = quoted?.replaceAll("''", "'") ?? '';
  const name = property.toLowerCase();
  const compare = comparisons[operator.toLowerCase()];
  if (name === 'uid') throw invalidRequest(`'${text.trim()}' is not a supported filter expression.`);
  if (name === 'icaluid' && operator === 'eq') return (event) => event.iCalUId === value;
  if (name === 'subject' && operator === 'eq') return (event) => event.subject.toLowerCase() === value.toLowerCase();
  const at = epochOfParameter(value);
  if ((name !== 'start/datetime' && name !== 'end/datetime') || compare === undefined || at === undefined) {
    throw invalidRequest(`The OData request is not supported: $filter=${text.trim()}`);
  }
  return (event) => compare(epochOf(name.startsWith('end') ? event.end : event.start), at);
}
