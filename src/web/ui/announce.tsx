import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

/** Says something to screen readers. `politely` waits for a pause; `assertively` only for being offline and for a save that failed. */
export type Announce = { readonly politely: (text: string) => void; readonly assertively: (text: string) => void };

const AnnounceContext = createContext<Announce>({ politely: () => undefined, assertively: () => undefined });

/** The nearest announcer. */
export const useAnnounce = (): Announce => use(AnnounceContext);

/** Holds the two live regions of a page; they stand from the first moment, since a region that comes with its text is often not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, sayPolitely] = useSaid();
  const [assertive, sayAssertively] = useSaid();
  const announce = useMemo(() => ({ politely: sayPolitely, assertively: sayAssertively }), [sayPolitely, sayAssertively]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="ui-unseen" role="status" aria-live="polite">
        {polite}
      </div>
      <div className="ui-unseen" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </AnnounceContext>
  );
}

/** The same text twice is read twice: a no-break space makes it another one. */
function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const odd = useRef(false);
  const say = useCallback((text: string) => {
    odd.current = !odd.current;
    setSaid(odd.current ? text : `${text}\u00a0`);
  }, []);
  return [said, say];
}
