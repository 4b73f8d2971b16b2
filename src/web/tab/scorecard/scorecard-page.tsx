import { useState } from 'react';
import type { ScorecardPage as Scorecard } from '#api/tab.ts';
import { HistoryList } from '../history/history-list.tsx';
import { Notices } from '../notices.tsx';
import type { Page } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { useAnswer } from '../use-answer.ts';
import { useDeeds, type Deeds } from '../use-deeds.ts';
import { ArcCard } from './arc-card.tsx';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { HintsCard } from './hints-card.tsx';
import { IndicatorsCard } from './indicators-card.tsx';
import { KeptCard } from './kept-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import { RecordCard } from './record-card.tsx';
import { RubricCard } from './rubric-card.tsx';
import { ScoreHead } from './score-head.tsx';
import { ScoreShapes } from './score-shapes.tsx';
import { SkillCard } from './skill-card.tsx';

type Part = Extract<Page, { readonly at: 'scorecard' }>['part'];

/** A rep's page, the same for both people. */
export function ScorecardPage({ pair, part }: { readonly pair: string; readonly part: Part }) {
  const { view, trouble, readAgain } = useAnswer('scorecard.read', { pair });
  const deeds = useDeeds(readAgain);
  return (
    <>
      <Notices reading={trouble} onReadAgain={readAgain} deeds={deeds} isAlone={view === null} />
      {view === null ? trouble === null && <ScoreShapes /> : <Scorecard page={view} part={part} deeds={deeds} />}
    </>
  );
}

function Scorecard({ page, part, deeds }: { readonly page: Scorecard; readonly part: Part; readonly deeds: Deeds }) {
  const { scorecard: words } = useTab().words;
  const [over, setOver] = useState(page.kept[0]?.over ?? 4);
  return (
    <>
      <ScoreHead page={page} over={over} onOver={setOver} />
      <div className="tab-grid">
        <SkillCard page={page} />
        <KeptCard page={page} over={over} />
        <ArcCard arc={page.arc} />
        <RubricCard page={page} deeds={deeds} />
        <IndicatorsCard title={words.inHands(page.rep.given)} lines={page.indicators} />
        {page.results.length > 0 && <IndicatorsCard title={words.results} lines={page.results} span={12} />}
        <PromisesCard page={page} deeds={deeds} isSought={part === 'promises'} />
        {(page.diagnosis !== null || part === 'diagnosis') && <DiagnosisCard page={page} deeds={deeds} isSought={part === 'diagnosis'} />}
        <RecordCard lines={page.record} />
        {page.hints.length > 0 && <HintsCard hints={page.hints} deeds={deeds} />}
        <HistoryList weeks={page.history} />
      </div>
    </>
  );
}
