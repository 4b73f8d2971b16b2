import type { NoAccess } from '#app/ports.ts';
import { errorCode, graphError, type GraphAnswer } from './graph-error.ts';

/** Codes of a 404 that mean the mailbox or its owner, not an item in it (facts/graph.md §2.5). */
const noMailboxCodes = ['mailboxnotenabledforrestapi', 'errorinvaliduser', 'request_resourcenotfound'];

/** EWS codes that come as 400 for an occurrence that its series no longer has (facts/graph.md §3.1). */
const goneCodes = ['erroroccurrenceisdeletedfromrecurrence', 'errorcalendaroccurrenceisdeletedfromrecurrence', 'errorcalendaroccurrenceindexisoutofrecurrencerange'];

/** What a refused call to a mailbox means: no permission (yet), no mailbox; throws the RemoteError of anything else. */
export function calendarAccess(operation: string, answer: GraphAnswer): NoAccess {
  if (answer.status === 403) return { kind: 'forbidden' };
  if (answer.status === 404 && noMailboxCodes.includes(errorCode(answer))) return { kind: 'no-mailbox' };
  throw graphError(operation, answer);
}

/** The same for a call that names an event: a 404 that does not mean the mailbox means that the event is gone. */
export function eventAccess(operation: string, answer: GraphAnswer): NoAccess | { readonly kind: 'gone' } {
  if (answer.status === 404 && !noMailboxCodes.includes(errorCode(answer))) return { kind: 'gone' };
  if (answer.status === 400 && goneCodes.includes(errorCode(answer))) return { kind: 'gone' };
  return calendarAccess(operation, answer);
}
