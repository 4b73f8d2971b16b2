import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { NumberStepper } from '../ui/number-stepper.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { usePanel } from './panel-context.ts';

/** More than anybody promises to do in a week. */
const most = 999;

type Props = { readonly start: { readonly done: number; readonly of: number }; readonly onSave: (done: number, of: number) => void; readonly onCancel: () => void };

/** How much of it: n of m, in place. Escape closes it. */
export function PartlyStepper({ start, onSave, onCancel }: Props) {
  const { words } = usePanel();
  const [done, setDone] = useState(start.done);
  const [of, setOf] = useState(start.of);
  useEscape(true, onCancel);
  const stepper = { less: words.promise.less, more: words.promise.more, notSaid: words.promise.notSaid };
  const resize = (next: number) => {
    setOf(next);
    setDone(Math.min(done, next));
  };
  return (
    <div className="panel-partly">
      <NumberStepper label={words.promise.partlyDone} value={done} most={of} words={stepper} onChange={setDone} />
      <span>{words.promise.of}</span>
      <NumberStepper label={words.promise.partlyOf} value={of} least={1} most={most} words={stepper} onChange={resize} />
      <Button className="panel-snug" size="small" onClick={() => onSave(done, of)}>
        {words.frame.save}
      </Button>
    </div>
  );
}
