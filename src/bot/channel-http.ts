import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ChannelFault } from './channel-fault.ts';

export type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];

const timeoutMs = 30_000;
/** Set by fetch itself; taken over they would contradict it. */
const ownHeaders = ['content-length', 'host', 'connection', 'accept-encoding'];

/**
 * How botbuilder's connector calls out: through the host map, with a time-out, and with each refusal thrown as a ChannelFault, so that
 * nothing above it retries.
 */
export function channelHttp(mapUrl: (url: string) => string): HttpClient {
  return {
    async sendRequest(request) {
      const body: unknown = request.body;
      const response = await fetch(mapUrl(request.url), {
        method: request.method,
        headers: headersOf(request),
        redirect: 'error', // a redirect would carry our token to a place that nobody named
        signal: AbortSignal.timeout(timeoutMs),
        ...(typeof body === 'string' ? { body } : {}),
      });
      const text = await response.text();
      if (!response.ok) throw new ChannelFault(response.status, response.headers, text);
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      response.headers.forEach((value, name) => headers.set(name, value));
      return { request, status: response.status, headers, bodyAsText: text };
    },
  };
}

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers.toJson()).filter(([name]) => !ownHeaders.includes(name.toLowerCase())));
}
