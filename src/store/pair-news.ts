import pg from 'pg';
import type { PairNews } from '#app/ports.ts';
import type { PairId, TenantId } from '#domain/ids.ts';

/** The channel on which a commit tells that something of a pair changed. */
export const pairChannel = 'twofold_pair';

/** What is told on it: a pair's name, never what changed. */
export const newsText = (tenant: TenantId, pair: PairId): string => `${tenant}:${pair}`;

/** Waits before a lost line is made anew, doubled each time up to the last. Real time: it is about a connection. */
const backOff = { first: 200, last: 15_000 };

type Options = { readonly connection: pg.ClientConfig; readonly tenant: TenantId; readonly onLost: (error: Error) => void };

/**
 * News of pairs over Postgres: one connection a process that listens, made when somebody first wants to hear. When it is lost `onLost` hears why, it is
 * made anew, and then everybody is told once, since something may have been missed meanwhile.
 */
export function createPairNews({ connection, tenant, onLost }: Options): PairNews & { close(): Promise<void> } {
  const listeners = new Map<string, Set<() => void>>();
  const line = createLine(connection, {
    onLost,
    onTold: (text) => listeners.get(text)?.forEach((tell) => tell()),
    onBack: () => listeners.forEach((all) => all.forEach((tell) => tell())),
  });
  return {
    listen(pair, onNews) {
      const key = newsText(tenant, pair);
      const tell = () => onNews(); // each listening is its own, also of the same function
      listeners.set(key, (listeners.get(key) ?? new Set()).add(tell));
      line.open();
      return () => {
        const all = listeners.get(key);
        all?.delete(tell);
        if (all?.size === 0) listeners.delete(key);
      };
    },
    close: () => line.close(),
  };
}

type Hearing = { readonly onLost: (error: Error) => void; readonly onTold: (text: string) => void; readonly onBack: () => void };

/** A connection that listens, and comes back by itself until it is closed. */
function createLine(connection: pg.ClientConfig, { onLost, onTold, onBack }: Hearing) {
  let client: pg.Client | undefined;
  let opening: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let wait = backOff.first;
  let state: 'idle' | 'wanted' | 'closed' = 'idle';

  const lost = (which: pg.Client, error: Error): void => {
    if (client !== which) return; // told already, or closed by us
    client = undefined;
    void which.end().catch(() => undefined);
    if (state === 'closed') return;
    onLost(error);
    retry = setTimeout(() => {
      opening = connect();
    }, wait);
    wait = Math.min(backOff.last, wait * 2);
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'twofold news' });
    client = next;
    next.on('error', (error) => lost(next, error)).on('end', () => lost(next, new Error('The connection on which news of pairs are heard was ended by the server.')));
    next.on('notification', ({ payload }) => onTold(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${pairChannel}`);
      wait = backOff.first;
      onBack(); // also the first time: who began to listen while the line was made may have missed something
    } catch (error) {
      lost(next, error instanceof Error ? error : new Error(String(error)));
    }
  };

  return {
    open(): void {
      if (state !== 'idle') return;
      state = 'wanted';
      opening = connect();
    },
    async close(): Promise<void> {
      state = 'closed';
      clearTimeout(retry);
      await opening;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
