import { Indicators } from './indicators.tsx';
import { LastPromises } from './last-promises.tsx';
import { NewPromises } from './new-promises.tsx';
import { NoteEntry, type OpenThings } from './note-entry.tsx';
import { usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** Part 2: what was promised, what is in the rep's hands, and the one new promise. */
export function AccountabilityScreen({ open }: { readonly open: OpenThings }) {
  const { view } = usePanel();
  return (
    <>
      <WaitsHere about="open-part" />
      <LastPromises />
      <Indicators />
      <NewPromises />
      {open.isNoteOpen && <NoteEntry open={open} />}
      {view.hint !== null && <p className="panel-hint ui-meta">{view.hint.text}</p>}
    </>
  );
}
