import { setTimeout as pause } from 'node:timers/promises';
import type { Stepper } from './stepper.ts';
import type { World } from './world.ts';

export type RunningClock = {
  runs(): boolean;
  /** From now on the clock goes at the pace of real time, for as long as `isWanted` says so. */
  start(): void;
  stop(): void;
};

export type RunningClockParts = {
  world: World;
  stepper: Pick<Stepper, 'moveTo'>;
  /** Asked before each step; false ends the run. */
  isWanted: () => boolean;
  /** Real time in milliseconds, and how to let some of it pass; a test has its own. */
  realNow?: () => number;
  wait?: (milliseconds: number) => Promise<unknown>;
};

/** Real milliseconds between two steps. */
const tick = 1_000;

/** A step never makes up for more than this, so that a machine that slept does not jump. */
const longestStep = 5_000;

/** Lets the clock run 1:1 by the steps that everybody else uses: nothing is overtaken, and it never goes back. It stands still unless started. */
export function createRunningClock({ world, stepper, isWanted, realNow = () => performance.now(), wait = (milliseconds) => pause(milliseconds, undefined, { ref: false }) }: RunningClockParts): RunningClock {
  let run: symbol | null = null;

  const go = async (own: symbol): Promise<void> => {
    let last = realNow();
    while (run === own && isWanted()) {
      await wait(tick);
      const now = realNow();
      const passed = Math.min(Math.round(now - last), longestStep);
      last = now;
      if (run === own && isWanted()) await stepper.moveTo(world.clock.now() + passed);
    }
  };

  return {
    runs: () => run !== null,
    start() {
      if (run !== null) return;
      const own = Symbol('run');
      run = own;
      const ended = (why: string | null): void => {
        if (why !== null) world.journal.add({ channel: 'clock', trace: null, what: `the clock stands still again: ${why}`, detail: {} });
        if (run === own) run = null;
      };
      go(own).then(
        () => ended(null),
        (cause: unknown) => ended(cause instanceof Error ? cause.message : String(cause)),
      );
    },
    stop: () => void (run = null),
  };
}
