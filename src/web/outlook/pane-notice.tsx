import { useEffect } from 'react';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { offline20 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import type { Pane } from './use-pane.ts';

type Props = { readonly words: OutlookWords; readonly pane: Pane };

/** What was done last, or what went wrong and what to do. Read out too. */
export function PaneNotice({ words: { frame }, pane: { said, trouble, read } }: Props) {
  const { politely, assertively } = useAnnounce();
  const wrong = trouble === null ? null : trouble.kind === 'refused' ? trouble.text : trouble.kind === 'offline' ? frame.offline : frame.failed;
  useEffect(() => {
    if (wrong !== null) assertively(wrong);
    else if (said !== null) politely(said);
  }, [wrong, said, politely, assertively]);
  if (trouble === null) return said === null ? null : <p className="ui-bar pane-notice">{said}</p>;
  return (
    <div className="ui-bar pane-notice" data-tone={trouble.kind === 'offline' ? 'amber' : 'bad'}>
      {trouble.kind === 'offline' && <Icon shape={offline20} />}
      <div className="ui-bar-text">
        <p>{wrong}</p>
        {trouble.kind === 'offline' && <p>{frame.offlineText}</p>}
        {trouble.kind === 'failed' && trouble.requestId !== null && <p className="ui-meta">{frame.quoteId(trouble.requestId)}</p>}
        {trouble.kind !== 'refused' && (
          <button type="button" className="ui-link" onClick={() => void read()}>
            {frame.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}
