import { expect, test } from 'vitest';
import type { JobRequest } from '#app/store-port.ts';
import type { PairId } from '#domain/ids.ts';
import { pairId, personId, tenantId } from '#domain/ids.ts';
import { hour, plus, utc } from '#domain/time.ts';
import { aDatabase } from '#test/support/database.ts';
import { aProcess, aSession, atRest, createStage, finished, now, tenant } from '#test/support/worker-process.ts';
import { claimJob } from './claim-job.ts';

const one = pairId('pair-1');
const two = pairId('pair-2');
const updatePair = (pair: PairId): JobRequest => ({ name: 'update-pair', pair, trace: 'trace-1' });

test('a job that is queued runs at once, and leaves the queue at rest', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.start();

  await app.record(updatePair(one));

  await finished(stage, 1);
  await atRest(app);
  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
});

test('what a failed transaction queued never runs', async () => {
  await using database = await aDatabase();
  await using app = aProcess(database, createStage());

  const failed = app.store.transaction(async (tx) => {
    await tx.queue(updatePair(one));
    throw new Error('of the work');
  });

  await expect(failed).rejects.toThrow('of the work');
  expect(await app.worker.status()).toEqual({ queued: 0, running: 0, dead: 0 });
});

test('a burst of ten makes one run', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await Promise.all(Array.from({ length: 10 }, () => app.record(updatePair(one), updatePair(one))));

  await app.start();
  await finished(stage, 1);
  await atRest(app);

  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
});

test('facts recorded while a job runs lead to exactly one more run, after it and never beside it', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.start();
  const letGo = stage.holdRuns();
  await app.record(updatePair(one));
  await stage.until(() => stage.runs.length === 1);

  for (let fact = 0; fact < 10; fact++) await app.record(updatePair(one));
  expect(await app.worker.status()).toEqual({ queued: 1, running: 1, dead: 0 });
  letGo();

  await finished(stage, 2);
  await atRest(app);
  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends', 'pair-1 begins', 'pair-1 ends']);
});

test('a job that waits does not start before the fact that asked for it is there', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.record(updatePair(one));
  const session = aSession(database);
  const client = await database.pool.connect();
  await client.query('begin');

  await app.queue.enqueue(async (text, values) => ({ rows: (await client.query<Record<string, unknown>>(text, [...values])).rows }), [updatePair(one)]);

  expect(await claimJob(session, tenant)).toBeUndefined();
  await client.query('commit');
  client.release();
  expect(await claimJob(session, tenant)).toMatchObject({ name: 'update-pair' });
  await session.stop();
});

test('two processes never run the same pair at the same time, and share the others', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using left = aProcess(database, stage);
  await using right = aProcess(database, stage);
  await left.start();
  await right.start();

  for (let round = 0; round < 10; round++) await Promise.all([left.record(updatePair(one), updatePair(two)), right.record(updatePair(two), updatePair(one))]);
  await atRest(left);

  for (const pair of [one, two]) {
    const order = stage.runs.filter((run) => run.startsWith(pair));
    expect(order.every((run, index) => run === `${pair} ${index % 2 === 0 ? 'begins' : 'ends'}`)).toBe(true);
    expect(order.length).toBeGreaterThan(0);
  }
});

test('a pair that is busy, with more waiting for it, holds up no other', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.start();
  const letGo = stage.holdRuns();
  await app.record(updatePair(one));
  await stage.until(() => stage.runs.length === 1);
  await app.record(updatePair(one));

  await app.record(updatePair(two));

  await stage.until(() => stage.runs.includes('pair-2 begins'));
  expect(stage.runs).toEqual(['pair-1 begins', 'pair-2 begins']);
  letGo();
  await atRest(app);
});

test('a look queues what is due by the clock, and not again what runs already', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.start();
  await app.store.transaction(async (tx) => {
    await tx.pairs.save({ id: one, manager: personId('ana'), rep: personId('ben'), state: { kind: 'on' }, zone: utc, switchedOnAt: null, sleeps: 0, wakeAt: plus(now, hour), failures: 0 });
    await tx.mailboxes.save({ person: personId('ana'), access: 'open', cursor: null, span: null, subscription: null, polls: false, syncAt: plus(now, hour), renewAt: plus(now, hour), blockedUntil: null, failures: 0 });
  });
  await app.worker.look();
  expect(stage.runs).toEqual([]);
  const letGo = stage.holdRuns();

  app.setTime(plus(now, hour));
  await app.worker.look();
  await stage.until(() => stage.runs.length === 3);
  await app.worker.look();

  expect([...stage.runs].sort()).toEqual(['ana begins', 'pair-1 begins', 'renew begins']);
  expect(await app.worker.status()).toMatchObject({ queued: 0, running: 3 });
  letGo();
  await atRest(app);
});

test('a worker runs the jobs of its own tenant only', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await using other = aProcess(database, stage, tenantId('22222222-2222-2222-2222-222222222222'));
  await app.start();

  await other.record(updatePair(two));
  await app.record(updatePair(one));
  await finished(stage, 1);
  await atRest(app);

  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
  expect(await other.worker.status()).toMatchObject({ queued: 1 });
});

test('stopping waits for what runs, and starts nothing more', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.start();
  const letGo = stage.holdRuns();
  await app.record(updatePair(one));
  await stage.until(() => stage.runs.length === 1);
  await app.record(updatePair(one));

  const stopped = app.worker.stop();
  letGo();
  await stopped;

  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
  expect(await app.worker.status()).toMatchObject({ queued: 1, running: 0 });
});
