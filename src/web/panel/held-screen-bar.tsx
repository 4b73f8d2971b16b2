import { usePanel } from './panel-context.ts';
import type { Screen } from './screen-of.ts';

/** While the reader types something else: what the other opened, and the way there. */
export function HeldScreenBar({ screen, onGo }: { readonly screen: Screen; readonly onGo: () => void }) {
  const { view, words } = usePanel();
  const part = screen.kind === 'part' ? view.parts.find(({ key }) => key === screen.part) : undefined;
  const text = part !== undefined ? words.frame.partIsOn(part.label) : screen.kind === 'ask' ? words.frame.promiseWaits : words.announced.closed;
  return (
    <section className="ui-bar panel-held" data-tone="amber" aria-label={text}>
      <p className="ui-grow">{text}</p>
      <button type="button" className="ui-link" onClick={onGo}>
        {words.frame.goThere}
      </button>
    </section>
  );
}
