import type { KeyboardEvent, Ref } from 'react';
import type { SentenceMark } from '#api/face.ts';
import { MarkedText } from '../ui/sentence.tsx';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly marks: readonly SentenceMark[];
  readonly isBegun: boolean;
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
};

/** As much as is kept of one promise. */
const longest = 500;

/** A field whose words are marked while they are typed: the marks lie on a sheet of the same text beneath it, which also gives the height. Enter finishes, Shift+Enter breaks the line. */
export function MarkedField({ label, placeholder, text, marks, isBegun, ref, onText, onEnter }: Props) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="panel-marked">
      <div className="panel-marked-sheet" aria-hidden="true">
        <MarkedText text={text} marks={marks} />{' '}
      </div>
      <textarea ref={ref} aria-label={label} placeholder={placeholder} value={text} rows={2} maxLength={longest} autoFocus={isBegun} onChange={({ target }) => onText(target.value)} onKeyDown={keys} />
    </div>
  );
}
