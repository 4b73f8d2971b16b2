import type { GraphRequest } from '../router-types.ts';
import { ianaOf } from '../../world/calendar/graph-time.ts';
import type { Presentation } from '../../world/calendar/present-event.ts';

/** What a request prefers (facts/graph.md §2.2), and the reply header that says what was done. */
export type Preferences = Presentation & { maxPageSize: number | undefined; applied: Record<string, string> };

/** Reads the Prefer header. Throws a 400 fault for a time zone that nobody knows. */
export function preferencesOf(request: GraphRequest): Preferences {
  const header = request.headers['prefer'] ?? '';
  const timeZone = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(header)?.[1];
  const bodyType = /outlook\.body-content-type\s*=\s*"?(text|html)"?/i.exec(header)?.[1]?.toLowerCase();
  const pageSize = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(header)?.[1];
  if (timeZone !== undefined) ianaOf(timeZone);
  const applied = [
    ...(timeZone === undefined ? [] : [`outlook.timezone="${timeZone}"`]),
    ...(bodyType === undefined ? [] : [`outlook.body-content-type="${bodyType}"`]),
  ];
  return {
    timeZone,
    bodyType: bodyType === 'text' ? 'text' : 'html',
    maxPageSize: pageSize === undefined ? undefined : Number(pageSize),
    applied: applied.length === 0 ? {} : { 'Preference-Applied': applied.join(', ') },
  };
}
