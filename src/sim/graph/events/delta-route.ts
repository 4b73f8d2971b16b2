import type { World } from '../../world/world.ts';
import type { Calendars } from '../../world/calendar/calendars.ts';
import type { DeltaPage } from '../../world/calendar/delta.ts';
import { GraphFault, invalidRequest } from '../../world/calendar/graph-fault.ts';
import { graphRoot } from '../odata.ts';
import type { GraphAnswer, GraphRequest } from '../router-types.ts';
import { parameter, windowOf } from './event-query.ts';
import type { MailboxRequest } from './event-requests.ts';
import type { LinkLedger } from './link-ledger.ts';
import { preferencesOf } from './prefer.ts';

const refused = ['$select', '$expand', '$filter', '$orderby', '$search'];
/** Size of a page unless the client prefers one. */
const usualPage = 10;

/** GET /users/{user}/calendarView/delta (facts/graph.md §2.4). */
export function createDeltaRoute(world: World, calendars: Calendars, ledger: LinkLedger): (asked: MailboxRequest) => GraphAnswer {
  return ({ request, owner, user }) => {
    const found = refused.find((name) => parameter(request, name) !== undefined);
    if (found !== undefined) throw invalidRequest(`The following parameters are not supported with change tracking over the 'CalendarView' resource: '${found}'.`);
    const address = `${graphRoot}/users/${encodeURIComponent(user)}/calendarView/delta`;
    const preferences = preferencesOf(request);
    const tokens = { skip: parameter(request, '$skiptoken'), delta: parameter(request, '$deltatoken') };
    const isProduct = request.caller.clientId === world.app.clientId;
    if (isProduct && tokens.skip !== undefined) ledger.followed(tokens.skip);
    else if (isProduct) ledger.began(request.path, tokens.delta ?? 'initial');
    const page = relocated(address, () => readPage(calendars, request, owner.id, tokens, preferences.maxPageSize ?? usualPage));
    const { kind, token } = page.next;
    if (isProduct && kind === 'skip') ledger.handed(request.path, tokens.delta ?? 'initial', token);
    return {
      status: 200,
      headers: { 'Preference-Applied': ['odata.track-changes', ...Object.values(preferences.applied)].join(', ') },
      body: {
        '@odata.context': `${graphRoot}/$metadata#Collection(event)`,
        ...(kind === 'skip' ? { '@odata.nextLink': `${address}?$skiptoken=${token}` } : { '@odata.deltaLink': `${address}?$deltatoken=${token}` }),
        value: page.items,
      },
    };
  };
}

function readPage(calendars: Calendars, request: GraphRequest, mailbox: string, tokens: { skip: string | undefined; delta: string | undefined }, pageSize: number): DeltaPage {
  const token = tokens.skip ?? tokens.delta;
  if (token !== undefined && token !== '') return calendars.delta({ kind: 'next', mailbox, token, pageSize });
  const { timeZone, bodyType } = preferencesOf(request);
  return calendars.delta({ kind: 'initial', mailbox, ...windowOf(request), how: { timeZone, bodyType }, pageSize });
}

/** A forgotten sync state answers 410 with the address of a fresh start. */
function relocated(address: string, read: () => DeltaPage): DeltaPage {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphFault) || error.status !== 410) throw error;
    throw new GraphFault(410, error.code, error.message, { Location: `${address}?$deltatoken=` });
  }
}
