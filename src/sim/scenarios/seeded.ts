import { createRandom, guidFrom } from '../world/random.ts';

/** Draws of one seed: the same seed gives the same draws in the same order. */
export type Draws = {
  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** A new array in another order. */
  shuffled<T>(from: readonly T[]): T[];
  guid(): string;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
};

/** Makes the draws of `seed`. */
export function seeded(seed: number): Draws {
  const next = createRandom(seed * 7919 + 17); // apart from the world's own stream of the same seed
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)];
    if (chosen === undefined) throw new Error('Cannot pick from an empty list. Give at least one entry.');
    return chosen;
  };
  const shuffled = <T>(from: readonly T[]): T[] => {
    const rest = [...from];
    return from.map(() => rest.splice(below(rest.length), 1)).flat();
  };
  return { below, pick, shuffled, guid: () => guidFrom(next), chance: (percent) => next() * 100 < percent };
}
