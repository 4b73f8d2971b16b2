import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { invariant } from '#domain/invariant.ts';
import { toStoreError } from './store-error.ts';

/** Locks by name, held across all processes that use the same database. */
export type AdvisoryLocks = {
  withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** How long a lock that another process holds is asked for again: short beside a run of a pair, cheap beside one query. */
const askAgainAfter = 20;

/**
 * Session-level advisory locks, all on one connection of its own: however many are held or waited for, the pool is never touched, and a dead
 * process frees them all. Inside the process callers wait in line without asking the database. A lock is not re-entrant: taking it inside
 * itself throws, since it would wait for ever.
 */
export function createAdvisoryLocks(connection: pg.ClientConfig, server: string): AdvisoryLocks {
  const session = createSession(connection);
  const lastInLine = new Map<string, Promise<void>>();
  const held = new AsyncLocalStorage<readonly Hold[]>();

  return {
    async withLock(key, work) {
      const outer = held.getStore() ?? [];
      invariant(!outer.some((hold) => hold.key === key && hold.open), 'a lock was asked for by its own holder, who would wait for ever');
      const leave = await enterLine(lastInLine, key);
      const hold: Hold = { key, open: true };
      try {
        const client = await acquire(session, key).catch((error: unknown) => {
          throw toStoreError(error, server);
        });
        try {
          return await held.run([...outer, hold], work);
        } finally {
          hold.open = false;
          await release(session, client, key);
        }
      } finally {
        leave();
      }
    },
    close: () => session.close(),
  };
}

/** Known to everything that runs inside the lock, also after it was given back. */
type Hold = { readonly key: string; open: boolean };

/** Waits until all who came earlier in this process have left; gives the function that leaves. */
async function enterLine(lastInLine: Map<string, Promise<void>>, key: string): Promise<() => void> {
  const before = lastInLine.get(key);
  let done: () => void = () => undefined;
  const mine = new Promise<void>((resolve) => (done = resolve));
  lastInLine.set(key, mine);
  await before;
  return () => {
    if (lastInLine.get(key) === mine) lastInLine.delete(key);
    done();
  };
}

async function acquire(session: Session, key: string): Promise<pg.Client> {
  for (;;) {
    const client = await session.client();
    if (await session.ask(client, 'select pg_try_advisory_lock(hashtextextended($1, 0)) as yes', key)) return client;
    await delay(askAgainAfter);
  }
}

/** With the connection the lock is gone already: then there is nothing to give back. */
async function release(session: Session, client: pg.Client, key: string): Promise<void> {
  if (!session.isAlive(client)) return;
  try {
    await session.ask(client, 'select pg_advisory_unlock(hashtextextended($1, 0)) as yes', key);
  } catch {
    session.drop(client); // the connection broke between the two lines, and the server frees what it held
  }
}

type Session = ReturnType<typeof createSession>;

/** One connection, made when first needed and again after it was lost. */
function createSession(connection: pg.ClientConfig) {
  let current: pg.Client | undefined;
  let opening: Promise<pg.Client> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const drop = (client: pg.Client) => {
    if (current === client) current = undefined;
  };

  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'twofold locks' });
    client.on('error', () => drop(client)).on('end', () => drop(client));
    await client.connect();
    current = client;
    return client;
  };

  return {
    client(): Promise<pg.Client> {
      if (current !== undefined) return Promise.resolve(current);
      opening ??= open().finally(() => (opening = undefined));
      return opening;
    },
    /** One question at a time: the connection is shared. */
    ask(client: pg.Client, text: string, key: string): Promise<boolean> {
      const answer = last.then(async () => (await client.query<{ yes: boolean }>(text, [key])).rows[0]?.yes === true);
      last = answer.catch(() => undefined); // the caller hears of it; the next in line must not
      return answer;
    },
    isAlive: (client: pg.Client) => current === client,
    drop,
    async close(): Promise<void> {
      await opening?.catch(() => undefined); // a connection that could not be made needs no end
      const client = current;
      current = undefined;
      await last;
      await client?.end();
    },
  };
}
