import { expect, test } from 'vitest';
import { createRunningClock } from './running-clock.ts';
import { createWorld } from './create-world.ts';

const startAt = Date.UTC(2026, 10, 23, 9);

/** Real time in a test's hands: each wait lasts as long as the test says next, then never ends. */
function stage(lasts: number[]) {
  const world = createWorld({ seed: 1, startAt, people: [], scopeMembers: [] });
  let real = 0;
  let isWanted = true;
  const clock = createRunningClock({
    world,
    stepper: { moveTo: (at) => world.clock.moveTo(at) },
    isWanted: () => isWanted,
    realNow: () => real,
    wait: () => {
      const next = lasts.shift();
      if (next === undefined) return new Promise(() => undefined);
      real += next;
      return Promise.resolve();
    },
  });
  const passed = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return world.clock.now() - startAt;
  };
  return { world, clock, passed, nobody: () => void (isWanted = false) };
}

test('the clock stands still until it is let run, then goes as real time does', async () => {
  const { clock, passed } = stage([1_003, 998]);

  expect([clock.runs(), await passed()]).toEqual([false, 0]);
  clock.start();
  clock.start();

  expect([clock.runs(), await passed()]).toEqual([true, 2_001]);
});

test('a machine that slept does not jump, and what was stopped goes no further', async () => {
  const { clock, passed } = stage([3_600_000]);
  clock.start();

  expect(await passed()).toBe(5_000);
  clock.stop();
  expect([clock.runs(), await passed()]).toEqual([false, 5_000]);
});

test('it stops by itself when nobody is in a meeting any more', async () => {
  const { clock, passed, nobody } = stage([1_000, 1_000, 1_000]);
  nobody();
  clock.start();

  expect([await passed(), clock.runs()]).toEqual([0, false]);
});

test('a step that fails stops it and is told in the journal', async () => {
  const { world, clock, passed } = stage([1_000, 1_000]);
  world.clock.schedule(startAt + 500, 'to fail', () => {
    throw new Error('no product');
  });
  clock.start();
  await passed();

  expect(clock.runs()).toBe(false);
  expect(world.journal.entries.at(-1)).toMatchObject({ channel: 'clock', what: expect.stringContaining('stands still again') as string });
});
