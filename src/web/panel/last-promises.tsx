import { useState } from 'react';
import { Fold } from '../ui/fold.tsx';
import { down12 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { OpenPromise } from './open-promise.tsx';
import { usePanel } from './panel-context.ts';
import { SettledPromise } from './settled-promise.tsx';

/** What was promised before, one by one; settled ones are folded away while there are others to settle. */
export function LastPromises() {
  const { view, words } = usePanel();
  const [isUnfolded, setUnfolded] = useState(false);
  const { promises } = view.accountability;
  const open = promises.filter(({ status }) => status === 'open');
  const settled = promises.filter(({ status }) => status !== 'open');
  const count = words.promise.settled(settled.length, promises.length);
  const isFoldable = open.length > 0 && settled.length > 0;
  return (
    <section className="panel-section" aria-label={words.promise.lastTime}>
      <div className="panel-section-head">
        <h2>{words.promise.lastTime}</h2>
        {isFoldable ? (
          <button type="button" className="ui-link ui-turns ui-figure" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {count}
            <Icon shape={down12} />
          </button>
        ) : (
          promises.length > 0 && <span className="panel-section-end ui-figure">{count}</span>
        )}
      </div>
      {promises.length === 0 && <p className="ui-meta">{words.promise.nothingLastTime}</p>}
      {settled.length > 0 && (
        <Fold isOpen={!isFoldable || isUnfolded}>
          <ul className="ui-card panel-settled" data-above={open.length > 0 ? '' : undefined}>
            {settled.map((promise) => (
              <SettledPromise key={promise.id} promise={promise} />
            ))}
          </ul>
        </Fold>
      )}
      {open.length > 0 && (
        <ul className="ui-card">
          {open.map((promise) => (
            <OpenPromise key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
    </section>
  );
}
