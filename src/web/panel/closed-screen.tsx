import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { PanelClosed } from '#api/panel.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { Fold } from '../ui/fold.tsx';
import { checkCircle20, done16, down16, forward16, undo16, type IconShape } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { MoveNext } from './move-next.tsx';
import { GoesList, StaysList } from './closing-screen.tsx';
import { useClock, usePanel } from './panel-context.ts';
import { secondsUntil } from './part-clock.ts';
import { PrivateNote } from './private-note.tsx';

/** The meeting is closed: for a while that can be taken back, and no recap leaves. Then what happened with everything. */
export function ClosedScreen({ closed, menu, onUndo }: { readonly closed: PanelClosed; readonly menu: ReactNode; readonly onUndo: () => void }) {
  const { view, words } = usePanel();
  const { goes, stays } = view.closing;
  return (
    <main className="panel-middle panel-closed">
      <UndoBar until={closed.undoUntil} menu={menu} onUndo={onUndo} />
      <h1 className="ui-headline" tabIndex={-1}>
        {closed.title}
      </h1>
      <p className="panel-closed-summary">{closed.summary}</p>
      <ul className="ui-card panel-folds">
        <FoldedList shape={forward16} isAccount title={closed.goes} children={goes.length > 0 ? <GoesList goes={goes} /> : null} />
        <FoldedList shape={done16} title={closed.stays} children={stays.length > 0 ? <StaysList stays={stays} /> : null} />
      </ul>
      {closed.next !== null && (
        <section className="ui-card panel-next">
          <h2>{closed.next}</h2>
          {closed.movable !== null && <MoveNext key={closed.movable} meeting={closed.movable} />}
        </section>
      )}
      <section aria-label={words.closing.oneThing} className="panel-own">
        <h2 className="panel-list-title">{words.closing.oneThing}</h2>
        <PrivateNote />
      </section>
    </main>
  );
}

/** The count-down is text; it is read out once, at its start. */
function UndoBar({ until, menu, onUndo }: { readonly until: number | null; readonly menu: ReactNode; readonly onUndo: () => void }) {
  const { words, act } = usePanel();
  const announce = useAnnounce();
  const now = useClock();
  const seconds = until === null ? 0 : secondsUntil(until, now);
  const [atStart] = useState(seconds);
  useEffect(() => {
    if (atStart > 0) announce.politely(words.announced.undoCount(atStart));
  }, [announce, atStart, words]);
  const undo = () => {
    onUndo();
    act({ do: 'undo-close' });
  };
  return (
    <div className="ui-row panel-undo">
      <div className="ui-bar ui-grow" data-tone="good">
        <Icon shape={checkCircle20} />
        <p className="ui-grow ui-body">
          {seconds > 0 ? (
            <>
              {words.closing.leavesIn} <b className="ui-figure">{words.closing.seconds(seconds)}</b>
            </>
          ) : (
            words.closing.left
          )}
        </p>
        {seconds > 0 && (
          <Button className="panel-snug" size="small" icon={<Icon shape={undo16} />} onClick={undo}>
            {words.closing.undo}
          </Button>
        )}
      </div>
      {menu}
    </div>
  );
}

type FoldedProps = { readonly shape: IconShape; readonly title: string; readonly isAccount?: boolean; readonly children: ReactNode };

/** A count, and behind it the list; what is nothing does not unfold. */
function FoldedList({ shape, title, isAccount = false, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const inside = (
    <>
      <Icon shape={shape} />
      <span className="ui-grow">{title}</span>
    </>
  );
  if (children === null) return <li className="panel-unfold" data-goes={isAccount ? '' : undefined} children={inside} />;
  return (
    <li data-goes={isAccount ? '' : undefined}>
      <button type="button" className="ui-bare ui-turns panel-unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {inside}
        <Icon shape={down16} />
      </button>
      <Fold isOpen={isOpen}>{children}</Fold>
    </li>
  );
}
