import { useEffect, useRef, useState } from 'react';
import { usePanel } from './panel-context.ts';

/** Kept after so long without a key, and when the field is left. */
const restMs = 800;

/** The field of the private note. It keeps by itself; nothing has to be pressed. */
export function PrivateNoteField({ isBegun = false, onTouched }: { readonly isBegun?: boolean; readonly onTouched?: () => void }) {
  const { view, words, act } = usePanel();
  const [text, setText] = useState(view.privateNote);
  const kept = useRef(view.privateNote);
  const latest = useRef(text);
  const keep = () => {
    if (latest.current === kept.current) return;
    kept.current = latest.current;
    act({ do: 'note', text: latest.current });
  };
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
    latest.current = text;
  });
  useEffect(() => {
    const timer = setTimeout(() => keepNow.current(), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keepNow.current(), []);
  return (
    <textarea
      className="ui-field panel-grows"
      rows={3}
      aria-label={words.note.label}
      placeholder={words.note.placeholder}
      value={text}
      autoFocus={isBegun}
      maxLength={10_000}
      onChange={({ target }) => {
        setText(target.value);
        onTouched?.();
      }}
      onBlur={() => keepNow.current()}
    />
  );
}
