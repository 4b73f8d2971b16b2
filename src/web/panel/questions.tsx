import { useState } from 'react';
import { Fold } from '../ui/fold.tsx';
import { usePanel } from './panel-context.ts';
import { QuestionRow } from './question-row.tsx';

/** Goal, reality, options, with what was answered; and on demand a line for a rep who is stuck, and one for a rep who is on the defensive. */
export function Questions() {
  const { view, words } = usePanel();
  const [isStuck, setStuck] = useState(false);
  const { questions, stuck, defensive } = view.coaching;
  return (
    <section className="panel-section" aria-label={words.coaching.questions}>
      <div className="panel-section-head">
        <h2>{words.coaching.questions}</h2>
        <button type="button" className="ui-link" aria-expanded={isStuck} onClick={() => setStuck(!isStuck)}>
          {words.coaching.stuck}
        </button>
      </div>
      <Fold isOpen={isStuck}>
        <dl className="panel-lines">
          <SpokenLine when={words.coaching.whenStuck} line={stuck} />
          <SpokenLine when={words.coaching.whenDefensive} line={defensive} />
        </dl>
      </Fold>
      <ul>
        {questions.map((question) => (
          <QuestionRow key={question.stage} question={question} />
        ))}
      </ul>
    </section>
  );
}

function SpokenLine({ when, line }: { readonly when: string; readonly line: string }) {
  const { words } = usePanel();
  if (line === '') return null;
  return (
    <div>
      <dt>{when}</dt>
      <dd>
        {words.quotes[0]}
        {line}
        {words.quotes[1]}
      </dd>
    </div>
  );
}
