import type { AnswerOf, RequestOf } from '#api/calls.ts';
import type { RequestName } from '#api/requests.ts';
import { SignInError, type Host } from './host/host.ts';

/** Asks the product. Throws CallError. */
export type Call = <Name extends RequestName>(name: Name, request: RequestOf<Name>) => Promise<AnswerOf<Name>>;

/**
 * Why there is no answer. `refused`: the product said no, `text` says why and what to do · `offline`: nobody was reached, the same may be asked again ·
 * `sign-in`: Teams gave no token · `failed`: it broke on the other side, `requestId` is the id to quote.
 */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly kind: 'refused' | 'offline' | 'sign-in' | 'failed';
  readonly text: string;
  readonly requestId: string | null;
  constructor(kind: CallError['kind'], text: string, requestId: string | null = null) {
    super(`${kind}: ${text}`);
    this.kind = kind;
    this.text = text;
    this.requestId = requestId;
  }
}

/** How long an answer may take before we say that nobody answered. */
const patienceMs = 20_000;

/** Asks with the person's own token; a token that was refused is asked for anew once. */
export function createCall(host: Asking): Call {
  const ask = createAsk(host);
  return (name, request) => ask(name, request);
}

/** Who asks, and in which language. */
export type Asking = Pick<Host, 'token' | 'locale'>;

/** The same for any path below /api/; the caller binds what is asked to what is answered. */
export function createAsk(host: Asking): <Answer>(path: string, request: unknown) => Promise<Answer> {
  return async (path, request) => {
    const body = JSON.stringify(request);
    const first = await post(host, path, body);
    const response = first.status === 401 ? await post(host, path, body) : first;
    return read(response);
  };
}

async function post(host: Asking, name: string, body: string): Promise<Response> {
  const authorization = `Bearer ${await tokenOf(host)}`;
  try {
    return await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'x-locale': host.locale },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new CallError('offline', '');
  }
}

/** The person's token, with Teams' failure as ours. */
export async function tokenOf(host: Asking): Promise<string> {
  try {
    return await host.token();
  } catch (error) {
    throw new CallError('sign-in', error instanceof SignInError ? error.why : String(error));
  }
}

async function read<Answer>(response: Response): Promise<Answer> {
  const requestId = response.headers.get('x-request-id');
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as Answer; // our own server, of the same build: calls.ts binds both sides
  const text = typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string' ? body.text : '';
  if (text !== '') throw new CallError('refused', text, requestId);
  throw new CallError(response.status === 502 || response.status === 503 || response.status === 504 ? 'offline' : 'failed', '', requestId);
}
