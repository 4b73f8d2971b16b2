import type { RateView } from '#api/tab.ts';
import { Meter } from '../charts/meter.tsx';

/** A rate with its numbers, never without them. */
export const Rate = ({ rate }: { readonly rate: RateView }) => (
  <div className="tab-rate">
    <span className="ui-strong ui-figure">{rate.text}</span> <span className="ui-meta ui-figure">{rate.detail}</span>
    {rate.percent !== null && <Meter done={rate.percent} of={100} />}
  </div>
);
