import { z } from 'zod';
import { RemoteError, type RemoteErrorKind } from '#app/remote-error.ts';

/** An answer of Graph as it came: `body` is parsed JSON, or undefined where there was none. */
export type GraphAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

const innerError = z.object({ 'request-id': z.string().optional() });
const errorBody = z.object({
  error: z.object({ code: z.string(), innerError: innerError.optional().catch(undefined), innererror: innerError.optional().catch(undefined) }),
});

/** The service's code in lower case ("casing varies", facts/graph.md §6.2), or '' where the body has none. Never the message: it may quote. */
export const errorCode = (answer: GraphAnswer): string => writtenCode(answer).toLowerCase();

/** The code as the service wrote it, for people to read; 'no code' where there is none that looks like one. */
export const readableCode = (answer: GraphAnswer): string => writtenCode(answer) || 'no code';

/** What a failed answer means for whoever has to decide. `operation` says what was tried, without anybody's name. */
export function graphError(operation: string, answer: GraphAnswer): RemoteError {
  const requestId = requestIdOf(answer);
  const retryAfterSeconds = answer.status === 429 || answer.status >= 500 ? retryAfter(answer.headers) : undefined;
  const text = `Graph refused to ${operation}: ${answer.status} ${readableCode(answer)}, request ${requestId ?? 'without an id'}.`;
  return new RemoteError(kindOf(answer.status), text, { requestId, retryAfterSeconds });
}

/** An answer that does not fit what is documented; `issues` are paths and reasons of the parser, never values. */
export function unreadableAnswer(operation: string, answer: GraphAnswer, issues: string): RemoteError {
  return new RemoteError('malformed', `Graph's answer to "${operation}" could not be read (${issues}), status ${answer.status}.`, { requestId: requestIdOf(answer) });
}

/** Retry-After in seconds: whole, with decimals (seen: 2.128), or an HTTP date, which is compared with the answer's own Date. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const until = Date.parse(text);
  const answeredAt = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until) || Number.isNaN(answeredAt) ? undefined : Math.max(0, (until - answeredAt) / 1000);
}

function kindOf(status: number): RemoteErrorKind {
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unavailable';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  return 'malformed';
}

function writtenCode(answer: GraphAnswer): string {
  const parsed = errorBody.safeParse(answer.body);
  const code = parsed.success ? parsed.data.error.code : '';
  return /^[\w.\- ]{1,80}$/.test(code) ? code : '';
}

function requestIdOf(answer: GraphAnswer): string | undefined {
  const parsed = errorBody.safeParse(answer.body);
  const inner = parsed.success ? (parsed.data.error.innerError ?? parsed.data.error.innererror) : undefined;
  const id = answer.headers.get('request-id') ?? inner?.['request-id'];
  return id !== undefined && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
