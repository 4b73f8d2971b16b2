import type { PromiseView } from '#api/face.ts';
import { PromiseItem } from '../ui/promise-item.tsx';
import { HowItWent } from './how-it-went.tsx';
import { useFaces, usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** An open promise of last time, with its words, and how it went. */
export function OpenPromise({ promise }: { readonly promise: PromiseView }) {
  const { words } = usePanel();
  return (
    <PromiseItem promise={promise} owner={useFaces().of(promise.owner)} quotes={words.quotes}>
      <HowItWent promise={promise} />
      <WaitsHere about={[`settle:${promise.id}`, `evidence:${promise.id}`]} />
    </PromiseItem>
  );
}
