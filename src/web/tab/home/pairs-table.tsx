import type { HomeView } from '#api/tab.ts';
import { FaceRound } from '../../ui/face.tsx';
import { Cell, DataTable, Row, RowHead } from '../data-table.tsx';
import { useTab } from '../tab-context.ts';
import { PairRow } from './pair-row.tsx';
import { Rate } from './rate.tsx';

type Props = Pick<HomeView, 'rows' | 'own' | 'you'>;

/** Everyone whom the reader leads; what the reader promised them comes last and counts the same. */
export function PairsTable({ rows, own, you }: Props) {
  const { home } = useTab().words;
  const columns = [{ label: home.name, width: '24%' }, { label: home.last }, { label: home.next }, { label: home.kept }, { label: home.todo, width: '29%' }];
  return (
    <section className="tab-card tab-card--flush">
      <DataTable label={home.tableTitle} columns={columns}>
        {rows.map((row) => (
          <PairRow key={row.pair} row={row} columns={columns.length} />
        ))}
        {own !== null && <OwnRow own={own} you={you} />}
      </DataTable>
    </section>
  );
}

function OwnRow({ own, you }: { readonly own: NonNullable<Props['own']>; readonly you: Props['you'] }) {
  const { home } = useTab().words;
  return (
    <Row isQuiet>
      <RowHead>
        <span className="tab-person">
          <FaceRound face={you} size={40} />
          <span>
            <span className="tab-person-name">{home.you}</span> <span className="ui-meta">{home.youDetail}</span>
          </span>
        </span>
      </RowHead>
      <Cell label={home.last} isEmpty={own.last === ''}>
        {own.last}
      </Cell>
      <Cell label={home.next} isEmpty={own.next === ''}>
        {own.next}
      </Cell>
      <Cell label={home.kept}>
        <Rate rate={own.kept} />
      </Cell>
      <Cell label={home.todo} isEmpty />
    </Row>
  );
}
