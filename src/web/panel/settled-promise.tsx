import type { PromiseView } from '#api/face.ts';
import { PromiseLine } from '../ui/promise-line.tsx';
import { HowItWent } from './how-it-went.tsx';
import { useFaces, usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** A settled promise in one line; opened, its outcome can still be changed. A missed one may be right all the same: then it is promised anew, and the old one stays missed. */
export function SettledPromise({ promise }: { readonly promise: PromiseView }) {
  const { view, words, act, isWaiting } = usePanel();
  const faces = useFaces();
  const { made } = view.accountability;
  const isAnew = made.some(({ owner, sentence }) => owner === promise.owner && sentence === promise.sentence) || isWaiting(`renew:${promise.id}`);
  const anew = <button type="button" className="ui-link" onClick={() => act({ do: 'renew', commitment: promise.id })} children={words.promise.promiseAnew} />;
  const whole = (
    <div className="panel-whole">
      <HowItWent promise={promise} />
      {promise.status === 'partly' && !isAnew && anew}
    </div>
  );
  return (
    <PromiseLine promise={promise} owner={faces.of(promise.owner)} quotes={words.quotes} whole={whole}>
      {promise.status === 'missed' && !isAnew && (
        <p className="panel-beneath ui-meta">
          {words.promise.stillRight} {anew}
        </p>
      )}
      <div className="panel-beneath">
        <WaitsHere about={[`settle:${promise.id}`, `evidence:${promise.id}`, `renew:${promise.id}`]} />
      </div>
    </PromiseLine>
  );
}
