import { expect, test } from 'vitest';
import { createClock } from './clock.ts';

test('what is due runs in the order of time, each at its own moment', async () => {
  const clock = createClock(1_000);
  const seen: string[] = [];
  clock.schedule(3_000, 'later', () => void seen.push(`later at ${clock.now()}`));
  clock.schedule(2_000, 'first', () => void seen.push(`first at ${clock.now()}`));
  clock.schedule(2_000, 'second', () => void seen.push(`second at ${clock.now()}`));

  await clock.moveTo(5_000);

  expect(seen).toEqual(['first at 2000', 'second at 2000', 'later at 3000']);
  expect(clock.now()).toBe(5_000);
});

test('what is scheduled while the clock moves still runs in the same move', async () => {
  const clock = createClock(0);
  const seen: number[] = [];
  clock.schedule(10, 'outer', () => {
    clock.schedule(20, 'inner', () => void seen.push(clock.now()));
  });

  await clock.moveTo(30);

  expect(seen).toEqual([20]);
});

test('a cancelled entry does not run, and is not due any more', async () => {
  const clock = createClock(0);
  const seen: number[] = [];
  const entry = clock.schedule(10, 'cancelled', () => void seen.push(1));

  entry.cancel();
  expect(clock.nextDue()).toBeNull();
  await clock.moveTo(20);

  expect(seen).toEqual([]);
});

test('what was due in the past runs on the next step, and the clock does not go back for it', async () => {
  const clock = createClock(100);
  const seen: number[] = [];
  clock.schedule(50, 'past', () => void seen.push(clock.now()));

  await clock.moveTo(100);

  expect(seen).toEqual([100]);
});

test('the clock never goes back', async () => {
  const clock = createClock(100);

  await expect(clock.moveTo(99)).rejects.toThrow('never goes back');
});

test('a failure tells what was due', async () => {
  const clock = createClock(0);
  clock.schedule(10, 'the delivery of a notification', () => Promise.reject(new Error('refused')));

  await expect(clock.moveTo(20)).rejects.toThrow('the delivery of a notification');
});

test('moves that overlap are carried out one after the other', async () => {
  const clock = createClock(0);
  const seen: string[] = [];
  clock.schedule(10, 'slow', async () => {
    await Promise.resolve();
    seen.push(`slow at ${clock.now()}`);
  });

  await Promise.all([clock.moveTo(15), clock.moveTo(20).then(() => seen.push(`moved to ${clock.now()}`))]);

  expect(seen).toEqual(['slow at 10', 'moved to 20']);
});
