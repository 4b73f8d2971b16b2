import type { World } from '../world/world.ts';

/** What came back: an answer, or none (nobody listens, or no answer within the time). `ms` is real time. */
export type WebhookOutcome =
  | { is: 'answer'; status: number; contentType: string; text: string; ms: number }
  | { is: 'no-answer'; because: 'unreachable' | 'timeout' | 'unknown-host'; ms: number };

export type Webhook = (
  url: string,
  message: { body: string; contentType: string; timeoutMs: number },
) => Promise<WebhookOutcome>;

/**
 * Posts to an address as Microsoft would, but only ever to this machine: the product's public host is answered by its loopback address, further hosts by
 * `hostMap` (host → loopback base address), loopback hosts by themselves, and any other host by nobody.
 */
export function createWebhook(world: World, hostMap: Readonly<Record<string, string>> = {}): Webhook {
  return async (url, { body, contentType, timeoutMs }) => {
    const target = mapped(url, { ...hostMap, [new URL(world.product.publicUrl).host]: world.product.url });
    if (target === undefined) return { is: 'no-answer', because: 'unknown-host', ms: 0 };
    const startedAt = performance.now();
    const ms = () => Math.round(performance.now() - startedAt);
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(target, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
        signal,
        redirect: 'manual',
      });
      const text = await response.text();
      return {
        is: 'answer',
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text,
        ms: ms(),
      };
    } catch (error) {
      const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
      return { is: 'no-answer', because: isTimeout ? 'timeout' : 'unreachable', ms: ms() };
    }
  };
}

function mapped(url: string, hosts: Readonly<Record<string, string>>): string | undefined {
  const { host, hostname, pathname, search } = new URL(url);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost';
  const base = hosts[host] ?? (isLoopback ? `http://${host}` : undefined);
  return base === undefined ? undefined : `${base.replace(/\/$/, '')}${pathname}${search}`;
}
