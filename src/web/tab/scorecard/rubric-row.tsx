import { useCallback, useState } from 'react';
import type { RubricLine, ScorecardPage } from '#api/tab.ts';
import { Chip } from '../../ui/chip.tsx';
import { edit16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { LevelLine } from '../charts/level-line.tsx';
import { Levels } from '../charts/levels.tsx';
import { Cell, Row, RowHead, WideRow } from '../data-table.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { RatingForm } from './rating-form.tsx';

type Props = { readonly line: RubricLine; readonly page: ScorecardPage; readonly deeds: Deeds; readonly columns: number };

/** One skill of the rubric. Both may rate; a rep's rating is an own view beside the manager's. */
export function RubricRow({ line, page, deeds, columns }: Props) {
  const { scorecard: words } = useTab().words;
  const [isRating, setRating] = useState(false);
  const close = useCallback(() => setRating(false), []);
  const { name, seen, level, aims, inWork, points, sinceStart, own } = line;
  const label = `${page.reader === 'manager' ? words.rating.open : words.rating.openOwn}: ${name}`;
  return (
    <>
      <Row>
        <RowHead>
          <span className="tab-skill-name">
            <span className="ui-strong">{name}</span> {inWork && <Chip tone="coaching">{words.inWork}</Chip>}
          </span>
          {level !== null && <p className="ui-meta">{seen}</p>}
          {own !== null && <p className="ui-meta">{own}</p>}
        </RowHead>
        <Cell label={words.level}>
          <span className="tab-level-cell">
            <Levels level={level} aims={aims} />
            <span className={level === null ? 'ui-meta' : 'ui-strong ui-figure'}>{level ?? words.notRated}</span>
            {aims !== null && <span className="ui-unseen">, {words.aiming(aims)}</span>}
            <button type="button" className="tab-icon-button" aria-label={label} title={label} aria-expanded={isRating} onClick={() => setRating(!isRating)}>
              <Icon shape={edit16} />
            </button>
          </span>
        </Cell>
        <Cell label={words.overTime} isEmpty={points.length === 0}>
          {points.length > 0 && <LevelLine levels={points.map((point) => point.level)} />}
          <span className="ui-unseen">{words.series(points.map((point) => ({ week: point.week, value: String(point.level) })))}</span>
        </Cell>
        <Cell label={words.sinceStart} isEnd isEmpty={sinceStart === null}>
          <span className="ui-figure">{sinceStart}</span>
        </Cell>
      </Row>
      {isRating && (
        <WideRow columns={columns}>
          <RatingForm pair={page.pair} line={line} isOwn={page.reader === 'rep'} deeds={deeds} onClose={close} />
        </WideRow>
      )}
    </>
  );
}
