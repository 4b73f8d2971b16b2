import { badRequest } from './errors.ts';
import type { GraphAnswer, GraphRequest } from './router-types.ts';

/** Where clients believe that Graph lives; links in answers point there. */
export const graphRoot = 'https://graph.microsoft.com/v1.0';

type Resource = Record<string, unknown>;

/** The names in `$select`; undefined when nothing was selected. */
export function selection(request: GraphRequest): string[] | undefined {
  const names = request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names === undefined || names.length === 0 ? undefined : names;
}

/** The chosen properties of a resource, annotations kept; `undefined` in `names` means the default set. */
export function pick(resource: Resource, names: readonly string[]): Resource {
  const chosen = names.map((name) => name.toLowerCase());
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => name.startsWith('@') || chosen.includes(name.toLowerCase())),
  );
}

/** `$metadata#users(displayName,id)`, as Graph tells what it answers with. */
export const contextOf = (set: string, names: readonly string[] | undefined): string =>
  `${graphRoot}/$metadata#${set}${names === undefined ? '' : `(${names.join(',')})`}`;

/** How one page is cut: `normal` items unless `$top` says so, never more than `most`. */
export type PageRule = { normal: number; most: number; allowed: number };

/**
 * One page of a collection, with an opaque `@odata.nextLink` when there is more. `rule.allowed` is the largest `$top`;
 * a page may be shorter than what was asked for (facts §2.3), which `rule.most` makes happen.
 */
export function page(request: GraphRequest, items: Resource[], context: string, rule: PageRule): GraphAnswer {
  const top = request.query.get('$top');
  if (top !== null && !(Number(top) >= 1 && Number(top) <= rule.allowed)) {
    return badRequest(
      `Invalid page size specified: '${top}'. Must be between 1 and ${rule.allowed} inclusive.`,
      'Request_BadRequest',
    );
  }
  const size = Math.min(top === null ? rule.normal : Number(top), rule.most);
  const start = readSkipToken(request.query.get('$skiptoken'));
  if (start === undefined) return badRequest('The specified skip token is invalid.', 'Request_BadRequest');
  const hasMore = start + size < items.length;
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...(request.query.get('$count') === 'true' ? { '@odata.count': items.length } : {}),
      ...(hasMore ? { '@odata.nextLink': nextLink(request, start + size) } : {}),
      value: items.slice(start, start + size),
    },
  };
}

function nextLink(request: GraphRequest, start: number): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', Buffer.from(`skip ${start}`).toString('base64url'));
  return `${graphRoot}${request.path}?${query.toString().replaceAll('%24', '$')}`;
}

function readSkipToken(token: string | null): number | undefined {
  if (token === null) return 0;
  const start = /^skip (\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  return start === undefined ? undefined : Number(start);
}
