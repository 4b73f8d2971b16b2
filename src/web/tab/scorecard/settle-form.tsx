import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OutcomeChoice, PromiseView, Role } from '#api/face.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { NumberStepper } from '../../ui/number-stepper.tsx';
import { useEscape } from '../../ui/use-escape.ts';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { useReturnFocus } from '../use-return-focus.ts';

type Props = { readonly promise: PromiseView; readonly reader: Role; readonly deeds: Deeds; readonly onClose: () => void };
type Kind = OutcomeChoice['kind'];
const kinds: readonly Kind[] = ['kept', 'partly', 'missed'];

/** How a promise went, as the reader sees it. One tap says kept or missed; partly asks how far. */
export function SettleForm({ promise, reader, deeds, onClose }: Props) {
  const { settle } = useTab().words.scorecard;
  const mine = promise.views.find(({ by }) => by === reader)?.outcome.kind ?? null;
  const of = promise.progress?.of ?? 2;
  const [isPartly, setPartly] = useState(mine === 'partly');
  const [counted, setCounted] = useState({ done: Math.max(1, Math.min(promise.progress?.done ?? 1, of - 1)), of });
  useReturnFocus();
  useEscape(true, onClose);
  const say = async (outcome: OutcomeChoice) => {
    if (await deeds.act({ do: 'settle', commitment: promise.id, outcome })) onClose();
  };
  const choose = (id: string) => {
    const kind = kinds.find((known) => known === id);
    setPartly(kind === 'partly');
    if (kind === 'kept' || kind === 'missed') void say({ kind });
  };
  const stepper = { less: settle.less, more: settle.more, notSaid: settle.notSaid };
  return (
    <div className="tab-aside tab-settle-form" role="group" aria-label={settle.title}>
      <p className="ui-small">{settle.note}</p>
      <ChoiceGroup label={settle.title} choices={kinds.map((kind) => ({ id: kind, label: settle[kind], isMine: kind === mine, isChosen: kind === (isPartly ? 'partly' : mine) }))} onChoose={choose} />
      {isPartly && (
        <div className="ui-row">
          <NumberStepper label={settle.done} value={counted.done} most={counted.of} words={stepper} onChange={(done) => setCounted({ ...counted, done })} />
          <span>{settle.of}</span>
          <NumberStepper label={settle.ofHowMany} value={counted.of} least={Math.max(1, counted.done)} most={999} words={stepper} onChange={(next) => setCounted({ ...counted, of: next })} />
          <Button size="small" appearance="primary" onClick={() => void say({ kind: 'partly', ...counted })}>
            {settle.save}
          </Button>
        </div>
      )}
    </div>
  );
}
