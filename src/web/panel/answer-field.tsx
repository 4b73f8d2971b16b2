import { useRef, type KeyboardEvent } from 'react';
import { useEscape } from '../ui/use-escape.ts';
import { useDraft, usePanel } from './panel-context.ts';

type Props = { readonly field: string; readonly label: string; readonly answer: string; readonly onWritten: (text: string) => void; readonly onCancel: () => void };

/** A few words, written down while people talk: Enter or leaving the field keeps them, Shift+Enter breaks the line, Escape leaves all as it was. */
export function AnswerField({ field, label, answer, onWritten, onCancel }: Props) {
  const { drafts } = usePanel();
  const [text, setText] = useDraft(field, answer);
  const isLeft = useRef(false);
  const atFirst = useRef(answer);
  const leave = (then: () => void) => {
    if (isLeft.current) return; // leaving takes the field away, and that is a leaving too
    isLeft.current = true;
    drafts.delete(field);
    then();
  };
  // untouched words are not written: the other may have changed them meanwhile
  const finish = () => leave(() => (text.trim() === atFirst.current ? onCancel() : onWritten(text.trim())));
  useEscape(true, () => leave(onCancel));
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish();
  };
  return <textarea className="ui-field panel-grows" rows={2} aria-label={label} value={text} autoFocus maxLength={2000} onChange={({ target }) => setText(target.value)} onKeyDown={keys} onBlur={finish} />;
}
