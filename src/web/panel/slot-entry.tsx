import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { question16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { usePanel } from './panel-context.ts';

type Props = { readonly question: string; readonly isAsked: boolean; readonly onSaid: (said: string) => void; readonly onCancel: () => void };

/** The answer to the one question, or a slot that is set by hand: Enter adds it to the sentence, Escape leaves the sentence as it is. */
export function SlotEntry({ question, isAsked, onSaid, onCancel }: Props) {
  const { words } = usePanel();
  const [said, setSaid] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEscape(true, onCancel);
  const add = () => {
    if (said.trim() === '') field.current?.focus();
    else onSaid(said.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="panel-asked" data-asked={isAsked ? '' : undefined}>
      <Icon shape={question16} />
      <div className="ui-grow">
        <label htmlFor={id}>{question}</label>
        <div className="panel-asked-answer">
          <input id={id} ref={field} className="ui-field" value={said} maxLength={200} autoFocus onChange={({ target }) => setSaid(target.value)} onKeyDown={keys} />
          <button type="button" className="ui-link" onClick={add} children={words.promise.add} />
        </div>
      </div>
    </div>
  );
}

/** The one question, before somebody answers it: a press, or Enter in the sentence, opens the answer. */
export const AskedLine = ({ question, onPress }: { readonly question: string; readonly onPress: () => void }) => (
  <button type="button" className="ui-bare panel-asked" data-asked="" onClick={onPress}>
    <Icon shape={question16} />
    <span className="ui-grow">{question}</span>
  </button>
);
