import { useId } from 'react';
import { Cell, DataTable, Row, RowHead } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { SectionProps } from './settings-page.tsx';

/** How the minutes are divided: the mix where nothing is diagnosed, and what it makes of each 1:1. */
export function LengthsSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const { lengths, pairs } = settings;
  const group = useId();
  const { mix } = view;
  const timed = view.pairs.filter(({ minutes }) => minutes.length > 0);
  return (
    <>
      {mix !== null && (
        <Section title={lengths.mixTitle}>
          <div role="radiogroup" aria-label={lengths.mixTitle}>
            {mix.choices.map((coaching) => (
              <label key={coaching} className="tab-radio">
                <input type="radio" name={group} checked={coaching === mix.coaching} onChange={() => void deeds.act({ do: 'set-mix', coaching })} />
                <span>{lengths.mixChoice(coaching)}</span>
              </label>
            ))}
          </div>
          <p className="ui-meta">{mix.note}</p>
        </Section>
      )}
      <Section title={lengths.title} isFlush>
        {timed.length === 0 ? (
          <p className="tab-inside">{pairs.none}</p>
        ) : (
          <DataTable label={lengths.title} columns={[{ label: pairs.with }, { label: lengths.minutes }]} look="middle">
            {timed.map(({ pair, face, minutes, on, warning }) => (
              <Row key={pair}>
                <RowHead>
                  <span className="ui-strong">{face.name}</span>
                </RowHead>
                <Cell label={lengths.minutes}>
                  {minutes.join(' · ')}
                  {on && warning !== null && <p className="ui-small">{warning}</p>}
                </Cell>
              </Row>
            ))}
          </DataTable>
        )}
      </Section>
    </>
  );
}
