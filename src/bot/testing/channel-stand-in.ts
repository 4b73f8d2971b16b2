import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export type Seen = { readonly method: string; readonly path: string; readonly query: string; readonly authorization: string | undefined; readonly body: unknown };
export type Reply = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

export const appId = '22222222-2222-4222-8222-222222222222';
export const tenantId = '44444444-4444-4444-8444-444444444444';
export const serviceUrl = 'https://smba.trafficmanager.net/amer/';

/** Made once a file: a pair of RSA keys takes longer than a test. */
const keyPairs = Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);

/**
 * A small Teams channel for the unit tests of this folder: metadata and keys as login.botframework.com has them, and whatever a test says as the
 * connector's answers. Payloads are of our own making, by facts/teams.md §3.
 */
export async function openChannel(reply: (seen: Seen) => Reply = () => ({ status: 201, body: { id: 'activity-1' } })) {
  const [{ publicKey, privateKey }, { privateKey: stranger }] = await keyPairs;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  const seen: Seen[] = [];
  const known = (path: string): Reply | undefined => {
    if (path === '/v1/.well-known/openidconfiguration') return { status: 200, body: { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/v1/.well-known/keys` } };
    return path === '/v1/.well-known/keys' ? { status: 200, body: { keys: [jwk] } } : undefined;
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const url = new URL(request.url ?? '/', 'http://channel');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const entry = { method: request.method ?? '', path: decodeURIComponent(url.pathname), query: url.search, authorization: request.headers.authorization, body };
      const metadata = known(url.pathname);
      if (metadata === undefined) seen.push(entry);
      const answer = metadata ?? reply(entry);
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has such an address

  const sign = async (claims: Readonly<Record<string, unknown>> = {}, key: typeof privateKey = privateKey) => {
    const token = new SignJWT({ serviceurl: serviceUrl, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'key-1' });
    if (claims['iss'] === undefined) token.setIssuer('https://api.botframework.com');
    if (claims['aud'] === undefined) token.setAudience(appId);
    if (claims['exp'] === undefined) token.setExpirationTime('5m');
    return `Bearer ${await token.sign(key)}`;
  };
  return {
    seen,
    sign,
    signAsStranger: () => sign({}, stranger),
    publicKey: jwk,
    mapUrl: (url: string) => {
      const address = new URL(url);
      if (!['smba.trafficmanager.net', 'login.botframework.com'].includes(address.host)) throw new Error(`no entry for ${address.host}`);
      return `${origin}${address.pathname}${address.search}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
