import { plus, type Instant } from '#domain/time.ts';
import type { Clock } from './ports.ts';
import { RemoteError } from './remote-error.ts';

/**
 * Remembers until when Microsoft 365 wants to be left alone, by the clock port. A job that was told to wait is postponed by a row; this keeps everybody
 * else (a press, a notification, another pair's loop) from asking in between. Lives as long as the process: after a restart only the rows hold.
 */
export type HoldOff = {
  /** Throws RemoteError `throttled`, with the seconds that are left, while `key` is to be left alone. */
  check(key: string): Promise<void>;
  /** The service said to ask for `key` again after so many seconds. */
  told(key: string, seconds: number): Promise<void>;
};

export function createHoldOff(clock: Clock): HoldOff {
  const until = new Map<string, Instant>();
  return {
    async check(key) {
      const end = until.get(key);
      if (end === undefined) return;
      const left = end - (await clock.now());
      if (left > 0) throw new RemoteError('throttled', `Microsoft 365 asked to wait, and ${Math.ceil(left / 1000)} seconds of that are left.`, { retryAfterSeconds: left / 1000 });
      until.delete(key);
    },
    async told(key, seconds) {
      const end = plus(await clock.now(), Math.ceil(seconds * 1000));
      if (end > (until.get(key) ?? 0)) until.set(key, end);
    },
  };
}
