import { useState } from 'react';
import type { OutcomeChoice, PromiseView } from '#api/face.ts';
import { Evidence } from './evidence.tsx';
import { OutcomeChoices } from './outcome-choices.tsx';
import { usePanel } from './panel-context.ts';
import { PartlyStepper } from './partly-stepper.tsx';

/** One tap says how it went. Each person's tap is that person's view; the same tap settles it, another lets both stand. */
export function HowItWent({ promise }: { readonly promise: PromiseView }) {
  const { view, act } = usePanel();
  const [isCounting, setCounting] = useState(false);
  const others = promise.views.find(({ by }) => by !== view.reader)?.outcome ?? null;
  const mine = promise.views.find(({ by }) => by === view.reader)?.outcome ?? null;
  const settle = (outcome: OutcomeChoice) => {
    setCounting(false);
    act({ do: 'settle', commitment: promise.id, outcome });
  };
  const choose = (kind: OutcomeChoice['kind']) => {
    if (kind !== 'partly') settle({ kind });
    // the same tap agrees, with the other's count; a second one is about the count
    else if (others?.kind === 'partly' && mine === null) settle(others);
    else setCounting(!isCounting);
  };
  return (
    <>
      <OutcomeChoices promise={promise} onChoose={choose} />
      {isCounting && <PartlyStepper start={partlyStart(promise, mine)} onSave={(done, of) => settle({ kind: 'partly', done, of })} onCancel={() => setCounting(false)} />}
      {(promise.note !== null || promise.views.length > 0 || promise.evidence !== null) && <Evidence promise={promise}>{promise.note}</Evidence>}
    </>
  );
}

/** Where the count begins: as it was said, as far as it is known to be, else one of two. */
function partlyStart({ progress }: PromiseView, mine: OutcomeChoice | null): { readonly done: number; readonly of: number } {
  if (mine?.kind === 'partly') return mine;
  if (progress === null) return { done: 1, of: 2 };
  const of = Math.max(2, progress.of);
  return { of, done: Math.min(Math.max(1, progress.done), of - 1) };
}
