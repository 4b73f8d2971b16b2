import { useCallback, useState } from 'react';
import type { ScorecardPage } from '#api/tab.ts';
import { Chip } from '../../ui/chip.tsx';
import { FaceRound } from '../../ui/face.tsx';
import { toneOf } from '../../ui/promise-line.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Meter } from '../charts/meter.tsx';
import { Cell, Row, RowHead, WideRow } from '../data-table.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { SettleForm } from './settle-form.tsx';

type Promised = ScorecardPage['promises'][number];
type Props = { readonly promise: Promised; readonly page: ScorecardPage; readonly deeds: Deeds; readonly columns: number };

/** One promise, and how far it is. While it is open either of the two can say how it went. */
export function PromiseRow({ promise, page, deeds, columns }: Props) {
  const { scorecard: words, quotes } = useTab().words;
  const [isSettling, setSettling] = useState(false);
  const close = useCallback(() => setSettling(false), []);
  const owner = promise.owner === 'manager' ? page.manager : page.rep;
  return (
    <>
      <Row>
        <RowHead>
          <Sentence text={promise.sentence} quotes={quotes} />
        </RowHead>
        <Cell label={words.number} isEmpty={promise.numberText === ''}>
          {promise.numberText}
          {promise.numberDetail !== null && <p className="ui-meta">{promise.numberDetail}</p>}
        </Cell>
        <Cell label={words.whose}>
          <span className="ui-row">
            <FaceRound face={owner} size={24} />
            {owner.given}
          </span>
        </Cell>
        <Cell label={words.byWhen}>{promise.due}</Cell>
        <Cell label={words.howFar}>
          <HowFar promise={promise} />
          {promise.status === 'open' && (
            <button type="button" className="tab-link tab-settle" aria-label={words.settle.openFor(promise.sentence)} aria-expanded={isSettling} onClick={() => setSettling(!isSettling)}>
              {words.settle.open}
            </button>
          )}
        </Cell>
      </Row>
      {isSettling && (
        <WideRow columns={columns}>
          <SettleForm promise={promise} reader={page.reader} deeds={deeds} onClose={close} />
        </WideRow>
      )}
    </>
  );
}

function HowFar({ promise: { status, chip, howFar, progress, note, facts, due } }: { readonly promise: Promised }) {
  const more = facts.filter((fact) => !fact.includes(due)); // the day has a column of its own
  return (
    <>
      {status === 'open' ? <p>{howFar}</p> : <Chip tone={toneOf(status)}>{chip ?? howFar}</Chip>}
      {progress !== null && <Meter done={progress.done} of={progress.of} />}
      {more.length > 0 && <p className="ui-meta">{more.join(', ')}</p>}
      {note !== null && <p className="ui-meta">{note}</p>}
    </>
  );
}
