import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { RepHome } from '#api/tab.ts';
import { DownloadData } from '../download-data.tsx';
import { Section } from '../section.tsx';
import { SwitchOff } from '../switch-off.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly week: RepHome; readonly deeds: Deeds; readonly level: 2 | 3 };

/** Who can see what, everything that is kept as a file, and stopping. */
export function WhoSees({ week, deeds, level }: Props) {
  const { rep } = useTab().words;
  const [isStopping, setStopping] = useState(false);
  const close = useCallback(() => setStopping(false), []);
  return (
    <Section title={rep.whoSees} level={level}>
      <dl className="tab-pairs">
        {week.whoSees.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="tab-acts tab-more">
        <DownloadData />
        {week.mayStop && (
          <Button appearance="subtle" aria-expanded={isStopping} onClick={() => setStopping(!isStopping)}>
            {rep.stop}
          </Button>
        )}
      </div>
      {isStopping && <SwitchOff pair={week.pair} name={week.manager.given} deeds={deeds} onClose={close} />}
    </Section>
  );
}
