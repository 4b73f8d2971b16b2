import { useState } from 'react';
import type { HomeRow } from '#api/tab.ts';
import { FaceRound } from '../../ui/face.tsx';
import { Cell, Row, RowHead, WideRow } from '../data-table.tsx';
import { PageLink } from '../page-link.tsx';
import { useTab } from '../tab-context.ts';
import { Rate } from './rate.tsx';
import { TodoList } from './todo-list.tsx';

/** One 1:1 that the reader leads. */
export function PairRow({ row, columns }: { readonly row: HomeRow; readonly columns: number }) {
  const { words } = useTab();
  const [isFinding, setFinding] = useState(false);
  const { home } = words;
  return (
    <>
      <Row>
        <RowHead>
          <PageLink to={{ at: 'scorecard', pair: row.pair, part: null }} className="tab-person">
            <FaceRound face={row.face} size={40} />
            <span>
              <span className="tab-person-name">{row.face.name}</span> <span className="ui-meta">{row.skill}</span>
            </span>
          </PageLink>
        </RowHead>
        <Cell label={home.last}>
          {row.last.text}
          <p className="ui-meta">{row.last.detail}</p>
        </Cell>
        <Cell label={home.next}>
          {row.next?.text ?? home.notScheduled}
          {row.next?.detail != null && <p className="ui-meta">{row.next.detail}</p>}
        </Cell>
        <Cell label={home.kept} isEmpty={row.kept === null}>
          {row.kept !== null && <Rate rate={row.kept} />}
        </Cell>
        <Cell label={home.todo}>
          <TodoList row={row} isFinding={isFinding} onFindTime={() => setFinding(!isFinding)} />
        </Cell>
      </Row>
      {isFinding && (
        <WideRow columns={columns}>
          <p className="tab-note">{home.findTime(row.face.given)}</p>
        </WideRow>
      )}
    </>
  );
}
