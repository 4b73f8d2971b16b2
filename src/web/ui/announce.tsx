import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

/** Says something to screen readers. `politely` waits for a pause; `assertively` only for being offline and for a save that failed. */
export type Announce = { readonly politely: (text: string) => void; readonly assertively: (text: string) => void };

const AnnounceContext = createContext<Announce>({ politely: () => undefined, assertively: () => undefined });

/** The nearest announcer. */
export const useAnnounce = (): Announce => use(AnnounceContext);

/** Holds the two live regions of a page; they stand from the first moment, since a region that comes with its text is often not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, politely] = useSaid();
  const [assertive, assertively] = useSaid();
  const announce = useMemo(() => ({ politely, assertively }), [politely, assertively]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="ui-unseen" role="log" aria-live="polite" children={polite} />
      <div className="ui-unseen" aria-live="assertive" children={assertive} />
    </AnnounceContext>
  );
}

/** So many stay: two things that are said in one moment are both read. */
const kept = 4;

/** Each text is a line of its own, so that the same text twice is read twice. */
function useSaid(): readonly [ReactNode, (text: string) => void] {
  const [lines, setLines] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const count = useRef(0);
  const say = useCallback((text: string) => {
    count.current += 1;
    const id = count.current;
    setLines((before) => [...before, { id, text }].slice(-kept));
  }, []);
  return [lines.map(({ id, text }) => <p key={id}>{text}</p>), say];
}
