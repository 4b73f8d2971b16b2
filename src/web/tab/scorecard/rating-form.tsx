import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RubricLine } from '#api/tab.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { Notices } from '../notices.tsx';
import { useTab } from '../tab-context.ts';
import { useAnswer } from '../use-answer.ts';
import type { Deeds } from '../use-deeds.ts';
import { useReturnFocus } from '../use-return-focus.ts';

type Props = { readonly pair: string; readonly line: RubricLine; readonly isOwn: boolean; readonly deeds: Deeds; readonly onClose: () => void };

const five = [1, 2, 3, 4, 5];

/** Where somebody sees the rep on the five levels, in the level's own words. */
export function RatingForm({ pair, line, isOwn, deeds, onClose }: Props) {
  const { words } = useTab();
  const { scorecard, frame } = words;
  const { rating } = scorecard;
  const { view, trouble, readAgain } = useAnswer('settings.read', {});
  const [level, setLevel] = useState(isOwn ? null : line.level);
  const group = useId();
  useReturnFocus();
  useEscape(true, onClose);
  const texts = (view?.skills.find(({ id }) => id === line.skill) ?? view?.own.skills.find(({ name }) => name === line.name))?.levels ?? [];
  const save = async () => {
    if (level !== null && (await deeds.act({ do: 'rate', pair, skill: line.skill, level }))) onClose();
  };
  return (
    <fieldset className="tab-aside tab-rating">
      <legend className="ui-strong">{rating.title(line.name)}</legend>
      <p className="ui-small">{isOwn ? rating.ownNote : rating.note}</p>
      <Notices reading={trouble} onReadAgain={readAgain} />
      {five.map((step) => (
        <label key={step} className="tab-radio">
          <input type="radio" name={group} checked={level === step} onChange={() => setLevel(step)} />
          <span>
            <span className="ui-strong">{scorecard.levelOf(step)}</span> {texts[step - 1]}
          </span>
        </label>
      ))}
      <div className="tab-acts">
        <Button appearance="primary" aria-disabled={level === null} onClick={() => void save()}>
          {rating.save}
        </Button>
        <Button onClick={onClose}>{frame.cancel}</Button>
      </div>
    </fieldset>
  );
}
