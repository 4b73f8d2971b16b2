import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEntraTokens, type Credential } from '../entra-tokens.ts';
import { createGraphClient, type GraphClient } from '../graph-client.ts';
import { createHostMap } from '../host-map.ts';
import { createMailboxGate } from '../mailbox-gate.ts';

/** What reached the stand-in. `path` is decoded, `query` by name. */
export type Seen = {
  readonly method: string;
  readonly rawPath: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
};

export type Reply = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

/**
 * A small HTTP server in the place of login.microsoftonline.com and graph.microsoft.com, for the unit tests of this folder. It knows nothing
 * of Graph: a test says what it answers. All payloads in these tests are of our own making, by the documented shapes.
 */
export async function openStandIn(reply: (seen: Seen) => Reply, tokenReply?: () => Reply) {
  const seen: Seen[] = [];
  const tokensAsked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const url = new URL(request.url ?? '/', 'http://stand-in');
      const answer = url.pathname.endsWith('/oauth2/v2.0/token') ? answerToken(text) : graphReply(request, url, text);
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  const answerToken = (text: string): Reply => {
    tokensAsked.push(new URLSearchParams(text));
    return tokenReply?.() ?? { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: `token-${tokensAsked.length}` } };
  };
  const graphReply = (request: IncomingMessage, url: URL, text: string): Reply => {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const entry = { method: request.method ?? '', rawPath: url.pathname, path: decodeURIComponent(url.pathname), query: Object.fromEntries(url.searchParams), headers: request.headers, body };
    seen.push(entry);
    return reply(entry);
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has such an address
  return {
    origin,
    seen,
    tokensAsked,
    mapUrl: createHostMap({ 'graph.microsoft.com': origin, 'login.microsoftonline.com': origin }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

/** The real client, msal and Graph library included, against the stand-in. */
export function clientFor(standIn: StandIn, credential: Credential = () => Promise.resolve({ clientSecret: 'not-a-secret' })): GraphClient {
  const tokens = createEntraTokens({ tenantId, clientId: '33333333-3333-4333-8333-333333333333', credential, mapUrl: standIn.mapUrl });
  return createGraphClient({ tokens, mapUrl: standIn.mapUrl, gate: createMailboxGate(16) });
}

export const tenantId = '44444444-4444-4444-8444-444444444444';
export const trace = '55555555-5555-4555-8555-555555555555';

/** The documented envelope of an error. */
export const refusal = (status: number, code: string, headers?: Readonly<Record<string, string>>): Reply => ({
  status,
  body: { error: { code, message: 'words that must never be repeated: the Acme deal', innerError: { 'request-id': '66666666-6666-4666-8666-666666666666' } } },
  ...(headers === undefined ? {} : { headers }),
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
