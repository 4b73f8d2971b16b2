import { useState } from 'react';
import type { PanelQuestion } from '#api/panel.ts';
import { tick12 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { AnswerField } from './answer-field.tsx';
import { usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** One question: ticked when it was asked, with the answer in the rep's words beneath. */
export function QuestionRow({ question: { stage, label, question, asked, answer } }: { readonly question: PanelQuestion }) {
  const { words, act } = usePanel();
  const [isWriting, setWriting] = useState(false);
  const write = (text: string) => {
    setWriting(false);
    act({ do: 'answer', stage, text });
  };
  return (
    <li className="panel-question" data-asked={asked ? '' : undefined}>
      <button type="button" role="checkbox" className="ui-tick" aria-checked={asked} aria-label={words.coaching.asked(label)} onClick={() => act({ do: 'ask', stage, asked: !asked })}>
        {asked && <Icon shape={tick12} />}
      </button>
      <div className="ui-grow">
        <h3>{label}</h3>
        <p className="panel-ask">{question}</p>
        {isWriting ? (
          <AnswerField field={`answer:${stage}`} label={words.coaching.answerLabel(label)} answer={answer} onWritten={write} onCancel={() => setWriting(false)} />
        ) : answer !== '' ? (
          <button type="button" className="ui-bare panel-answer" onClick={() => setWriting(true)}>
            {words.quotes[0]}
            {answer}
            {words.quotes[1]}
            <span className="ui-unseen">{words.coaching.changeAnswer}</span>
          </button>
        ) : (
          asked && <button type="button" className="ui-link" onClick={() => setWriting(true)} children={words.coaching.writeAnswer} />
        )}
        <WaitsHere about={[`ask:${stage}`, `answer:${stage}`]} />
      </div>
    </li>
  );
}
