import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PromiseView } from '#api/face.ts';
import { calendar16, chat16, eye16, type IconShape } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { Slots } from '../ui/slots.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useFaces, usePanel } from './panel-context.ts';
import { PromiseBox } from './promise-box.tsx';
import { slotWords } from './slot-words.ts';

/** Somebody wrote down what the reader promises: it counts when the reader says yes. `onAnswered` after any answer. */
export function AskScreen({ promise, onAnswered }: { readonly promise: PromiseView; readonly onAnswered: () => void }) {
  const { words, act } = usePanel();
  const { you, other } = useFaces();
  const [isRewording, setRewording] = useState(false);
  useEscape(isRewording, () => setRewording(false));
  const answer = (deed: Parameters<typeof act>[0]) => {
    onAnswered();
    act(deed);
  };
  if (isRewording) {
    return (
      <section aria-label={words.promise.newWords}>
        <h2 className="ui-headline panel-ask-title">{words.promise.newWords}</h2>
        <PromiseBox owner={promise.owner} draft={`reword:${promise.id}`} initial={promise.sentence} label={words.promise.newWords} send={words.promise.saveWords} isBegun onSend={(sentence) => answer({ do: 'reword', commitment: promise.id, sentence })} />
        <button type="button" className="ui-link ui-link--quiet" onClick={() => setRewording(false)} children={words.frame.cancel} />
      </section>
    );
  }
  return (
    <>
      <section aria-labelledby="is-this-yours">
        <h2 className="ui-headline panel-ask-title" id="is-this-yours">
          {words.promise.isThisYours(you.given)}
        </h2>
        <div className="panel-commit">
          <div className="panel-commit-text">
            <Sentence text={promise.sentence} marks={promise.marks} />
          </div>
          <Slots slots={promise.slots} missing={[]} withNumber={promise.owner === 'rep'} words={slotWords(words, promise.owner)} />
        </div>
        <p className="ui-small panel-ask-who">{words.promise.wroteItDown(other.given)}</p>
        <Button className="panel-wide" appearance="primary" onClick={() => answer({ do: 'agree', commitment: promise.id })}>
          {words.promise.yes}
        </Button>
        <div className="ui-row panel-ask-others">
          <Button onClick={() => setRewording(true)}>{words.promise.reword}</Button>
          <Button onClick={() => answer({ do: 'not-yet', commitment: promise.id })}>{words.promise.notYet}</Button>
        </div>
      </section>
      <WhatFollows />
    </>
  );
}

function WhatFollows() {
  const { words } = usePanel();
  const { other } = useFaces();
  const lines: readonly (readonly [IconShape, string])[] = [
    [chat16, words.promise.inRecap],
    [calendar16, words.promise.comesBack],
    [eye16, words.promise.onlyYouAnd(other.given)],
  ];
  return (
    <section className="panel-follows">
      <h2>{words.promise.whatFollows}</h2>
      <ul className="panel-done">
        {lines.map(([shape, text]) => (
          <li key={text}>
            <Icon shape={shape} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
