import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './world.ts';

/** What the product says of itself; undefined while it does not answer (it may be starting again). */
export type ProductRest = { atRest: boolean; nextDueAt: string | null };
export type Product = { idle(): Promise<ProductRest | undefined> };

export type Stepper = {
  /** Moves the clock to `target` (milliseconds) step by step, so that nothing is overtaken; resolves when all is at rest there. */
  moveTo(target: number): Promise<void>;
  /** Resolves when nothing is under way, neither here nor in the product. */
  settle(): Promise<void>;
};

/** Real milliseconds; a test may be less patient. */
export type Patience = {
  /** Between two looks at the product. */
  pause: number;
  /** For a product that does not answer. */
  restart: number;
  /** For a product that answers and does not come to rest. */
  rest: number;
};

const patient: Patience = { pause: 15, restart: 30_000, rest: 120_000 };

/** So many steps without the clock getting on mean that somebody always wants to be woken now. */
const roundsAtOneMoment = 200;

/**
 * Moves the clock so that the product keeps pace: to the earliest of what is due here, what the product waits for, and the target; then everything
 * comes to rest; then on. At rest means: seen so twice in a row. Calls that overlap are carried out one after the other.
 */
export function createStepper(world: World, product: Product, patience: Patience = patient): Stepper {
  let last: Promise<unknown> = Promise.resolve();
  const oneByOne = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    moveTo: (target) => oneByOne(() => moveTo(world, product, patience, target)),
    settle: () =>
      oneByOne(async () => {
        await settle(world, product, patience);
      }),
  };
}

async function moveTo(world: World, product: Product, patience: Patience, target: number): Promise<void> {
  let rounds = 0;
  let moment = world.clock.now();
  for (;;) {
    const rest = await settle(world, product, patience);
    const now = world.clock.now();
    rounds = now === moment ? rounds + 1 : 0;
    moment = now;
    const own = world.clock.nextDue() ?? Infinity;
    const theirs = rest.nextDueAt === null ? Infinity : Date.parse(rest.nextDueAt);
    if (now >= target && Math.min(own, theirs) > now) return;
    if (rounds > roundsAtOneMoment) throw new Error(stuck(now, own, rest.nextDueAt));
    await world.clock.moveTo(Math.max(now, Math.min(own, theirs, target)));
    if (theirs <= now) await wait(patience.pause);
  }
}

const iso = (at: number): string => new Date(at).toISOString();

const stuck = (now: number, own: number, theirs: string | null): string =>
  `The clock stands at ${iso(now)} and does not get on after ${roundsAtOneMoment} rounds. ` +
  `The product wants to be woken at ${theirs ?? 'no time'}, the simulator at ${own === Infinity ? 'no time' : iso(own)}. ` +
  'Whoever is due must run and then name a later time: see /internal/idle of the product, or what schedules on the world’s clock.';

/** Waits until nothing is under way here and the product has said twice in a row that it rests, without anything new in between. */
async function settle(world: World, product: Product, patience: Patience): Promise<ProductRest> {
  const startedAt = performance.now();
  let answeredAt = startedAt;
  let restAt: number | undefined;
  for (;;) {
    await world.busy.idle();
    const before = world.journal.entries.length;
    const rest = await product.idle();
    const now = performance.now();
    if (rest !== undefined) answeredAt = now;
    if (now - answeredAt > patience.restart)
      throw new Error(
        `The product has not answered GET /internal/idle for ${patience.restart / 1_000} s. Is it running?`,
      );
    if (now - startedAt > patience.rest)
      throw new Error(
        `The product has not come to rest for ${patience.rest / 1_000} s. Its log tells what it is doing.`,
      );
    if (rest?.atRest === true && restAt === before) return rest;
    restAt = rest?.atRest === true && world.journal.entries.length === before ? before : undefined;
    await wait(patience.pause);
  }
}
