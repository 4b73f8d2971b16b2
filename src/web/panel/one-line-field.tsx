import { Button } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { useEscape } from '../ui/use-escape.ts';

type Props = {
  readonly label: string;
  readonly isLabelSeen?: boolean;
  readonly placeholder?: string;
  readonly add: string;
  readonly isBegun?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** null: it is taken; a text: why not. */
  readonly onAdd: (text: string) => string | null;
  readonly onCancel?: () => void;
};

/** One line that is added by Enter or its button; Escape closes it where it can be closed. What is wrong with it stands beneath. */
export function OneLineField({ label, isLabelSeen = false, placeholder, add, isBegun = false, ref, onAdd, onCancel }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  useEscape(onCancel !== undefined, () => onCancel?.());
  const finish = () => {
    if (text.trim() === '') return;
    const why = onAdd(text.trim());
    setFault(why);
    if (why === null) setText('');
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
  return (
    <div className="panel-one-line">
      <label>
        <span className={isLabelSeen ? 'ui-body' : 'ui-unseen'}>{label}</span>
        <input ref={ref} className="ui-field" value={text} placeholder={placeholder} autoFocus={isBegun} aria-invalid={fault !== null} maxLength={2000} onChange={({ target }) => setText(target.value)} onKeyDown={keys} />
      </label>
      {text.trim() !== '' && (
        <Button size="small" onClick={finish}>
          {add}
        </Button>
      )}
      {fault !== null && (
        <p className="ui-small panel-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
