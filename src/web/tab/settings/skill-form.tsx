import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useEscape } from '../../ui/use-escape.ts';
import { useTab } from '../tab-context.ts';
import { skillProblem, type OwnSkill } from './own-words.ts';
import { useReturnFocus } from '../use-return-focus.ts';

type Props = {
  readonly skill: OwnSkill;
  readonly otherNames: readonly string[];
  readonly onKeep: (skill: OwnSkill) => Promise<boolean>;
  readonly onRemove?: () => Promise<boolean>;
  readonly onClose: () => void;
};

const five = [0, 1, 2, 3, 4];

/** A skill of the reader's own: its name and, if wanted, five levels that somebody can see in a call. */
export function SkillForm({ skill, otherNames, onKeep, onRemove, onClose }: Props) {
  const { frame, settings } = useTab().words;
  const { skills: words, own } = settings;
  const [name, setName] = useState(skill.name);
  const [levels, setLevels] = useState(() => five.map((at) => skill.levels[at] ?? ''));
  const [problem, setProblem] = useState<ReturnType<typeof skillProblem>>(null);
  const first = useRef<HTMLInputElement>(null);
  useReturnFocus();
  useEscape(true, onClose);
  useEffect(() => first.current?.focus(), []);
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault();
    const next = { ...skill, name, levels };
    const found = skillProblem(next, otherNames);
    setProblem(found);
    if (found === null && (await onKeep(next))) onClose();
  };
  const remove = async () => {
    if (await onRemove?.()) onClose();
  };
  return (
    <form className="tab-aside tab-skill-form" onSubmit={(event) => void keep(event)} noValidate>
      <label>
        <span className="ui-small">{words.name}</span>
        <input ref={first} className="ui-field" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <p className="ui-meta">{words.levelsNote}</p>
      {five.map((at) => (
        <label key={at}>
          <span className="ui-small">{words.level(at + 1)}</span>
          <input className="ui-field" value={levels[at] ?? ''} onChange={({ target }) => setLevels(levels.map((level, other) => (other === at ? target.value : level)))} />
        </label>
      ))}
      {problem !== null && (
        <p className="tab-problem" role="alert">
          {own.problem[problem]}
        </p>
      )}
      <div className="tab-acts">
        <Button type="submit" appearance="primary">
          {own.save}
        </Button>
        <Button onClick={onClose}>{frame.cancel}</Button>
        {onRemove !== undefined && (
          <Button appearance="subtle" onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
