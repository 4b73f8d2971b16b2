import { createHash } from 'node:crypto';
import type { World } from '../../world/world.ts';
import { graphRoot } from '../odata.ts';
import type { GraphAnswer, GraphRequest } from '../router-types.ts';
import type { ReadEvent } from '../../world/calendar/calendars.ts';
import { invalidRequest } from '../../world/calendar/graph-fault.ts';
import { filterEvents, orderEvents, parameter, select, selectionOf, topOf } from './event-query.ts';
import type { LinkLedger } from './link-ledger.ts';

/** Answers a collection of events page by page; its links are opaque and bear the production address (facts/graph.md §2.3). */
export type EventPager = (request: GraphRequest, reads: ReadEvent[], options: { context: string; headers: Record<string, string>; hidden?: string[] }) => GraphAnswer;

export function createEventPager(world: World, ledger: LinkLedger): EventPager {
  const skips = new Map<string, number>();
  return (request, reads, { context, headers, hidden = [] }) => {
    if (parameter(request, '$expand') !== undefined) throw invalidRequest('The OData request is not supported: $expand is not supported on this collection.');
    const token = parameter(request, '$skiptoken');
    const skip = token === undefined ? Number(parameter(request, '$skip') ?? 0) : skips.get(token);
    if (skip === undefined || !Number.isInteger(skip) || skip < 0) throw invalidRequest('The skip token is malformed.');
    const names = selectionOf(request)?.filter((name) => !hidden.includes(name.toLowerCase()));
    const all = orderEvents(request, filterEvents(request, reads));
    const end = skip + topOf(request);
    const collection = collectionOf(request);
    const isProduct = request.caller.clientId === world.app.clientId;
    if (isProduct && token !== undefined) ledger.followed(token);
    else if (isProduct) ledger.began(collection, windowKey(request));
    const next = end < all.length ? newToken(world, skips, end) : undefined;
    if (isProduct && next !== undefined && topOf(request) > 1) ledger.handed(collection, windowKey(request), next);
    return {
      status: 200,
      headers,
      body: {
        '@odata.context': `${graphRoot}/$metadata#${context}${names === undefined ? '' : `(${names.join(',')})`}`,
        ...(parameter(request, '$count') === 'true' ? { '@odata.count': all.length } : {}),
        value: all.slice(skip, end).map((read) => select(read, names)),
        ...(next === undefined ? {} : { '@odata.nextLink': nextLink(request, next) }),
      },
    };
  };
}

/** The rest of a query, in one order, as the name of a collection: without window and paging. */
function collectionOf(request: GraphRequest): string {
  const rest = [...request.query].filter(([name]) => !/^(\$skip|\$skiptoken|\$top|startDateTime|endDateTime)$/i.test(name));
  return `${request.path}?${rest.map(([name, value]) => `${name}=${value}`).sort().join('&')}`;
}

const windowKey = (request: GraphRequest): string => `${parameter(request, 'startDateTime') ?? ''} ${parameter(request, 'endDateTime') ?? ''}`;

function newToken(world: World, skips: Map<string, number>, skip: number): string {
  const token = createHash('sha256').update(`skip ${world.seed} ${skips.size}`).digest('base64url').slice(0, 24);
  skips.set(token, skip);
  return token;
}

function nextLink(request: GraphRequest, token: string): string {
  const query = new URLSearchParams([...request.query].filter(([name]) => !/^\$skip(token)?$/i.test(name)));
  query.set('$skiptoken', token);
  return `${graphRoot}${request.path}?${query.toString().replaceAll('%24', '$')}`;
}
