import { useState } from 'react';
import type { PanelBlocker } from '#api/panel.ts';
import { FaceRound } from '../ui/face.tsx';
import { PromiseItem } from '../ui/promise-item.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { BlockerBox } from './blocker-box.tsx';
import { NoteEntry, type OpenThings } from './note-entry.tsx';
import { useFaces, usePanel } from './panel-context.ts';
import { PromiseBox } from './promise-box.tsx';
import { SayOutLoud } from './say-out-loud.tsx';
import { AskedLine } from './slot-entry.tsx';
import { WaitsHere } from './waits-here.tsx';

/** Part 3: what is in the way, and who takes it. */
export function BlockersScreen({ open }: { readonly open: OpenThings }) {
  const { view } = usePanel();
  return (
    <>
      <SayOutLoud part="blockers" />
      <WaitsHere about="open-part" />
      <TakenOn />
      <BlockerBox />
      {open.isNoteOpen && <NoteEntry open={open} />}
      {view.hint !== null && <p className="panel-hint ui-meta">{view.hint.text}</p>}
    </>
  );
}

function TakenOn() {
  const { view, words } = usePanel();
  const faces = useFaces();
  const promises = view.accountability.made.filter(({ owner }) => owner === 'manager');
  if (promises.length + view.blockers.length === 0) return null;
  return (
    <section className="panel-section" aria-label={words.blockers.takenOn}>
      <div className="panel-section-head">
        <h2>{words.blockers.takenOn}</h2>
      </div>
      <ul className="ui-card">
        {promises.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} owner={faces.of(promise.owner)} quotes={words.quotes}>
            <WaitsHere about={`new:${promise.id}`} />
          </PromiseItem>
        ))}
        {view.blockers.map((blocker) => (
          <BlockerItem key={blocker.id} blocker={blocker} />
        ))}
      </ul>
    </section>
  );
}

function BlockerItem({ blocker: { id, text, taker, question = null } }: { readonly blocker: PanelBlocker }) {
  const { words } = usePanel();
  const faces = useFaces();
  const person = taker === 'manager' || taker === 'rep' ? faces.of(taker) : null;
  return (
    <li className="ui-promise">
      <div className="ui-promise-who">
        {person !== null && <FaceRound face={person} size={16} />}
        <span>{person?.given ?? (taker === 'pass-on' ? words.blockers.passedOn : words.blockers.open)}</span>
      </div>
      <p>
        {words.quotes[0]}
        {text}
        {words.quotes[1]}
      </p>
      <WaitsHere about={`new:${id}`} />
      {question !== null && <BlockerQuestion id={id} question={question} />}
    </li>
  );
}

/** What is asked about something that the manager takes: the answer is a promise of its own, with an action and a day. */
function BlockerQuestion({ id, question }: { readonly id: string; readonly question: string }) {
  const { view, words, act } = usePanel();
  const { other } = useFaces();
  const [isAnswering, setAnswering] = useState(false);
  const isYou = view.reader === 'manager';
  useEscape(isAnswering, () => setAnswering(false));
  const send = (sentence: string) => {
    setAnswering(false);
    act({ do: 'promise', sentence, owner: 'manager' });
  };
  return (
    <div className="panel-asked-alone">
      {isAnswering ? (
        <>
          <p className="ui-small">{question}</p>
          <PromiseBox owner="manager" draft={`blocker:${id}`} label={question} send={isYou ? words.promise.promiseIt : words.promise.sendTo(other.given)} isBegun onSend={send} />
        </>
      ) : (
        <AskedLine question={question} onPress={() => setAnswering(true)} />
      )}
    </div>
  );
}
