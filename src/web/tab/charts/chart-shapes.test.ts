import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcShare, levelPoints, linePath, shareOf, weekBars } from './chart-shapes.ts';

const frame = { width: 96, height: 28, pad: 4 };
const levels = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 });
const weeks = fc.array(fc.record({ actual: fc.option(fc.nat(999)), target: fc.option(fc.nat(999)) }), { maxLength: 8 });

test('a higher level never stands lower, and all points stand inside of the frame', () => {
  fc.assert(
    fc.property(levels, (line) => {
      const points = levelPoints(line, frame);
      for (const [index, point] of points.entries()) {
        expect(point.x).toBeGreaterThanOrEqual(4);
        expect(point.x).toBeLessThanOrEqual(92);
        expect(point.y).toBeGreaterThanOrEqual(4);
        expect(point.y).toBeLessThanOrEqual(24);
        const next = points[index + 1];
        if (next !== undefined) expect(Math.sign(point.y - next.y)).toBe(Math.sign(line[index + 1]! - line[index]!));
      }
    }),
  );
});

test('a line ends at the right edge, also when it is one point', () => {
  expect(levelPoints([1, 5], frame)).toEqual([
    { x: 4, y: 24 },
    { x: 92, y: 4 },
  ]);
  expect(levelPoints([3], frame)).toEqual([{ x: 92, y: 14 }]);
  expect(linePath(levelPoints([1, 5], frame))).toBe('M4 24L92 4');
  expect(linePath([])).toBe('');
});

test('bars stand on the ground inside of the frame, and a week that nobody spoke of has none', () => {
  fc.assert(
    fc.property(weeks, (line) => {
      const { bars, targetY } = weekBars(line, frame);
      expect(bars.map((bar) => bar === null)).toEqual(line.map(({ actual }) => actual === null));
      for (const bar of bars) {
        if (bar === null) continue;
        expect(bar.y + bar.height).toBeCloseTo(28, 0);
        expect(bar.y).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(96);
      }
      if (targetY !== null) expect(targetY).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a week that met its target reaches the line', () => {
  const { bars, targetY } = weekBars([{ actual: 3, target: 6 }, { actual: 6, target: 6 }], frame);

  expect(bars[1]?.y).toBe(targetY);
  expect(bars[0]?.height).toBe(12);
});

test('shares stay between nothing and all', () => {
  expect([arcShare(-3), arcShare(45), arcShare(120)]).toEqual([0, 50, 100]);
  expect([shareOf(2, 5), shareOf(9, 5), shareOf(0, 0), shareOf(-1, 4)]).toEqual([40, 100, 0, 0]);
});
