import { useEffect, useRef, useState } from 'react';
import { Shape } from '../../ui/states.tsx';
import { hostConfig } from '../host-config.ts';
import { useTab } from '../tab-context.ts';

/** A card's title is a heading below the week that it belongs to. */
const headingLevel = 4;

/** A card as it was sent, drawn by the library that Teams draws with too. The library is loaded when the first card is opened. */
export function PastCard({ card }: { readonly card: Readonly<Record<string, unknown>> }) {
  const { theme, words } = useTab();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  useEffect(() => {
    let isAwaited = true;
    void drawn(card, hostConfig(theme, headingLevel)).then((element) => {
      if (!isAwaited) return;
      if (element !== null) place.current?.replaceChildren(element);
      setState(element === null ? 'failed' : 'drawn');
    });
    return () => {
      isAwaited = false;
    };
  }, [card, theme]);
  return (
    <>
      <div ref={place} className="tab-past-card" hidden={state !== 'drawn'} />
      {state === 'loading' && <Shape width="100%" height={160} />}
      {state === 'failed' && <p>{words.scorecard.cardFailed}</p>}
    </>
  );
}

/** null: the library did not come, or can't read the card. */
async function drawn(card: Readonly<Record<string, unknown>>, config: ReturnType<typeof hostConfig>): Promise<HTMLElement | null> {
  try {
    const { drawCard } = await import('./draw-card.ts');
    return drawCard(card, config);
  } catch {
    return null; // said on the page: the week can be closed and opened again
  }
}
