import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Chip } from '../ui/chip.tsx';
import { check12, play16, quote16, target16, trend16, undo16, voice16, type IconShape } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';
import { useClock, useFaces, usePanel } from './panel-context.ts';
import { minutesSince, partClock, railOf, spentMs } from './part-clock.ts';
import { PartRail } from './part-rail.tsx';
import { WillQuestion } from './will-question.tsx';

/** So many minutes left are worth a word before coaching ends. */
const earlyMinutes = 3;

/** The hinge: what was done and the last question above, the line to say and what comes below, the joint between them. */
export const HandOverScreen = ({ menu, onBack, onOpen }: { readonly menu: ReactNode; readonly onBack: () => void; readonly onOpen: () => void }) => (
  <main className="panel-hinge">
    <CoachingHalf menu={menu} />
    <div className="panel-joint">
      <span>
        <Logo size={28} />
      </span>
    </div>
    <AccountabilityHalf onBack={onBack} onOpen={onOpen} />
  </main>
);

function CoachingHalf({ menu }: { readonly menu: ReactNode }) {
  const { view, words } = usePanel();
  const now = useClock();
  const [part] = view.parts;
  const { skill, moment, drill } = view.coaching;
  return (
    <section className="panel-half" data-part="coaching" aria-label={words.handOver.doneLabel}>
      <div className="panel-header-name">
        <span className="panel-dot" data-part="coaching" aria-hidden="true" />
        <h1 className="ui-title" tabIndex={-1}>
          {part.label}
        </h1>
        <span className="panel-time">
          <Chip tone="coaching">
            <Icon shape={check12} />
            {words.handOver.spent(minutesSince(0, spentMs(part, now)), part.minutes)}
          </Chip>
        </span>
        {menu}
      </div>
      <PartRail parts={railOf(view, now)} isOver />
      <ul className="panel-done">
        {skill !== null && <Line shape={target16}>{skill.name}</Line>}
        {moment !== null && <Line shape={play16}>{moment.at === null ? moment.title : `${moment.title}, ${moment.at}`}</Line>}
        {drill !== null && drill.doneMinutes !== null && <Line shape={voice16}>{words.handOver.drillDone(drill.doneMinutes)}</Line>}
      </ul>
      <WillQuestion />
    </section>
  );
}

function AccountabilityHalf({ onBack, onOpen }: { readonly onBack: () => void; readonly onOpen: () => void }) {
  const { view, words, act } = usePanel();
  const faces = useFaces();
  const rep = faces.of('rep');
  const clock = partClock(view.parts[0], useClock());
  const next = view.parts[1];
  const more = () => {
    act({ do: 'more-coaching' });
    onBack();
  };
  return (
    <section className="panel-half" data-part="accountability" aria-label={words.handOver.nextLabel}>
      <div className="panel-say-head">
        <Icon shape={voice16} />
        <h2>{words.coaching.sayOutLoud}</h2>
      </div>
      <blockquote className="ui-headline">
        {words.quotes[0]}
        {next.say}
        {words.quotes[1]}
      </blockquote>
      <ul className="panel-done">
        <Line shape={undo16}>{words.handOver.lastPromises}</Line>
        {view.accountability.indicators.length > 0 && <Line shape={trend16}>{words.handOver.inHands(rep.given, rep.isYou)}</Line>}
        <Line shape={quote16}>{words.handOver.newPromise}</Line>
      </ul>
      {clock.kind === 'left' && clock.minutes >= earlyMinutes && <p className="ui-small panel-early">{words.handOver.early(view.parts[0].label, clock.minutes)}</p>}
      <Button className="panel-wide" appearance="primary" onClick={onOpen}>
        {words.handOver.open(next.label)}
      </Button>
      <div className="ui-row panel-hinge-foot">
        <button type="button" className="ui-link ui-grow" onClick={more}>
          {words.handOver.twoMore}
        </button>
        <span className="ui-small">{words.handOver.minutesNext(next.minutes)}</span>
      </div>
    </section>
  );
}

const Line = ({ shape, children }: { readonly shape: IconShape; readonly children: ReactNode }) => (
  <li>
    <Icon shape={shape} />
    <span>{children}</span>
  </li>
);
