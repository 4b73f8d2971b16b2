import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PanelClosing } from '#api/panel.ts';
import { clock16, done16, forward16, line16, lock16, mail16, type IconShape } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useClock, usePanel } from './panel-context.ts';
import { railOf } from './part-clock.ts';
import { PartRail } from './part-rail.tsx';

/** What goes into next week and what stays, in full sentences, before it is done. */
export function ClosingScreen({ menu, onClose, onKeepGoing }: { readonly menu: ReactNode; readonly onClose: () => void; readonly onKeepGoing: () => void }) {
  const { view, words, act, isOnline } = usePanel();
  const { closing } = view;
  const close = () => {
    onClose();
    act({ do: 'close' });
  };
  return (
    <>
      <header className="panel-header">
        <div className="panel-header-name">
          <h1 className="ui-headline ui-grow" tabIndex={-1}>
            {words.closing.title}
          </h1>
          {menu}
        </div>
        <ClosingRail />
        <p className="ui-meta">{closing.summary}</p>
      </header>
      <main className="panel-middle" tabIndex={0}>
        <section className="panel-section">
          <h2 className="panel-list-title">{closing.goesHeading}</h2>
          <GoesList goes={closing.goes} />
        </section>
        {closing.stays.length > 0 && (
          <section className="panel-section">
            <h2 className="panel-list-title">{words.closing.stays}</h2>
            <StaysList stays={closing.stays} />
          </section>
        )}
        <p className="panel-recap ui-small">
          <Icon shape={mail16} />
          <span>{closing.recap}</span>
        </p>
      </main>
      <footer className="panel-footer">
        {isOnline ? (
          <Button className="ui-grow" appearance="primary" onClick={close}>
            {words.closing.close}
          </Button>
        ) : (
          <Button className="ui-grow" appearance="primary" disabledFocusable aria-describedby="close-needs-line">
            {words.closing.close}
          </Button>
        )}
        <Button className="panel-snug" onClick={onKeepGoing}>
          {words.closing.keepGoing}
        </Button>
        {!isOnline && (
          <p id="close-needs-line" className="ui-meta panel-footer-note">
            {words.closing.offline}
          </p>
        )}
      </footer>
    </>
  );
}

function ClosingRail() {
  const { view } = usePanel();
  return <PartRail parts={railOf(view, useClock())} isOver />;
}

/** What will stand in the next invite. */
export function GoesList({ goes }: { readonly goes: PanelClosing['goes'] }) {
  const { words } = usePanel();
  if (goes.length === 0) return <p className="ui-meta">{words.closing.nothingGoes}</p>;
  return (
    <ul className="ui-card">
      {goes.map(({ sentence, fact }, at) => (
        <li key={at} className="panel-closing-line" data-goes="">
          <Icon shape={forward16} />
          <div className="ui-grow">
            <p>
              {words.quotes[0]}
              {sentence}
              {words.quotes[1]}
            </p>
            <p className="ui-meta">{fact}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const shapeOf: Readonly<Record<PanelClosing['stays'][number]['icon'], IconShape>> = { done: done16, missed: line16, private: lock16, suspended: clock16 };

/** What is not carried on, and why. */
export const StaysList = ({ stays }: { readonly stays: PanelClosing['stays'] }) => (
  <ul className="ui-card">
    {stays.map(({ title, detail, icon }, at) => (
      <li key={at} className="panel-closing-line">
        <Icon shape={shapeOf[icon]} />
        <div className="ui-grow">
          <p>{title}</p>
          <p className="ui-meta">{detail}</p>
        </div>
      </li>
    ))}
  </ul>
);
