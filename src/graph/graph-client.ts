import { Client, GraphClientError, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { RemoteError } from '#app/remote-error.ts';
import type { EntraTokens } from './entra-tokens.ts';
import { unreadableAnswer, type GraphAnswer } from './graph-error.ts';
import type { MapUrl } from './host-map.ts';
import { graphMiddleware } from './graph-middleware.ts';
import type { MailboxGate } from './mailbox-gate.ts';
import type { PermissionName } from './permissions.ts';

/** One request to Graph. `operation` completes "Graph refused to …" and names nobody. */
export type GraphCall = {
  readonly operation: string;
  readonly permission: PermissionName;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /v1.0, its ids already encoded (`path` does it), with the query; or a nextLink or deltaLink as it came. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Whose mailbox is asked, for the limit per mailbox; null where none is. */
  readonly mailbox: string | null;
  readonly trace: string;
};

/** Graph, as the application. Any answer of Graph is returned, also a refusal; throws RemoteError only where there is no answer. */
export type GraphClient = { send(call: GraphCall): Promise<GraphAnswer> };

export type GraphConfig = { readonly tokens: EntraTokens; readonly mapUrl: MapUrl; readonly gate: MailboxGate };

/** Builds the client with our own chain (graph-middleware.ts). Nothing is retried but a 401, once with a new token. */
export function createGraphClient(config: GraphConfig): GraphClient {
  const client = Client.initWithMiddleware({ middleware: graphMiddleware(config.tokens, config.mapUrl) });
  return {
    send: (call) =>
      config.gate.run(call.mailbox, async () => {
        try {
          const request = client.api(call.url).responseType(ResponseType.RAW).headers(headersOf(call));
          return await answerOf(await exchange(request, call));
        } catch (error) {
          throw noAnswer(call.operation, error);
        }
      }),
  };
}

/** The path of a request with each id encoded: event ids contain `=`, chat ids `:` and `@`. */
export function path(strings: TemplateStringsArray, ...ids: readonly string[]): string {
  return strings.reduce((text, part, index) => text + encodeURIComponent(ids[index - 1] ?? '') + part);
}

/** What a schema reads of an answer; RemoteError malformed when it does not fit. Only paths and reasons are told, never values. */
export function read<Schema extends z.ZodType>(schema: Schema, call: GraphCall, answer: GraphAnswer): z.output<Schema> {
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'body'}: ${issue.code}`);
  throw unreadableAnswer(call.operation, answer, issues.join(', '));
}

/** True for 200 to 299. */
export const succeeded = (answer: GraphAnswer): boolean => answer.status >= 200 && answer.status < 300;

const headersOf = (call: GraphCall) => ({ ...call.headers, 'client-request-id': call.trace, 'return-client-request-id': 'true' });

// The library types every answer as `any`; with ResponseType.RAW it is the Response of fetch, which the check proves.
async function exchange(request: GraphRequest, call: GraphCall): Promise<Response> {
  const response: unknown = await requestByMethod(request, call);
  if (response instanceof Response) return response;
  throw new Error('The Graph client gave no response.');
}

function requestByMethod(request: GraphRequest, call: GraphCall): Promise<unknown> {
  switch (call.method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(call.body);
    case 'PATCH':
      return request.patch(call.body);
    case 'DELETE':
      return request.delete();
  }
}

async function answerOf(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : jsonOf(text) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's HTML page: the status says what happened, and a schema refuses the rest
  }
}

function noAnswer(operation: string, thrown: unknown): RemoteError {
  const error = thrown instanceof GraphClientError ? thrown.cause : thrown;
  if (error instanceof RemoteError) return error;
  const reason = error instanceof Error ? error.name : 'unknown';
  return new RemoteError('unavailable', `Graph could not be reached to ${operation} (${reason}). Is the network up, and HOST_MAP right?`, { cause: error });
}
