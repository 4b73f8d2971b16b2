import { useState, type ReactNode } from 'react';
import type { PartKey } from '#api/panel.ts';
import { useEscape } from '../ui/use-escape.ts';
import { AccountabilityScreen } from './accountability-screen.tsx';
import { AskScreen } from './ask-screen.tsx';
import { BlockersScreen } from './blockers-screen.tsx';
import { ClosedScreen } from './closed-screen.tsx';
import { ClosingScreen } from './closing-screen.tsx';
import { CoachingScreen } from './coaching-screen.tsx';
import { HandOverScreen } from './hand-over-screen.tsx';
import { HeldScreenBar } from './held-screen-bar.tsx';
import type { OpenThings } from './note-entry.tsx';
import { usePanel } from './panel-context.ts';
import { PanelMenu } from './panel-menu.tsx';
import { PartFooter } from './part-footer.tsx';
import { PartHeader } from './part-header.tsx';
import { screenOf, type Aside } from './screen-of.ts';
import { usePartNews } from './use-part-news.ts';
import { useShownScreen } from './use-shown-screen.ts';

/** The screens of an open panel: which one stands, and how one leads to the other. */
export function PanelScreens() {
  const { view, words, act } = usePanel();
  const [opened, setOpened] = useState<{ readonly aside: Aside; readonly on: PartKey }>({ aside: 'none', on: view.on });
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [isNoteOpen, setNoteOpen] = useState(false);
  const [isMomentChanging, setMomentChanging] = useState(false);
  usePartNews();
  // what was opened beside one part is over when another begins
  const aside = opened.on === view.on ? opened.aside : 'none';
  const { screen, held, goNow, mine } = useShownScreen(screenOf(view, aside, answered));
  const goAside = (next: Aside) => {
    mine();
    setOpened({ aside: next, on: view.on });
  };
  const openPart = (part: PartKey) => {
    mine();
    act({ do: 'open-part', part });
  };
  useEscape(aside !== 'none' && view.closed === null, () => goAside('none'));
  const open: OpenThings = { isNoteOpen, isMomentChanging, openNote: () => setNoteOpen(true), endMomentChange: () => setMomentChanging(false) };
  const menu = <PanelMenu aside={aside} onAside={goAside} onNote={() => setNoteOpen(true)} onMoment={() => setMomentChanging(true)} onOpenPart={openPart} />;
  if (screen.kind === 'closed') return view.closed === null ? null : <ClosedScreen closed={view.closed} menu={menu} />;
  if (screen.kind === 'closing') return <ClosingScreen menu={menu} onKeepGoing={() => goAside('none')} />;
  if (screen.kind === 'hand-over') return <HandOverScreen menu={menu} onBack={() => goAside('none')} onOpen={() => openPart('accountability')} />;
  const isAsking = screen.kind === 'ask';
  return (
    <>
      <PartHeader menu={menu} />
      <main className="panel-middle" key={screen.name}>
        {view.phase === 'gone' && <p className="ui-bar panel-held">{words.frame.gone}</p>}
        {held !== null && <HeldScreenBar screen={held} onGo={goNow} />}
        {isAsking ? (
          <AskScreen
            promise={screen.promise}
            onAnswered={() => {
              mine();
              setAnswered(new Set([...answered, screen.promise.id]));
            }}
          />
        ) : (
          partScreen(screen.part, open)
        )}
      </main>
      {!isAsking && <PartFooter part={screen.part} onHandOver={() => goAside('hand-over')} onOpenPart={openPart} onClosing={() => goAside('closing')} />}
    </>
  );
}

function partScreen(part: PartKey, open: OpenThings): ReactNode {
  if (part === 'coaching') return <CoachingScreen open={open} />;
  return part === 'accountability' ? <AccountabilityScreen open={open} /> : <BlockersScreen open={open} />;
}
