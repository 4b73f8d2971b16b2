import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Role } from '#api/face.ts';
import { plus16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { MadePromise } from './made-promise.tsx';
import { useFaces, usePanel } from './panel-context.ts';
import { PromiseBox } from './promise-box.tsx';

/** What is promised in this meeting, and the box for the next promise: the rep's first, then what the manager will do. */
export function NewPromises() {
  const { view, words, act } = usePanel();
  const faces = useFaces();
  const { made } = view.accountability;
  const [writing, setWriting] = useState<Role | null>(null);
  const owner = writing ?? (made.some((promise) => promise.owner === 'rep') ? null : 'rep');
  const send = (whose: Role) => (sentence: string) => {
    act({ do: 'promise', sentence, owner: whose });
    setWriting(null);
  };
  return (
    <>
      {made.map((promise) => (
        <MadePromise key={promise.id} promise={promise} />
      ))}
      {owner !== null && (
        <section className="panel-section">
          <div className="panel-section-head">
            <h2>{words.promise.newPromise}</h2>
            <span className="panel-section-end">{words.promise.whoseSentence(faces.of(owner).given, owner === view.reader)}</span>
          </div>
          <PromiseBox
            key={owner}
            owner={owner}
            draft={`promise:${owner}`}
            initial={owner === 'rep' && made.length === 0 ? view.coaching.will.answer : ''}
            label={words.promise.newPromiseField}
            send={owner === view.reader ? words.promise.promiseIt : words.promise.sendTo(faces.other.given)}
            isBegun={writing !== null}
            onSend={send(owner)}
          />
        </section>
      )}
      {made.length > 0 && writing === null && <MoreToPromise onWrite={setWriting} />}
    </>
  );
}

function MoreToPromise({ onWrite }: { readonly onWrite: (owner: Role) => void }) {
  const { view, words } = usePanel();
  const faces = useFaces();
  const { made } = view.accountability;
  const manager = faces.of('manager');
  return (
    <div className="panel-more">
      {!made.some(({ owner }) => owner === 'manager') && (
        <Button className="panel-wide" icon={<Icon shape={plus16} />} onClick={() => onWrite('manager')}>
          {words.promise.addFor(manager.given, manager.isYou)}
        </Button>
      )}
      {made.some(({ owner }) => owner === 'rep') && <button type="button" className="ui-link ui-link--quiet" onClick={() => onWrite('rep')} children={words.promise.writeAnother} />}
    </div>
  );
}
