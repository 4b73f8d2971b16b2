import { useEscape } from '../ui/use-escape.ts';
import { isLink } from './moment-from.ts';
import { OneLineField } from './one-line-field.tsx';
import { usePanel } from './panel-context.ts';

/** Asks for a moment in a call: a link, from which the product reads the time. */
export function MomentField({ isBegun, onDone }: { readonly isBegun: boolean; readonly onDone: () => void }) {
  const { words, act } = usePanel();
  useEscape(isBegun, onDone);
  const take = (url: string) => {
    if (!isLink(url)) return words.coaching.notALink;
    act({ do: 'set-moment', url });
    onDone();
    return null;
  };
  return (
    <section className="ui-card panel-bring" aria-labelledby="bring-moment">
      <h2 id="bring-moment">{words.coaching.bringMoment}</h2>
      <p className="ui-meta">{words.coaching.pasteHelp}</p>
      <OneLineField label={words.coaching.linkLabel} placeholder={words.coaching.pasteLink} add={words.coaching.add} isBegun={isBegun} onAdd={take} />
    </section>
  );
}
