import type { IndicatorLine } from '#api/tab.ts';
import { weekBars } from './chart-shapes.ts';

const frame = { width: 136, height: 32, pad: 2 };

/** A bar a week, the last one full; a dotted line for the target. The same numbers stand beside it for those who don't see it. */
export function WeekBars({ weeks }: { readonly weeks: IndicatorLine['weeks'] }) {
  const { bars, targetY } = weekBars(weeks, frame);
  return (
    <svg className="tab-bars" width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      {bars.map((bar, at) => bar !== null && <rect key={at} {...bar} rx={Math.min(2, bar.height / 2)} data-last={at === bars.length - 1 ? '' : undefined} />)}
      {targetY !== null && <path d={`M0 ${targetY}H${frame.width}`} />}
    </svg>
  );
}
