import type { ScorecardPage } from '#api/tab.ts';
import { Chip } from '../../ui/chip.tsx';
import { check12 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { ArcBar } from '../charts/arc-bar.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** The marks at 30, 60 and 90 days with their targets. */
export function ArcCard({ arc }: { readonly arc: ScorecardPage['arc'] }) {
  const { scorecard: words } = useTab().words;
  if (arc === null)
    return (
      <Section title={words.arc} span={4}>
        <p>{words.noArc}</p>
      </Section>
    );
  return (
    <Section title={words.arc} span={4} end={arc.dayText}>
      <ArcBar arc={arc} />
      <dl className="tab-marks">
        {arc.marks.map(({ day, label, date, text, status, statusText }) => (
          <div key={day}>
            <dt>
              <span className="ui-strong">{label}</span> <span className="ui-meta">{date}</span>
              {statusText !== null && (
                <Chip tone={status === 'reached' ? 'good' : 'plain'}>
                  {status === 'reached' && <Icon shape={check12} />}
                  {statusText}
                </Chip>
              )}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {arc.note !== null && <p className="ui-meta">{arc.note}</p>}
    </Section>
  );
}
