import { shareOf } from './chart-shapes.ts';

/** A thin bar. The number stands beside it. */
export const Meter = ({ done, of, half = 'account' }: { readonly done: number; readonly of: number; readonly half?: 'coaching' | 'account' }) => (
  <span className="tab-meter" data-half={half} aria-hidden="true">
    <span style={{ width: `${shareOf(done, of)}%` }} />
  </span>
);
