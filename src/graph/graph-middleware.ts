import { GraphClientError, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { RemoteError } from '#app/remote-error.ts';
import type { EntraTokens } from './entra-tokens.ts';
import type { MapUrl } from './host-map.ts';

const graphOrigin = 'https://graph.microsoft.com';
const graphScope = `${graphOrigin}/.default`;
const requestTimeoutMs = 30_000;
const redirectLimit = 3;

/**
 * The two links of our chain for the Graph client: who we are, and the call itself. There is no retry handler (the client's own knows
 * nothing of a mailbox's budget, and retries POST), and no telemetry.
 */
export function graphMiddleware(tokens: EntraTokens, mapUrl: MapUrl): Middleware[] {
  const last = new HttpHandler(mapUrl);
  const first = new AuthenticationHandler(tokens);
  first.setNext(last);
  return [first, last];
}

/** Puts the application's token on each request, and asks Entra once more when Graph answers 401 (a token may be revoked early). */
class AuthenticationHandler implements Middleware {
  private next: Middleware | undefined;
  private readonly tokens: EntraTokens;

  constructor(tokens: EntraTokens) {
    this.tokens = tokens;
  }

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    try {
      await this.sendAndRenew(context);
    } catch (error) {
      // Of all errors the Graph client hands on this class only, and replaces the others by their text (its constructor undoes a subclass).
      throw Object.assign(new GraphClientError('The chain of the Graph client gave no answer.'), { cause: error });
    }
  }

  private async sendAndRenew(context: Context): Promise<void> {
    await this.send(context, await this.tokens.token(graphScope));
    if (context.response?.status !== 401) return;
    const claims = claimsOf(context.response.headers.get('www-authenticate'));
    await context.response.body?.cancel();
    await this.send(context, await this.tokens.token(graphScope, { renew: true, claims }));
  }

  private async send(context: Context, token: string): Promise<void> {
    const headers = new Headers(context.options?.headers);
    headers.set('authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
  }
}

/** Calls out: maps the production address, follows redirects of Graph itself (mapped as well), gives up after 30 seconds. */
class HttpHandler implements Middleware {
  private readonly mapUrl: MapUrl;

  constructor(mapUrl: MapUrl) {
    this.mapUrl = mapUrl;
  }

  async execute(context: Context): Promise<void> {
    const options = { ...context.options, redirect: 'manual' as const, signal: AbortSignal.timeout(requestTimeoutMs) };
    let url = requireGraph(typeof context.request === 'string' ? context.request : context.request.url);
    for (let hops = 0; hops <= redirectLimit; hops += 1) {
      context.response = await fetch(this.mapped(url), options);
      const target = redirectOf(context.response, options.method);
      if (target === null) return;
      await context.response.body?.cancel();
      url = requireGraph(new URL(target, url).href);
    }
    throw new RemoteError('malformed', `Graph redirected more than ${redirectLimit} times.`);
  }

  private mapped(url: string): string {
    try {
      return this.mapUrl(url);
    } catch (error) {
      throw new RemoteError('malformed', error instanceof Error ? error.message : 'The host map refused an address.', { cause: error });
    }
  }
}

function redirectOf(response: Response, method: string | undefined): string | null {
  const moved = [301, 302, 307, 308].includes(response.status) && (method ?? 'GET') === 'GET';
  return moved ? response.headers.get('location') : null;
}

/** The token goes to Graph and nowhere else, whatever a link or redirect says. */
function requireGraph(url: string): string {
  if (new URL(url).origin === graphOrigin) return url;
  throw new RemoteError('malformed', `Refusing to send our token to ${new URL(url).host}: only ${graphOrigin} gets it.`);
}

/** The claims challenge of a 401 (facts/graph.md §13), decoded. */
function claimsOf(header: string | null): string | undefined {
  const encoded = /claims="([A-Za-z0-9+/=_-]+)"/.exec(header ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}
