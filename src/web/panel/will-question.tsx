import { useEffect, useRef, useState } from 'react';
import { useFaces, usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** The last question of coaching: the rep says how both will see that it worked. It is kept when the field is left, and opens the promise. */
export function WillQuestion() {
  const { view, words, act } = usePanel();
  const rep = useFaces().of('rep');
  const { label, question, answer } = view.coaching.will;
  // what the other writes shows here, until the reader types
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef<(() => void) | null>(null);
  useEffect(() => {
    keep.current = () => {
      if (typed !== null && typed.trim() !== answer) act({ do: 'answer', stage: 'will', text: typed.trim() });
    };
  });
  useEffect(() => () => keep.current?.(), []);
  const leave = () => {
    keep.current?.();
    setTyped(null);
  };
  return (
    <>
      <h2 className="panel-will-label">{words.handOver.lastQuestion(label)}</h2>
      <p className="ui-title panel-will">{question}</p>
      <textarea className="ui-field panel-grows" rows={2} aria-label={words.handOver.answerLabel} value={typed ?? answer} maxLength={2000} onChange={({ target }) => setTyped(target.value)} onBlur={leave} />
      <p className="ui-small panel-whose">{words.handOver.whoseWords(rep.given, rep.isYou)}</p>
      <WaitsHere about="answer:will" />
    </>
  );
}
