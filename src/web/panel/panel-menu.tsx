import { Menu, type MenuItem } from '../ui/menu.tsx';
import { usePanel } from './panel-context.ts';
import type { Aside } from './screen-of.ts';

type Props = { readonly aside: Aside; readonly onAside: (aside: Aside) => void; readonly onNote: () => void; readonly onMoment: () => void; readonly onOpenPart: (part: 'coaching' | 'accountability') => void };

/** What is not needed all the time: the private note, another moment, the part before, closing now. */
export function PanelMenu({ aside, onAside, onNote, onMoment, onOpenPart }: Props) {
  const { view, words } = usePanel();
  const isClosed = view.closed !== null;
  const [coaching, accountability] = view.parts;
  const items: (MenuItem | false)[] = [
    !isClosed && aside === 'none' && { id: 'note', label: words.note.title, onChoose: onNote },
    !isClosed && aside === 'none' && view.on === 'coaching' && view.coaching.moment !== null && { id: 'moment', label: words.coaching.changeMoment, onChoose: onMoment },
    !isClosed && aside === 'hand-over' && { id: 'stay', label: words.frame.backTo(coaching.label), onChoose: () => onAside('none') },
    !isClosed && aside === 'none' && view.on === 'accountability' && { id: 'back', label: words.frame.backTo(coaching.label), onChoose: () => onOpenPart('coaching') },
    !isClosed && aside === 'none' && view.on === 'blockers' && { id: 'back', label: words.frame.backTo(accountability.label), onChoose: () => onOpenPart('accountability') },
    !isClosed && aside !== 'closing' && { id: 'close', label: words.closing.closeNow, onChoose: () => onAside('closing') },
  ];
  const shown = items.filter((item) => item !== false);
  return shown.length === 0 ? null : <Menu label={words.frame.more} items={shown} />;
}
