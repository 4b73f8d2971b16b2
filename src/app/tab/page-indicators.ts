import type { IndicatorLine, ScorecardPage } from '#api/tab.ts';
import type { IndicatorRow } from '#domain/indicator.ts';
import type { OwnPair } from './own-pair.ts';

/** So many weeks are drawn. */
const weeksDrawn = 8;

/** What the rep controls, and from day 60 of the arc on what comes of it, week by week. This week is among them once something was written down for it. */
export function indicatorLines(pair: OwnPair): Pick<ScorecardPage, 'indicators' | 'results'> {
  const { leading, lagging } = pair.page;
  const hasBegun = [...leading, ...(lagging ?? [])].some(({ weeks }) => (weeks.at(-1)?.actual ?? null) !== null);
  const lines = (rows: readonly IndicatorRow[]): readonly IndicatorLine[] => rows.map((row) => lineOf(pair, row, hasBegun));
  return { indicators: lines(leading), results: lines(lagging ?? []) };
}

function lineOf({ words: { scorecard, tab } }: OwnPair, { indicator, weeks }: IndicatorRow, hasBegun: boolean): IndicatorLine {
  const shown = (hasBegun ? weeks : weeks.slice(0, -1)).slice(-weeksDrawn);
  const last = shown.at(-1);
  const count = scorecard.count(last?.actual ?? null, last?.target ?? null);
  return {
    id: indicator,
    name: scorecard.indicator[indicator],
    weeks: shown.map(({ week, actual, target }) => ({ week: tab.time.week(week), actual, target })),
    last: hasBegun && (last?.actual ?? null) !== null ? tab.page.soFar(count) : count,
  };
}
