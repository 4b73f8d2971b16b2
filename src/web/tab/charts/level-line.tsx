import { levelPoints, linePath } from './chart-shapes.ts';

const frame = { width: 96, height: 28, pad: 4 };

/** Levels over time as a line that ends in a dot. The same numbers stand beside it for those who don't see it. */
export function LevelLine({ levels }: { readonly levels: readonly number[] }) {
  const points = levelPoints(levels, frame);
  const last = points.at(-1);
  return (
    <svg className="tab-line" width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      <path d={linePath(points)} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
