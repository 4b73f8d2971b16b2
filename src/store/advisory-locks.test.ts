import { expect, test } from 'vitest';
import { tenantId } from '#domain/ids.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { aDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';

const tenant = tenantId('11111111-1111-1111-1111-111111111111');

/** A store as a process has one: with its own connection for locks. */
const aProcess = (database: TestDatabase) => {
  const store = createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });
  return { ...store, [Symbol.asyncDispose]: () => store.close() };
};

function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

test('one key lets one in at a time, within a process and across processes', async () => {
  await using database = await aDatabase();
  await using one = aProcess(database);
  await using two = aProcess(database);
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await database.pool.query('select 1');
    inside -= 1;
  };

  await Promise.all([one, two, one, two, one, two].map((store) => store.withLock('pair:1', work)));

  expect(most).toBe(1);
});

test('another key does not wait, however many are held', async () => {
  await using database = await aDatabase();
  await using store = aProcess(database);
  const end = gate();
  const held = Array.from({ length: 30 }, (_, index) => store.withLock(`pair:${String(index)}`, () => end.passed));

  await store.withLock('pair:other', () => database.pool.query('select 1'));

  end.open();
  await Promise.all(held);
});

test('a lock is free again after its work failed', async () => {
  await using database = await aDatabase();
  await using store = aProcess(database);

  await expect(store.withLock('pair:1', () => Promise.reject(new Error('of the work')))).rejects.toThrow('of the work');

  expect(await store.withLock('pair:1', () => Promise.resolve('in'))).toBe('in');
});

test('a lock of a process that died is free', async () => {
  await using database = await aDatabase();
  await using dying = aProcess(database);
  await using living = aProcess(database);
  const isHeld = gate();
  const end = gate();
  const held = dying.withLock('pair:1', () => {
    isHeld.open();
    return end.passed;
  });
  await isHeld.passed;

  const waiting = living.withLock('pair:1', () => Promise.resolve('in'));
  await database.pool.query(`select pg_terminate_backend(l.pid) from pg_locks l where l.locktype = 'advisory' and l.granted and l.pid <> pg_backend_pid() and l.database = (select oid from pg_database where datname = current_database())`);

  expect(await waiting).toBe('in');
  end.open();
  await held;
});

test('a lock asked for by its own holder is refused at once, where it would wait for ever', async () => {
  await using database = await aDatabase();
  await using store = aProcess(database);

  const nested = store.withLock('pair:1', () => store.withLock('mailbox:1', () => store.withLock('pair:1', () => Promise.resolve())));

  await expect(nested).rejects.toThrow('by its own holder');
});
