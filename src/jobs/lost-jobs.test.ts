import { expect, test } from 'vitest';
import type { JobRequest } from '#app/store-port.ts';
import type { PairId } from '#domain/ids.ts';
import { pairId } from '#domain/ids.ts';
import { aDatabase } from '#test/support/database.ts';
import { aProcess, atRest, createStage, dieWithAJob, finished } from '#test/support/worker-process.ts';

const one = pairId('pair-1');
const updatePair = (pair: PairId): JobRequest => ({ name: 'update-pair', pair, trace: 'trace-1' });

test('a job whose process died runs again at once', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.record(updatePair(one));
  await dieWithAJob(database);
  expect(await app.worker.status()).toMatchObject({ queued: 0, running: 1 });

  await app.start();

  await finished(stage, 1);
  await atRest(app);
  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
  expect(stage.events).toContain('job.recovered');
});

test('a lost job and one that waits for the same pair make one run', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.record(updatePair(one));
  await dieWithAJob(database);
  await app.record(updatePair(one));

  await app.start();
  await finished(stage, 1);
  await atRest(app);

  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
});

test('a job that takes its process down ten times is buried', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.record(updatePair(one));
  await database.pool.query(`update pgboss.job set retry_count = 8, started_on = now()`);
  await dieWithAJob(database);

  await app.start();

  expect(await app.worker.status()).toEqual({ queued: 0, running: 0, dead: 1 });
  expect(stage.runs).toEqual([]);
});

test('a job that runs in a living process is left alone by the looks of others, and by its own', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using left = aProcess(database, stage);
  await using right = aProcess(database, stage);
  await left.start();
  await right.start();
  const letGo = stage.holdRuns();
  await left.record(updatePair(one));
  await stage.until(() => stage.runs.length === 1);

  await left.worker.look();
  await right.worker.look();

  expect(await left.worker.status()).toMatchObject({ queued: 0, running: 1 });
  letGo();
  await atRest(left);
  expect(stage.runs).toEqual(['pair-1 begins', 'pair-1 ends']);
});

test('what does not read is buried, not lost and not run', async () => {
  await using database = await aDatabase();
  const stage = createStage();
  await using app = aProcess(database, stage);
  await app.record(updatePair(one));
  await database.pool.query(`update pgboss.job set data = data || '{"v": 99}'`);

  await app.start();
  await stage.until(() => stage.events.includes('job.buried'));
  await atRest(app);

  expect(await app.worker.status()).toEqual({ queued: 0, running: 0, dead: 1 });
  expect(stage.runs).toEqual([]);
});
