/** A drawing's own measures, in its own units. */
export type Frame = { readonly width: number; readonly height: number; readonly pad: number };
type Point = { readonly x: number; readonly y: number };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Levels (1 to 5) as points from left to right, the last at the right edge; one level alone stands at the right edge too. The five levels share the height evenly,
 * so that two skills beside each other can be compared.
 */
export function levelPoints(levels: readonly number[], { width, height, pad }: Frame): readonly Point[] {
  const step = levels.length < 2 ? 0 : (width - 2 * pad) / (levels.length - 1);
  return levels.map((level, index) => ({
    x: rounded(width - pad - step * (levels.length - 1 - index)),
    y: rounded(height - pad - ((Math.min(5, Math.max(1, level)) - 1) / 4) * (height - 2 * pad)),
  }));
}

/** The points as the path of an SVG line; empty without points. */
export const linePath = (points: readonly Point[]): string => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

type Week = { readonly actual: number | null; readonly target: number | null };
export type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type WeekBars = { readonly bars: readonly (Bar | null)[]; /** The last target's height from above; null: there is none. */ readonly targetY: number | null };

/** One bar a week, its gap an eighth of the frame's width over the count. A week of which nothing is known has none; a week with zero has a hair line. */
export function weekBars(weeks: readonly Week[], { width, height, pad }: Frame): WeekBars {
  const target = weeks.at(-1)?.target ?? null;
  const most = Math.max(1, target ?? 0, ...weeks.map(({ actual }) => actual ?? 0));
  const slot = (width - 2 * pad) / Math.max(1, weeks.length);
  const room = height - pad;
  return {
    bars: weeks.map(({ actual }, index) => {
      if (actual === null) return null;
      const tall = Math.max(1, (actual / most) * room);
      return { x: rounded(pad + slot * index + slot * 0.12), y: rounded(height - tall), width: rounded(slot * 0.76), height: rounded(tall) };
    }),
    targetY: target === null || target <= 0 ? null : rounded(height - (target / most) * room),
  };
}

/** How much of the arc's 90 days has gone by, in percent. */
export const arcShare = (day: number): number => rounded((Math.min(90, Math.max(0, day)) / 90) * 100);

/** A share in percent, within 0 and 100. */
export const shareOf = (done: number, of: number): number => (of <= 0 ? 0 : rounded((Math.min(of, Math.max(0, done)) / of) * 100));
