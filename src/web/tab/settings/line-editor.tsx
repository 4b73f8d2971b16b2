import { Button } from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTab } from '../tab-context.ts';
import { dismiss16 } from '../tab-icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { lineProblem } from './own-words.ts';

type Props = {
  /** What the lines are: the label of the field for a new one. */
  readonly label: string;
  readonly own: readonly string[];
  /** Lines that are there already and not the reader's own. */
  readonly ours: readonly string[];
  /** Keeps the lines; answers whether it was done. */
  readonly onKeep: (lines: readonly string[]) => Promise<boolean>;
};

/** The reader's own lines of one kind: add one, take one out, put it back. Each press is kept at once. */
export function LineEditor({ label, own, ours, onKeep }: Props) {
  const { own: words } = useTab().words.settings;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof lineProblem>>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const problemId = useId();
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = lineProblem(text, [...own, ...ours]);
    setProblem(found);
    if (found === null && (await onKeep([...own, text.trim()]))) setText('');
  };
  const take = async (line: string) => {
    if (await onKeep(own.filter((other) => other !== line))) setTaken(line);
  };
  const putBack = async (line: string) => {
    if (await onKeep([...own, line])) setTaken(null);
  };
  return (
    <>
      <ul className="tab-own-lines">
        {own.map((line) => (
          <li key={line}>
            <span className="ui-grow">{line}</span>
            <button type="button" className="tab-icon-button" aria-label={words.removeLine(line)} title={words.remove} onClick={() => void take(line)}>
              <Icon shape={dismiss16} />
            </button>
          </li>
        ))}
      </ul>
      {taken !== null && !own.includes(taken) && (
        <p className="ui-small">
          {words.taken(taken)}{' '}
          <button type="button" className="tab-link" onClick={() => void putBack(taken)}>
            {words.putBack}
          </button>
        </p>
      )}
      <form className="tab-add-line" onSubmit={(event) => void add(event)} noValidate>
        <label className="ui-grow">
          <span className="ui-small">{label}</span>
          <input className="ui-field" value={text} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : problemId} onChange={({ target }) => setText(target.value)} />
        </label>
        <Button type="submit">{words.add}</Button>
        {problem !== null && (
          <p id={problemId} className="tab-problem" role="alert">
            {words.problem[problem]}
          </p>
        )}
      </form>
    </>
  );
}
