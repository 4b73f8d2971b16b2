import { expect, test, vi } from 'vitest';
import { pairId, tenantId } from '#domain/ids.ts';
import { aDatabase, type TestDatabase } from '#test/support/database.ts';
import { createStore } from './create-store.ts';
import { createPairNews } from './pair-news.ts';

const ours = tenantId('11111111-1111-1111-1111-111111111111');
const theirs = tenantId('22222222-2222-2222-2222-222222222222');
const pair = pairId('pair-1');

function listening(database: TestDatabase) {
  const lost: string[] = [];
  const news = createPairNews({ connection: { connectionString: database.connectionString }, tenant: ours, onLost: ({ message }) => lost.push(message) });
  const storeOf = (tenant = ours) => createStore({ pool: database.pool, tenant, enqueue: () => Promise.resolve() });
  return { news, lost, store: storeOf(), others: storeOf(theirs), [Symbol.asyncDispose]: () => news.close() };
}

/** The line is made when somebody first listens: announces until it is heard. */
async function heardOnce({ news, store }: ReturnType<typeof listening>): Promise<void> {
  const first = vi.fn();
  const stop = news.listen(pair, first);
  await vi.waitFor(async () => {
    await store.transaction((tx) => Promise.resolve(tx.announce(pair)));
    expect(first).toHaveBeenCalled();
  }, 10_000);
  // a line that is new tells everybody once, and that may come behind what was announced
  await new Promise((resolve) => setTimeout(resolve, 200));
  stop();
}

test('what commits is told, to whoever listens to that pair of that tenant', async () => {
  await using database = await aDatabase();
  await using here = listening(database);
  await heardOnce(here);
  const [own, other, gone] = [vi.fn(), vi.fn(), vi.fn()];
  here.news.listen(pair, own);
  here.news.listen(pairId('pair-2'), other);
  here.news.listen(pair, gone)();

  await here.store.transaction((tx) => tx.queue({ name: 'update-pair', pair, trace: 't' }));
  await here.store.transaction((tx) => tx.queue({ name: 'sweep', trace: 't' }));
  await here.others.transaction((tx) => Promise.resolve(tx.announce(pair)));
  await here.store.transaction((tx) => Promise.resolve(tx.announce(pairId('pair-2'))));

  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(1), 10_000);
  expect([own.mock.calls.length, gone.mock.calls.length]).toEqual([1, 0]);
});

test('what does not commit is not told, and one transaction tells once', async () => {
  await using database = await aDatabase();
  await using here = listening(database);
  await heardOnce(here);
  const heard = vi.fn();
  here.news.listen(pair, heard);

  await here.store.transaction((tx) => {
    tx.announce(pair);
    return Promise.reject(new Error('no'));
  }).catch(() => undefined);
  await here.store.transaction(async (tx) => {
    tx.announce(pair);
    await tx.queue({ name: 'update-pair', pair, trace: 't' });
  });

  await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 10_000);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a lost line comes back by itself, and then everybody is told once', async () => {
  await using database = await aDatabase();
  await using here = listening(database);
  await heardOnce(here);
  const heard = vi.fn();
  here.news.listen(pair, heard);

  await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'twofold news' and datname = current_database()`);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), 10_000);
  expect(here.lost).toHaveLength(1);

  await here.store.transaction((tx) => Promise.resolve(tx.announce(pair)));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), 10_000);
});

test('a line that was closed, or never made, ends quietly', async () => {
  await using database = await aDatabase();
  const here = listening(database);
  await here.news.close();
  const again = listening(database);
  await heardOnce(again);
  await again.news.close();

  const { rows } = await database.pool.query(`select 1 from pg_stat_activity where application_name = 'twofold news' and datname = current_database()`);
  expect([rows, again.lost, here.lost]).toEqual([[], [], []]);
});
