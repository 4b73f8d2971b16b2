import type { PrepareView } from '#api/tab.ts';
import { Shape, WhileLoading } from '../../ui/states.tsx';
import { HistoryList } from '../history/history-list.tsx';
import { MoveSection } from './move-section.tsx';
import { Notices } from '../notices.tsx';
import { Section } from '../section.tsx';
import { TopicForm } from '../meeting/topic-form.tsx';
import { useTab } from '../tab-context.ts';
import { useAnswer } from '../use-answer.ts';
import { useDeeds, type Deeds } from '../use-deeds.ts';
import { AgendaParts } from './agenda-parts.tsx';
import { PrepareHead } from './prepare-head.tsx';
import { PreparePromises } from './prepare-promises.tsx';
import { Questions } from './questions.tsx';

type Props = { /** null: the meeting of the chat that shows us. */ readonly meeting: string | null; readonly part: 'move' | null };

/** A meeting before (or after) it takes place: its agenda, what the reader brings, moving it, and what was. */
export function PreparePage({ meeting, part }: Props) {
  const { host } = useTab();
  const { view, trouble, readAgain } = useAnswer('prepare.read', meeting !== null ? { meeting } : host.thread !== null ? { thread: host.thread } : {});
  const deeds = useDeeds(readAgain);
  return (
    <>
      <Notices reading={trouble} onReadAgain={readAgain} deeds={deeds} isAlone={view === null} />
      {view === null && trouble === null && <PrepareShapes />}
      {view?.kind === 'none' && (
        <section className="tab-card tab-empty">
          <h1 className="ui-headline">{view.title}</h1>
          <p>{view.text}</p>
        </section>
      )}
      {view?.kind === 'prepare' && <Prepare key={view.meeting} view={view} deeds={deeds} isMoveSought={part === 'move'} />}
    </>
  );
}

function Prepare({ view, deeds, isMoveSought }: { readonly view: PrepareView; readonly deeds: Deeds; readonly isMoveSought: boolean }) {
  const { prepare } = useTab().words;
  return (
    <>
      <PrepareHead view={view} />
      <div className="tab-columns">
        <div className="tab-stack">
          <AgendaParts view={view} />
          <Questions view={view} />
          <PreparePromises view={view} />
        </div>
        <div className="tab-stack">
          <Section title={prepare.yours}>
            <TopicForm meeting={view.meeting} topic={view.topic} moment={view.moment} deeds={deeds} />
          </Section>
          {view.mayMove && <MoveSection meeting={view.meeting} deeds={deeds} isSought={isMoveSought} />}
        </div>
      </div>
      <HistoryList weeks={view.history} />
    </>
  );
}

function PrepareShapes() {
  const { words } = useTab();
  return (
    <WhileLoading says={words.frame.loading}>
      <div className="tab-title">
        <Shape width={280} height={56} />
      </div>
      <div className="tab-columns">
        <div className="tab-card">
          <Shape width="100%" height={240} />
        </div>
        <div className="tab-card">
          <Shape width="100%" height={160} />
        </div>
      </div>
    </WhileLoading>
  );
}
