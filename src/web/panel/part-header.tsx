import type { ReactNode } from 'react';
import { useClock, usePanel } from './panel-context.ts';
import { partClock, railOf, type PartClock } from './part-clock.ts';
import { PartRail } from './part-rail.tsx';
import { PresenceLine } from './presence-line.tsx';

/** The part that is on, its time, the rail, and who sees this. The time is silent: what is worth saying is announced once. */
export function PartHeader({ menu }: { readonly menu: ReactNode }) {
  const { view, words } = usePanel();
  const now = useClock();
  const at = view.parts.findIndex(({ key }) => key === view.on);
  const part = view.parts[at] ?? view.parts[0];
  return (
    <header className="panel-header">
      <div className="panel-header-name">
        <span className="panel-dot" data-part={part.key} aria-hidden="true" />
        <h1 className="ui-title" tabIndex={-1}>
          {part.label}
        </h1>
        <TimeLeft clock={partClock(part, now)} />
        {menu}
      </div>
      <PartRail parts={railOf(view, now)} />
      <div className="ui-row ui-meta">
        <span className="ui-grow">{words.frame.partOf(at + 1, view.parts.length)}</span>
        <PresenceLine />
      </div>
    </header>
  );
}

function TimeLeft({ clock }: { readonly clock: PartClock }) {
  const { view, words } = usePanel();
  const isLeft = clock.kind === 'left';
  if (view.phase === 'ahead') return <span className="panel-time ui-figure">{words.frame.minutes(clock.minutes)}</span>;
  return (
    <span className="panel-time ui-figure" role="timer" data-near-end={clock.isNearEnd ? '' : undefined} aria-label={isLeft ? words.frame.timeLeft(clock.minutes) : words.frame.timeOver(clock.minutes)}>
      <b>{clock.minutes}</b> {isLeft ? words.frame.left : words.frame.over}
    </span>
  );
}
