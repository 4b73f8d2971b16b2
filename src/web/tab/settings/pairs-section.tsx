import { DataTable } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { PairSettingRow } from './pair-setting-row.tsx';
import type { SectionProps } from './settings-page.tsx';

/** Every 1:1 with its switch, and what happens to invites. */
export function PairsSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const { pairs } = settings;
  const columns = [{ label: pairs.with }, { label: pairs.when }, { label: pairs.where }, { label: pairs.on, isEnd: true }];
  return (
    <>
      <Section title={settings.section.pairs} end={view.onText} isFlush>
        {view.pairs.length === 0 ? (
          <p className="tab-inside">{pairs.none}</p>
        ) : (
          <DataTable label={settings.section.pairs} columns={columns} look="middle">
            {view.pairs.map((pair) => (
              <PairSettingRow key={pair.pair} setting={pair} deeds={deeds} columns={columns.length} />
            ))}
          </DataTable>
        )}
      </Section>
      <Section title={pairs.invites}>
        <dl className="tab-pairs">
          {pairs.whatHappens.map(({ when, what }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
