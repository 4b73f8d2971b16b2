import { CallMoment } from './call-moment.tsx';
import { DrillCard } from './drill-card.tsx';
import { FrameworkCheck } from './framework-check.tsx';
import { NoteEntry, type OpenThings } from './note-entry.tsx';
import { usePanel } from './panel-context.ts';
import { Questions } from './questions.tsx';
import { SayOutLoud } from './say-out-loud.tsx';
import { SkillInWork } from './skill-in-work.tsx';
import { WaitsHere } from './waits-here.tsx';

/** Part 1: one skill, a moment in a call, the questions, the drill. No amount and no rate stands here. */
export function CoachingScreen({ open }: { readonly open: OpenThings }) {
  const { view, words } = usePanel();
  const { skill, topic } = view.coaching;
  return (
    <>
      <SayOutLoud part="coaching" />
      <WaitsHere about={['more-coaching', 'open-part']} />
      <SkillInWork />
      <CallMoment isChanging={open.isMomentChanging} onChanged={open.endMomentChange} />
      {topic !== null && topic !== '' && <p className="panel-section ui-small">{words.coaching.brought(topic)}</p>}
      {skill !== null && (
        <>
          <Questions />
          <FrameworkCheck />
          <DrillCard />
        </>
      )}
      <NoteEntry open={open} />
      {view.hint !== null && <p className="panel-hint ui-meta">{view.hint.text}</p>}
    </>
  );
}
