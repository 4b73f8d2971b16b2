import type { PartKey } from '#api/panel.ts';
import { usePanel } from './panel-context.ts';
import { PanelFooter } from './panel-footer.tsx';

type Props = { readonly part: PartKey; readonly onHandOver: () => void; readonly onOpenPart: (part: PartKey) => void; readonly onClosing: () => void };

/** What is next after a part. In part 2 the button is quiet until something is promised: that is the one thing to do there. */
export function PartFooter({ part, onHandOver, onOpenPart, onClosing }: Props) {
  const { view, words } = usePanel();
  const [, accountability, blockers] = view.parts;
  if (part === 'coaching') return <PanelFooter label={words.frame.next} next={words.frame.partAndMinutes(accountability.label, accountability.minutes)} action={words.coaching.handOver} onPress={onHandOver} />;
  if (part === 'accountability') {
    const isPromised = view.accountability.made.some(({ owner }) => owner === 'rep');
    return <PanelFooter label={words.frame.next} next={words.frame.partAndMinutes(blockers.label, blockers.minutes)} action={words.frame.goOn} isPrimary={isPromised} onPress={() => onOpenPart('blockers')} />;
  }
  return <PanelFooter label={words.frame.then} next={words.frame.closeTheMeeting} action={words.frame.goOn} onPress={onClosing} />;
}
