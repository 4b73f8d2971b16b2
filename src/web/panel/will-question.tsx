import { useEffect, useRef } from 'react';
import { useDraft, useFaces, usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** The last question of coaching: the rep says how both will see that it worked. It is kept when the field is left, and opens the promise. */
export function WillQuestion() {
  const { view, words, act } = usePanel();
  const rep = useFaces().of('rep');
  const { label, question, answer } = view.coaching.will;
  const [text, setText] = useDraft('answer:will', answer);
  const keep = useRef<(() => void) | null>(null);
  useEffect(() => {
    keep.current = () => {
      if (text.trim() !== answer) act({ do: 'answer', stage: 'will', text: text.trim() });
    };
  });
  useEffect(() => () => keep.current?.(), []);
  return (
    <>
      <h2 className="panel-will-label">{words.handOver.lastQuestion(label)}</h2>
      <p className="ui-title panel-will">{question}</p>
      <textarea className="ui-field panel-grows" rows={2} aria-label={words.handOver.answerLabel} value={text} maxLength={2000} onChange={({ target }) => setText(target.value)} onBlur={() => keep.current?.()} />
      <p className="ui-small panel-whose">{words.handOver.whoseWords(rep.given, rep.isYou)}</p>
      <WaitsHere about="answer:will" />
    </>
  );
}
