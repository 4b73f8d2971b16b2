import type { RepHome } from '#api/tab.ts';
import { right16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../page-link.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** The reader's own rate with its numbers, and the way to the page that both see. */
export function RepKept({ week, level }: { readonly week: RepHome; readonly level: 2 | 3 }) {
  const { rep } = useTab().words;
  const { kept, pair } = week;
  return (
    <Section title={rep.kept} level={level} half="account">
      {kept !== null && (
        <>
          <p className="tab-big">
            <span className={kept.percent === null ? 'ui-title' : 'tab-big-figure'}>{kept.text}</span> <span className="ui-figure">{kept.detail}</span>
          </p>
          <p className="ui-meta">{kept.leftOut}</p>
        </>
      )}
      <PageLink to={{ at: 'scorecard', pair, part: null }} className="tab-link tab-more">
        {rep.toScorecard}
        <Icon shape={right16} />
      </PageLink>
    </Section>
  );
}
