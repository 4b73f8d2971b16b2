import type { ScorecardPage } from '#api/tab.ts';
import { DataTable } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { PromiseRow } from './promise-row.tsx';

type Props = { readonly page: ScorecardPage; readonly deeds: Deeds; readonly isSought: boolean };

/** What the two promised, as spoken, the number apart. */
export function PromisesCard({ page, deeds, isSought }: Props) {
  const { scorecard: words } = useTab().words;
  const columns = [{ label: words.promise, width: '42%' }, { label: words.number }, { label: words.whose }, { label: words.byWhen }, { label: words.howFar, width: '22%' }];
  return (
    <Section title={words.promises} end={words.asSpoken} isSought={isSought} isFlush>
      {page.promises.length === 0 ? (
        <p className="tab-inside">{words.noPromises}</p>
      ) : (
        <DataTable label={words.promises} columns={columns} look="middle">
          {page.promises.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} page={page} deeds={deeds} columns={columns.length} />
          ))}
        </DataTable>
      )}
    </Section>
  );
}
