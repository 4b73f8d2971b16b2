import type { ScorecardPage } from '#api/tab.ts';
import { arcShare } from './chart-shapes.ts';

type Arc = NonNullable<ScorecardPage['arc']>;

/** The 90 days with their marks, and where today stands. The list of marks below says the same. */
export const ArcBar = ({ arc }: { readonly arc: Arc }) => (
  <div className="tab-arc" aria-hidden="true">
    <span className="tab-arc-gone" style={{ width: `${arcShare(arc.day)}%` }} />
    {arc.marks.map(({ day, status }) => (
      <span key={day} className="tab-arc-mark" data-reached={status === 'reached' ? '' : undefined} style={{ left: `${arcShare(day)}%` }} />
    ))}
    <span className="tab-arc-today" style={{ left: `${arcShare(arc.day)}%` }} />
  </div>
);
