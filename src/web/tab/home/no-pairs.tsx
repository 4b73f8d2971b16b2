import { useState } from 'react';
import type { HomeView } from '#api/tab.ts';
import { useTab } from '../tab-context.ts';

/** No 1:1 was found: what is done about it, and on request why one may be missing. */
export function NoPairs({ empty }: { readonly empty: NonNullable<HomeView['empty']> }) {
  const { words } = useTab();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <div className="tab-title">
        <h1>{words.home.title}</h1>
      </div>
      <section className="tab-card tab-empty">
        <p className="ui-title">{empty.title}</p>
        <button type="button" className="tab-link" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {words.home.whyMissing}
        </button>
        {isAsked && <p>{empty.why}</p>}
      </section>
    </>
  );
}
