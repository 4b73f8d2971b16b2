import type { OutlookView } from '#api/outlook.ts';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import { checkCircle16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';

type Props = { readonly words: OutlookWords; readonly view: Extract<OutlookView, { kind: 'pair' }>; readonly isBusy: boolean; readonly isEdited: boolean; readonly onPlace: () => void };

/** Since when the block stands in the invite; on a form that its organizer edits, the button that puts it there or refreshes it. */
export function PlaceFooter({ words: { place }, view, isBusy, isEdited, onPlace }: Props) {
  const { footer } = view;
  const may = isEdited && view.place.may;
  const why = view.place.may ? null : view.place.why;
  return (
    <footer className="pane-foot">
      <div className="pane-since">
        {footer.stands && <Icon shape={checkCircle16} />}
        <p className="ui-small ui-grow">{footer.text}</p>
        {may && footer.stands && (
          <button type="button" className="ui-link" aria-disabled={isBusy} onClick={onPlace}>
            {place.refresh}
          </button>
        )}
      </div>
      {why !== null && <p className="ui-meta">{why}</p>}
      {may && !footer.stands && (
        <button type="button" className="pane-button pane-button--main" aria-disabled={isBusy} onClick={onPlace}>
          {place.put}
        </button>
      )}
    </footer>
  );
}
