import type { HomeView } from '#api/tab.ts';
import { Notices } from '../notices.tsx';
import { RepWeek } from '../rep/rep-week.tsx';
import { useTab } from '../tab-context.ts';
import { useAnswer } from '../use-answer.ts';
import { useDeeds, type Deeds } from '../use-deeds.ts';
import { HintBar } from './hint-bar.tsx';
import { HomeShapes } from './home-shapes.tsx';
import { NextCard } from './next-card.tsx';
import { NoPairs } from './no-pairs.tsx';
import { PairsTable } from './pairs-table.tsx';

/** The first page: the 1:1s that the reader leads, then the ones in which the reader is led. */
export function HomePage() {
  const { view, trouble, readAgain } = useAnswer('home.read', {}, { everyMinute: true });
  const deeds = useDeeds(readAgain);
  return (
    <>
      <Notices reading={trouble} onReadAgain={readAgain} deeds={deeds} isAlone={view === null} />
      {view === null ? trouble === null && <HomeShapes /> : <Home view={view} deeds={deeds} />}
    </>
  );
}

function Home({ view, deeds }: { readonly view: HomeView; readonly deeds: Deeds }) {
  const { words } = useTab();
  const { rows, asRep, you } = view;
  const leads = rows.length > 0 || view.next !== null;
  if (view.empty !== null && !leads && asRep.length === 0) return <NoPairs empty={view.empty} />;
  return (
    <>
      <div className="tab-title">
        <h1>{leads ? words.home.title : words.rep.week(you.given)}</h1>
        <span>{view.today}</span>
      </div>
      {leads && (
        <div className="tab-stack">
          {view.next !== null && <NextCard next={view.next} />}
          {rows.length > 0 && <PairsTable rows={rows} own={view.own} you={you} />}
          {view.rateNote !== null && <p className="ui-meta tab-under">{view.rateNote}</p>}
          {view.hint !== null && <HintBar key={`${view.hint.id} ${view.hint.pair}`} hint={view.hint} deeds={deeds} />}
        </div>
      )}
      {asRep.map((week) => (
        <RepWeek key={week.pair} week={week} deeds={deeds} title={leads || asRep.length > 1 ? words.rep.weekWith(week.manager.given) : null} />
      ))}
    </>
  );
}
