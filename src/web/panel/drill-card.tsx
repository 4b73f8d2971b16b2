import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Chip } from '../ui/chip.tsx';
import { check12, timer16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useClock, usePanel } from './panel-context.ts';
import { minutesSince } from './part-clock.ts';
import { WaitsHere } from './waits-here.tsx';

/** The role-play of this week: started, done, and how long it took. */
export function DrillCard() {
  const { view, words, act } = usePanel();
  const { drill } = view.coaching;
  if (drill === null) return null;
  return (
    <section className="ui-card panel-drill" aria-label={words.coaching.drill}>
      <div className="ui-row">
        <h2 className="ui-grow">
          {words.coaching.drill} {drill.startedAt === null && drill.doneMinutes === null && <span className="panel-drill-minutes">{words.coaching.minutes(drill.minutes)}</span>}
        </h2>
        {drill.doneMinutes !== null ? (
          <Chip tone="coaching">
            <Icon shape={check12} />
            {words.coaching.drillDone(drill.doneMinutes)}
          </Chip>
        ) : drill.startedAt === null ? (
          <DrillButton label={words.coaching.start} icon={<Icon shape={timer16} />} onPress={() => act({ do: 'drill', state: 'started' })} />
        ) : (
          <>
            <DrillTime startedAt={drill.startedAt} />
            <DrillButton label={words.coaching.done} icon={<Icon shape={check12} />} onPress={() => act({ do: 'drill', state: 'done' })} />
          </>
        )}
      </div>
      <p className="panel-drill-text">{drill.text}</p>
      {drill.doneMinutes !== null && <button type="button" className="ui-link ui-link--quiet" onClick={() => act({ do: 'drill', state: 'reset' })} children={words.coaching.again} />}
      <WaitsHere about="drill" />
    </section>
  );
}

const DrillButton = ({ label, icon, onPress }: { readonly label: string; readonly icon: ReactNode; readonly onPress: () => void }) => (
  <Button className="panel-snug" size="small" icon={<>{icon}</>} onClick={onPress}>
    {label}
  </Button>
);

function DrillTime({ startedAt }: { readonly startedAt: number }) {
  const { words } = usePanel();
  return <span className="ui-meta ui-figure">{words.coaching.minutes(minutesSince(startedAt, useClock()))}</span>;
}
