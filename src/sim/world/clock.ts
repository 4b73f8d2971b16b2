import type { SimClock } from './world.ts';

type Entry = { at: number; order: number; label: string; run: () => void | Promise<void> };

/**
 * A clock that stands still. What is due runs one after the other, each at its own moment, so that what reads `now()`
 * while it runs sees the moment it was scheduled for. Moves that overlap are carried out one after the other.
 */
export function createClock(startAt: number): SimClock {
  let now = startAt;
  let order = 0;
  let entries: Entry[] = [];
  let moving: Promise<void> = Promise.resolve();

  const earliest = (): Entry | undefined =>
    entries.reduce<Entry | undefined>(
      (first, entry) => (first === undefined || isBefore(entry, first) ? entry : first),
      undefined,
    );

  const runDue = async (target: number): Promise<void> => {
    if (target < now)
      throw new RangeError(`The clock never goes back: it is ${iso(now)}, and ${iso(target)} was asked for.`);
    for (let due = earliest(); due !== undefined && due.at <= target; due = earliest()) {
      const entry = due;
      entries = entries.filter((other) => other !== entry);
      now = Math.max(now, entry.at);
      await run(entry);
    }
    now = target;
  };

  return {
    now: () => now,
    schedule(at, label, run) {
      const entry = { at, order: order++, label, run };
      entries.push(entry);
      return { cancel: () => void (entries = entries.filter((other) => other !== entry)) };
    },
    nextDue: () => earliest()?.at ?? null,
    moveTo(at) {
      const move = moving.then(() => runDue(at));
      moving = move.catch(() => undefined);
      return move;
    },
  };
}

const isBefore = (left: Entry, right: Entry): boolean =>
  left.at < right.at || (left.at === right.at && left.order < right.order);

const iso = (at: number): string => new Date(at).toISOString();

async function run(entry: Entry): Promise<void> {
  try {
    await entry.run();
  } catch (cause) {
    throw new Error(`What was due at ${iso(entry.at)} failed: ${entry.label}.`, { cause });
  }
}
