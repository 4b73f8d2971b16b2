import { useState } from 'react';
import type { PromiseView } from '#api/face.ts';
import { FaceRound } from '../ui/face.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { Slots } from '../ui/slots.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { isUnsent } from './deed-about.ts';
import { useClock, useFaces, usePanel } from './panel-context.ts';
import { presenceOf } from './presence.ts';
import { PromiseBox } from './promise-box.tsx';
import { slotWords } from './slot-words.ts';
import { WaitsHere } from './waits-here.tsx';

/** A promise of this meeting, as it was spoken and read. Whose word it still needs stands beneath; either of the two may reword it. */
export function MadePromise({ promise }: { readonly promise: PromiseView }) {
  const { view, words, act, readings } = usePanel();
  const faces = useFaces();
  const [isRewording, setRewording] = useState(false);
  useEscape(isRewording, () => setRewording(false));
  const isSent = !isUnsent(promise.id);
  const read = isSent ? promise : readings.get(promise.sentence);
  const reword = (sentence: string) => {
    setRewording(false);
    if (sentence !== promise.sentence) act({ do: 'reword', commitment: promise.id, sentence });
  };
  return (
    <section className="panel-section">
      <div className="panel-section-head">
        <h2>{words.promise.newPromise}</h2>
        <span className="panel-section-end">{words.promise.whoseSentence(faces.of(promise.owner).given, promise.owner === view.reader)}</span>
      </div>
      {isRewording ? (
        <PromiseBox owner={promise.owner} draft={`reword:${promise.id}`} initial={promise.sentence} label={words.promise.newWords} send={words.promise.saveWords} isBegun onSend={reword} />
      ) : (
        <div className="panel-commit">
          <div className="panel-commit-text">
            <Sentence text={promise.sentence} marks={read?.marks ?? []} />
          </div>
          {read !== undefined && <Slots slots={read.slots} missing={[]} withNumber={promise.owner === 'rep'} words={slotWords(words, promise.owner)} />}
        </div>
      )}
      <WaitsHere about={`new:${promise.id}`} text={words.frame.waitsUnseen(faces.other.given)} />
      <WaitsHere about={[`reword:${promise.id}`, `agree:${promise.id}`, `not-yet:${promise.id}`]} />
      {isSent && !isRewording && <WhoseWord promise={promise} onReword={() => setRewording(true)} />}
    </section>
  );
}

function WhoseWord({ promise, onReword }: { readonly promise: PromiseView; readonly onReword: () => void }) {
  const { view, words, act } = usePanel();
  const { other } = useFaces();
  const isThere = presenceOf(view.otherSeenAt, useClock()).kind === 'here';
  return (
    <>
      {promise.waitsFor !== null && promise.waitsFor !== view.reader && (
        <div className="ui-card panel-waits-for">
          <FaceRound face={other} size={24} />
          <div className="ui-grow">
            <p>{isThere ? words.promise.reading(other.given) : words.promise.notSeen(other.given)}</p>
            <p className="ui-meta">{words.promise.countsOnYes(other.given)}</p>
          </div>
        </div>
      )}
      {promise.note !== null && <p className="panel-beneath-box ui-meta">{promise.note}</p>}
      <div className="panel-promise-links">
        {promise.waitsFor === view.reader && <button type="button" className="ui-link" onClick={() => act({ do: 'agree', commitment: promise.id })} children={promise.owner === view.reader ? words.promise.yes : words.promise.agree} />}
        <button type="button" className="ui-link ui-link--quiet" onClick={onReword} children={words.promise.reword} />
      </div>
    </>
  );
}
