import { z } from 'zod';
import { RemoteError } from '#app/remote-error.ts';
import type { Refusal } from '#app/ports.ts';

/**
 * A refusal of the Teams channel, as it came. Not a RestError on purpose: Azure's pipeline beneath botbuilder retries those by itself (and
 * sleeps on 429), which would spend our budget behind the back of the one who plans.
 */
export class ChannelFault extends Error {
  override readonly name = 'ChannelFault';
  readonly status: number;
  /** All codes of the body in lower case, also those of the JSON inside the message (facts/teams.md §3.5: `subCode`). */
  readonly codes: readonly string[];
  readonly retryAfterSeconds: number | undefined;
  readonly requestId: string | undefined;

  constructor(status: number, headers: Headers, body: string) {
    const codes = codesOf(body);
    super(`The Teams channel answered ${status} ${codes[0] ?? 'without a code'}.`);
    this.status = status;
    this.codes = codes;
    this.retryAfterSeconds = secondsOf(headers);
    this.requestId = /^[\w.-]{1,80}$/.exec(headers.get('ms-cv') ?? headers.get('x-ms-correlation-id') ?? '')?.[0];
  }
}

const refusals: Readonly<Record<string, Refusal['why']>> = {
  botdisabledbyadmin: 'disabled-by-admin',
  botnotinconversationroster: 'not-installed',
  forbiddenoperationexception: 'not-installed',
  conversationblockedbyuser: 'blocked',
  messagewritesblocked: 'blocked',
  conversationnotfound: 'no-such-conversation',
};

/** What the channel will not take until something changes there; undefined where it is a fault, not a refusal. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ChannelFault)) return undefined;
  const why = error.codes.map((code) => refusals[code]).find((reason) => reason !== undefined);
  if (why !== undefined && (error.status === 403 || error.status === 404)) return { kind: 'refused', why };
  return error.status === 404 ? { kind: 'refused', why: 'no-such-conversation' } : undefined;
}

/** True when the activity to update is no longer there, while its conversation is. */
export const isGone = (error: unknown): boolean =>
  error instanceof ChannelFault && error.status === 404 && !error.codes.includes('conversationnotfound');

/** The RemoteError of whatever came instead of an answer. `operation` completes "could not …" and names nobody. */
export function remoteError(operation: string, error: unknown): RemoteError {
  if (error instanceof RemoteError) return error;
  if (!(error instanceof ChannelFault)) {
    return new RemoteError('unavailable', `The Teams channel could not be reached to ${operation}. Is the network up, and HOST_MAP right?`, { cause: error });
  }
  const { status, retryAfterSeconds, requestId } = error;
  return new RemoteError(kindOf(status), `The Teams channel refused to ${operation}: ${status} ${error.codes[0] ?? 'no code'}.`, { requestId, retryAfterSeconds });
}

function kindOf(status: number): RemoteError['kind'] {
  if (status === 429) return 'throttled';
  if (status === 412 || status >= 500) return 'unavailable'; // 412: two operations met (facts/teams.md §3.5)
  if (status === 401) return 'unauthorized';
  return status === 403 ? 'forbidden' : 'malformed';
}

const faultBody = z.object({
  error: z.object({ code: z.string().optional(), message: z.string().optional() }).optional(),
  errorCode: z.union([z.string(), z.number()]).nullish(),
  code: z.string().optional(),
  subCode: z.string().optional(),
  message: z.string().optional(),
});

function codesOf(text: string, depth = 0): readonly string[] {
  const parsed = faultBody.safeParse(jsonOf(text));
  if (!parsed.success || depth > 2) return [];
  const { error, errorCode, code, subCode, message } = parsed.data;
  const own = [error?.code, code, subCode, typeof errorCode === 'string' ? errorCode : undefined];
  const words = own.flatMap((word) => (word !== undefined && /^[\w.-]{1,60}$/.test(word) ? [word.toLowerCase()] : []));
  return [...words, ...codesOf(error?.message ?? message ?? '', depth + 1)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // most messages are sentences, not JSON
  }
}

function secondsOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const until = Date.parse(text);
  const answeredAt = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until) || Number.isNaN(answeredAt) ? undefined : Math.max(0, (until - answeredAt) / 1000);
}
