import { useEffect, useState, type ReactNode } from 'react';
import type { PartKey } from '#api/panel.ts';
import { useEscape } from '../ui/use-escape.ts';
import { ClosedScreen } from './closed-screen.tsx';
import { ClosingScreen } from './closing-screen.tsx';
import { HandOverScreen } from './hand-over-screen.tsx';
import { HeldScreenBar } from './held-screen-bar.tsx';
import type { OpenThings } from './note-entry.tsx';
import { usePanel } from './panel-context.ts';
import { PanelMenu } from './panel-menu.tsx';
import { PartScreen } from './part-screen.tsx';
import { screenOf, type Aside } from './screen-of.ts';
import { usePartNews } from './use-part-news.ts';
import { useShownScreen } from './use-shown-screen.ts';

/** The screens of an open panel: which one stands, and how one leads to the other. */
export function PanelScreens() {
  const { view, act } = usePanel();
  const isClosed = view.closed !== null;
  const [aside, setAside] = useAside(view.on, isClosed);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [isNoteOpen, setNoteOpen] = useState(false);
  const [isMomentChanging, setMomentChanging] = useState(false);
  usePartNews();
  const { screen, held, goNow, mine } = useShownScreen(screenOf(view, aside, answered));
  const goAside = (next: Aside) => {
    mine();
    setAside(next);
  };
  const openPart = (part: PartKey) => {
    mine();
    act({ do: 'open-part', part });
  };
  const answer = (id: string) => {
    mine();
    setAnswered(new Set([...answered, id]));
  };
  useEscape(aside !== 'none' && !isClosed, () => goAside('none'));
  const open: OpenThings = { isNoteOpen, isMomentChanging, openNote: () => setNoteOpen(true), endMomentChange: () => setMomentChanging(false) };
  const menu = <PanelMenu aside={aside} onAside={goAside} onNote={() => setNoteOpen(true)} onMoment={() => setMomentChanging(true)} onOpenPart={openPart} />;
  const draw = (): ReactNode => {
    if (screen.kind === 'closed') return <ClosedScreen closed={screen.closed} menu={menu} onUndo={mine} />;
    if (screen.kind === 'closing') return <ClosingScreen menu={menu} onClose={mine} onKeepGoing={() => goAside('none')} />;
    if (screen.kind === 'hand-over') return <HandOverScreen menu={menu} onBack={() => goAside('none')} onOpen={() => openPart('accountability')} />;
    return <PartScreen screen={screen} open={open} menu={menu} onAnswered={answer} onHandOver={() => goAside('hand-over')} onOpenPart={openPart} onClosing={() => goAside('closing')} />;
  };
  return (
    <>
      {held !== null && <HeldScreenBar screen={held} onGo={goNow} />}
      {draw()}
    </>
  );
}

/** What the reader opened beside a part. It is over when another part begins, and when the 1:1 is closed: who takes that back is in the part again. */
function useAside(on: PartKey, isClosed: boolean): readonly [Aside, (aside: Aside) => void] {
  const [opened, setOpened] = useState<{ readonly aside: Aside; readonly on: PartKey }>({ aside: 'none', on });
  useEffect(() => {
    if (isClosed) setOpened({ aside: 'none', on });
  }, [isClosed, on]);
  return [opened.on === on ? opened.aside : 'none', (aside) => setOpened({ aside, on })];
}
