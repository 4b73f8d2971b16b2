import { useState, type ReactNode } from 'react';
import type { PromiseView } from '#api/face.ts';
import { attach16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { isLink } from './moment-from.ts';
import { OneLineField } from './one-line-field.tsx';
import { usePanel } from './panel-context.ts';

/** The line under an outcome: what is to be said about it, and its evidence, or the way to add one. */
export function Evidence({ promise, children }: { readonly promise: PromiseView; readonly children: ReactNode }) {
  const { words, act, host } = usePanel();
  const [isAdding, setAdding] = useState(false);
  const { evidence } = promise;
  const take = (url: string) => {
    if (!isLink(url)) return words.coaching.notALink;
    act({ do: 'evidence', commitment: promise.id, url });
    setAdding(false);
    return null;
  };
  return (
    <>
      <div className="panel-under ui-meta">
        <span className="ui-grow">{children}</span>
        {evidence === null ? (
          <button type="button" className="ui-link panel-clip" aria-label={words.promise.addEvidence} aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Icon shape={attach16} />
          </button>
        ) : (
          <button type="button" className="ui-link" onClick={() => host.open(evidence.url)}>
            <Icon shape={attach16} />
            {evidence.title}
          </button>
        )}
      </div>
      {isAdding && <OneLineField label={words.promise.evidenceLink} placeholder={words.coaching.pasteLink} add={words.coaching.add} isBegun onAdd={take} onCancel={() => setAdding(false)} />}
    </>
  );
}
