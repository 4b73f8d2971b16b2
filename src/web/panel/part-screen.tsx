import type { ReactNode } from 'react';
import type { PartKey } from '#api/panel.ts';
import { AccountabilityScreen } from './accountability-screen.tsx';
import { AskScreen } from './ask-screen.tsx';
import { BlockersScreen } from './blockers-screen.tsx';
import { CoachingScreen } from './coaching-screen.tsx';
import type { OpenThings } from './note-entry.tsx';
import { usePanel } from './panel-context.ts';
import { PartFooter } from './part-footer.tsx';
import { PartHeader } from './part-header.tsx';
import type { Screen } from './screen-of.ts';

type Props = {
  readonly screen: Extract<Screen, { kind: 'part' | 'ask' }>;
  readonly open: OpenThings;
  readonly menu: ReactNode;
  readonly onAnswered: (promise: string) => void;
  readonly onHandOver: () => void;
  readonly onOpenPart: (part: PartKey) => void;
  readonly onClosing: () => void;
};

/** A part between its header and its footer, or in its place what waits for the reader's word. */
export function PartScreen({ screen, open, menu, onAnswered, onHandOver, onOpenPart, onClosing }: Props) {
  const { view, words } = usePanel();
  return (
    <>
      <PartHeader menu={menu} />
      <main className="panel-middle" key={screen.name}>
        {view.phase === 'gone' && <p className="ui-bar panel-gone">{words.frame.gone}</p>}
        {screen.kind === 'ask' ? <AskScreen promise={screen.promise} onAnswered={() => onAnswered(screen.promise.id)} /> : contentOf(screen.part, open)}
      </main>
      {screen.kind === 'part' && <PartFooter part={screen.part} onHandOver={onHandOver} onOpenPart={onOpenPart} onClosing={onClosing} />}
    </>
  );
}

function contentOf(part: PartKey, open: OpenThings): ReactNode {
  if (part === 'coaching') return <CoachingScreen open={open} />;
  return part === 'accountability' ? <AccountabilityScreen open={open} /> : <BlockersScreen open={open} />;
}
