import type { OutlookView } from '#api/outlook.ts';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import { done16, info16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { AgendaParts } from './agenda-parts.tsx';
import { PaneNotice } from './pane-notice.tsx';
import type { Pane } from './use-pane.ts';

type Props = { readonly words: OutlookWords; readonly pane: Pane; readonly view: Extract<OutlookView, { kind: 'offer' }> };

/** A recurring meeting of two that is no pair yet: why it looks like one, what would stand in it, what switching it on sends, and two answers. */
export const OfferScreen = ({ words, pane, view }: Props) => (
  <>
    <main className="pane-main">
      <h1 className="ui-headline">{view.title}</h1>
      <p className="pane-quiet">{words.offer.looksLike}</p>
      <ul className="pane-why">
        {view.reasons.map((reason) => (
          <li key={reason}>
            <Icon shape={done16} />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      <h2 className="pane-with">{words.offer.withTwofold}</h2>
      <AgendaParts parts={view.parts} heading="h3" />
      <p className="ui-bar">
        <Icon shape={info16} />
        <span className="ui-bar-text">{view.consequence}</span>
      </p>
      <PaneNotice words={words} pane={pane} />
    </main>
    <footer className="pane-foot pane-answers">
      <button type="button" className="pane-button pane-button--main" aria-disabled={pane.isBusy} onClick={() => void pane.act((form) => ({ do: 'switch-on', form }))}>
        {words.offer.switchOn}
      </button>
      <button type="button" className="pane-button" aria-disabled={pane.isBusy} onClick={() => void pane.act((form) => ({ do: 'not-a-one-on-one', form }))}>
        {words.offer.notOne}
      </button>
    </footer>
  </>
);
