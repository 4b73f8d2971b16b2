import type { HoldOff } from '#app/hold-off.ts';
import type { GraphClient, GraphCall } from './graph-client.ts';
import { retryAfter } from './graph-error.ts';

/** A client that asks nothing of a mailbox (or, where none is asked, no such request) before the Retry-After that was told has passed. Then it throws RemoteError. */
export const createPatientClient = (client: GraphClient, holdOff: HoldOff): GraphClient => ({
  async send(call) {
    await holdOff.check(keyOf(call));
    const answer = await client.send(call);
    const seconds = answer.status === 429 || answer.status === 503 ? retryAfter(answer.headers) : undefined;
    if (seconds !== undefined) await holdOff.told(keyOf(call), seconds);
    return answer;
  },
});

/** facts/graph.md §6.1: Outlook counts by application and mailbox. */
const keyOf = ({ mailbox, method, url }: GraphCall): string => (mailbox === null ? `${method} ${url}` : `mailbox ${mailbox}`);
