import { expect, test } from 'vitest';
import { createWorld } from './create-world.ts';
import { createStepper, type ProductRest } from './stepper.ts';

const quick = { pause: 1, restart: 60, rest: 200 };
const aWorld = () => createWorld({ seed: 1, startAt: 0, people: [], scopeMembers: [] });
const iso = (at: number) => new Date(at).toISOString();

test('the clock stops at what is due here and at what the product waits for, in order of time', async () => {
  const world = aWorld();
  const seen: string[] = [];
  const wakeUps = [2_000, 4_000];
  world.clock.schedule(3_000, 'ours', () => void seen.push(`ours at ${world.clock.now()}`));
  const product = {
    idle: () => {
      while (wakeUps[0] !== undefined && wakeUps[0] <= world.clock.now())
        seen.push(`product at ${world.clock.now()} for ${wakeUps.shift() ?? 0}`);
      return Promise.resolve({ atRest: true, nextDueAt: wakeUps[0] === undefined ? null : iso(wakeUps[0]) });
    },
  };

  await createStepper(world, product, quick).moveTo(10_000);

  expect(seen).toEqual(['product at 2000 for 2000', 'ours at 3000', 'product at 4000 for 4000']);
  expect(world.clock.now()).toBe(10_000);
});

test('a product that works is waited for before the clock moves on', async () => {
  const world = aWorld();
  const answers: ProductRest[] = [1, 2, 3].map(() => ({ atRest: false, nextDueAt: null }));
  const momentsWhenBusy: number[] = [];
  const product = {
    idle: () => {
      const busy = answers.shift();
      if (busy !== undefined) momentsWhenBusy.push(world.clock.now());
      return Promise.resolve(busy ?? { atRest: true, nextDueAt: null });
    },
  };

  await createStepper(world, product, quick).moveTo(5_000);

  expect(momentsWhenBusy).toEqual([0, 0, 0]);
});

test('a product that is starting again is waited for', async () => {
  const world = aWorld();
  const answers: (ProductRest | undefined)[] = [undefined, undefined];
  const product = {
    idle: () => Promise.resolve(answers.length > 0 ? answers.shift() : { atRest: true, nextDueAt: null }),
  };

  await createStepper(world, product, quick).moveTo(5_000);

  expect(world.clock.now()).toBe(5_000);
});

test('a product that never answers is told apart from one that never rests', async () => {
  const silent = createStepper(aWorld(), { idle: () => Promise.resolve(undefined) }, quick);
  const restless = createStepper(aWorld(), { idle: () => Promise.resolve({ atRest: false, nextDueAt: null }) }, quick);

  await expect(silent.moveTo(1)).rejects.toThrow('has not answered');
  await expect(restless.moveTo(1)).rejects.toThrow('has not come to rest');
});

test('a product that always wants to be woken now makes the step fail with both times', async () => {
  const world = aWorld();
  const product = { idle: () => Promise.resolve({ atRest: true, nextDueAt: iso(0) }) };

  await expect(createStepper(world, product, { ...quick, rest: 5_000 }).moveTo(1_000)).rejects.toThrow(
    /stands at 1970-01-01T00:00:00.000Z .* woken at 1970/,
  );
});

test('settling waits for what is under way here', async () => {
  const world = aWorld();
  const seen: string[] = [];
  const leave = world.busy.enter();
  const settled = createStepper(world, { idle: () => Promise.resolve({ atRest: true, nextDueAt: null }) }, quick)
    .settle()
    .then(() => seen.push('settled'));

  seen.push('delivered');
  leave();
  await settled;

  expect(seen).toEqual(['delivered', 'settled']);
});
