import type { World } from '../world/world.ts';

/** What the channel counts (facts/teams.md §3.4): updates and deletes only count for the app as a whole. */
export type LimitedOperation = 'send' | 'members' | 'other';

export type ChannelLimits = {
  /** 0: go on. */
  secondsToWait(operation: LimitedOperation, thread: string): number;
  /** Says that the caller was told to wait for another reason. */
  hold(operation: LimitedOperation, thread: string, seconds: number): void;
};

const second = 1_000;

/** At most `most` in `span` milliseconds, per thread. */
const threadLimits: Record<LimitedOperation, { most: number; span: number }[]> = {
  send: [
    { most: 7, span: second },
    { most: 8, span: 2 * second },
    { most: 60, span: 30 * second },
    { most: 1_800, span: 3_600 * second },
  ],
  members: [
    { most: 14, span: second },
    { most: 16, span: 2 * second },
    { most: 120, span: 30 * second },
    { most: 3_600, span: 3_600 * second },
  ],
  other: [],
};

/** Per app and tenant. */
const appLimit = { most: 50, span: second };

/**
 * Counts requests and says how many seconds to wait, 0 to go on. Time passes here by the simulator's clock and by the real one together:
 * a clock that stands still would otherwise never open a window again. Asking anew before the time is up is a finding.
 */
export function createChannelLimits(world: World, realNow: () => number): ChannelLimits {
  const threads = new Map<string, number[]>();
  const waits = new Map<string, number>();
  let all: number[] = [];

  const hold = (operation: LimitedOperation, thread: string, seconds: number): void =>
    void waits.set(`${operation} ${thread}`, world.clock.now() + realNow() + seconds * second);

  const secondsToWait = (operation: LimitedOperation, thread: string): number => {
    const real = realNow();
    const now = world.clock.now() + real;
    const key = `${operation} ${thread}`;
    const until = waits.get(key);
    if (until !== undefined && now < until) {
      world.addFinding(
        'retried-before-retry-after',
        `The channel was asked again (${operation}) ${Math.ceil(until - now)} ms before Retry-After had passed.`,
      );
      return Math.max(1, Math.ceil((until - now) / second));
    }
    waits.delete(key);

    all = all.filter((at) => real - at < appLimit.span);
    const past = (threads.get(key) ?? []).filter((at) => now - at < 3_600 * second);
    const wait = Math.max(waitOf([appLimit], all, real), waitOf(threadLimits[operation], past, now));
    if (wait === 0) {
      all.push(real);
      past.push(now);
    } else hold(operation, thread, wait);
    threads.set(key, past);
    return wait;
  };

  return { secondsToWait, hold };
}

function waitOf(limits: readonly { most: number; span: number }[], past: readonly number[], now: number): number {
  const waits = limits.map(({ most, span }) => {
    const inSpan = past.filter((at) => now - at < span);
    const oldest = inSpan[inSpan.length - most];
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + span - now) / second));
  });
  return Math.max(0, ...waits);
}
