import type { ScorecardPage } from '#api/tab.ts';
import { DataTable } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { RubricRow } from './rubric-row.tsx';

type Props = { readonly page: ScorecardPage; readonly deeds: Deeds };

/** Every skill with its level in observable words, over time. */
export function RubricCard({ page, deeds }: Props) {
  const { scorecard: words } = useTab().words;
  const columns = [{ label: words.rubricSkill, width: '44%' }, { label: words.level }, { label: words.overTime }, { label: words.sinceStart, isEnd: true }];
  return (
    <Section title={words.rubric} span={7} end={words.rubricSpan} isFlush>
      {page.rubric.length === 0 ? (
        <p className="tab-inside">{words.noRubric}</p>
      ) : (
        <DataTable label={words.rubric} columns={columns} look="middle">
          {page.rubric.map((line) => (
            <RubricRow key={line.skill} line={line} page={page} deeds={deeds} columns={columns.length} />
          ))}
        </DataTable>
      )}
    </Section>
  );
}
