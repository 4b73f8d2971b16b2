import { lock16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from './panel-context.ts';
import { PrivateNote } from './private-note.tsx';

/** What can be open on the screen of a part, and who closes it. */
export type OpenThings = { readonly isNoteOpen: boolean; readonly isMomentChanging: boolean; readonly openNote: () => void; readonly endMomentChange: () => void };

/** The way to the private note, then the note itself. */
export function NoteEntry({ open }: { readonly open: OpenThings }) {
  const { words } = usePanel();
  if (open.isNoteOpen) return <PrivateNote isBegun />;
  return (
    <button type="button" className="ui-link ui-link--quiet panel-note-entry" onClick={open.openNote}>
      <Icon shape={lock16} />
      <span className="ui-unseen">{words.note.open} </span>
      {words.note.title}
    </button>
  );
}
