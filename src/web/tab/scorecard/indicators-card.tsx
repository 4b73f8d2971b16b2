import type { IndicatorLine } from '#api/tab.ts';
import { WeekBars } from '../charts/week-bars.tsx';
import { Cell, DataTable, Row, RowHead } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

type Props = { readonly title: string; readonly lines: readonly IndicatorLine[]; readonly span?: 5 | 12 };

/** What a rep controls in a week, or what came of it, over eight weeks. */
export function IndicatorsCard({ title, lines, span = 5 }: Props) {
  const { scorecard: words } = useTab().words;
  const columns = [{ label: words.indicator }, { label: words.weekByWeek }, { label: words.lastWeek, isEnd: true }];
  return (
    <Section title={title} span={span} end={words.indicatorSpan} isFlush>
      {lines.length === 0 ? (
        <p className="tab-inside">{words.noIndicators}</p>
      ) : (
        <DataTable label={title} columns={columns} look="middle">
          {lines.map(({ id, name, weeks, last }) => (
            <Row key={id}>
              <RowHead>{name}</RowHead>
              <Cell label={words.weekByWeek}>
                <WeekBars weeks={weeks} />
                <span className="ui-unseen">{words.series(weeks.map(({ week, actual, target }) => ({ week, value: words.countOf(actual, target) })))}</span>
              </Cell>
              <Cell label={words.lastWeek} isEnd>
                <span className="ui-figure ui-strong">{last}</span>
              </Cell>
            </Row>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
