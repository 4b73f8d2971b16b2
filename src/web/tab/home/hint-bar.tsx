import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HomeView } from '#api/tab.ts';
import { lightbulb20 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { dismiss16 } from '../tab-icon-shapes.ts';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly hint: NonNullable<HomeView['hint']>; readonly deeds: Deeds };

/** At most one, below everything else. "Not now" puts it away until the page is opened anew. */
export function HintBar({ hint, deeds }: Props) {
  const { words, go } = useTab();
  const [isAway, setAway] = useState(false);
  if (isAway) return null;
  return (
    <section className="tab-card tab-hint" aria-label={words.home.hint.region}>
      <Icon shape={lightbulb20} />
      <p className="ui-grow">
        <span className="ui-strong">{hint.text}</span> {hint.detail}
      </p>
      <div className="tab-acts">
        <Button size="small" onClick={() => go({ at: 'scorecard', pair: hint.pair, part: null })}>
          {words.home.hint.look}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAway(true)}>
          {words.home.hint.notNow}
        </Button>
        <Button size="small" appearance="subtle" icon={<Icon shape={dismiss16} />} aria-label={words.home.hint.turnOff} onClick={() => void deeds.act({ do: 'set-hint', hint: hint.id, on: false })} />
      </div>
    </section>
  );
}
