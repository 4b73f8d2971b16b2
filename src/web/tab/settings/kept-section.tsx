import { DownloadData } from '../download-data.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { SectionProps } from './settings-page.tsx';

/** What is kept, how long, and all of it as a file. */
export function KeptSection({ view }: SectionProps) {
  const { settings } = useTab().words;
  return (
    <Section title={settings.section.kept}>
      <dl className="tab-pairs tab-pairs--wide">
        {view.kept.map(({ what, howLong }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{howLong}</dd>
          </div>
        ))}
      </dl>
      <div className="tab-acts tab-more">
        <DownloadData />
      </div>
    </Section>
  );
}
