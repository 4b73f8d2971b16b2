import { useState } from 'react';
import { plus16, right16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { OneLineField } from './one-line-field.tsx';
import { usePanel } from './panel-context.ts';

/** So many are enough to choose from; the rest is one press away. */
const firstFew = 3;

/** The choice of the one skill: a few from the library, or one's own words. `onChosen` after it, `onCancel` where there is a skill already. */
export function SkillChoice({ onChosen, onCancel }: { readonly onChosen: () => void; readonly onCancel?: () => void }) {
  const { view, words, act } = usePanel();
  const [isOwn, setOwn] = useState(false);
  const [isAll, setAll] = useState(false);
  const { choices } = view.coaching;
  const choose = (skill: string) => {
    act({ do: 'choose-skill', skill });
    onChosen();
  };
  return (
    <section className="panel-section" aria-labelledby="which-skill">
      <h2 id="which-skill" className="ui-title">
        {words.coaching.whichSkill}
      </h2>
      <p className="panel-choice-lead">{words.coaching.oneIsEnough}</p>
      <ul className="panel-picks">
        {choices.slice(0, isAll ? choices.length : firstFew).map(({ id, name, detail }) => (
          <li key={id}>
            <button type="button" className="ui-card ui-bare panel-pick" onClick={() => choose(id)}>
              <span className="ui-grow">
                <span className="panel-pick-name">{name}</span>
                <span className="ui-meta">{detail}</span>
              </span>
              <Icon shape={right16} />
            </button>
          </li>
        ))}
      </ul>
      <div className="panel-choice-more">
        {isOwn ? (
          <OneLineField label={words.coaching.ownSkill} isLabelSeen add={words.coaching.choose} isBegun onAdd={(text) => (choose(text), null)} onCancel={() => setOwn(false)} />
        ) : (
          <button type="button" className="ui-link" onClick={() => setOwn(true)}>
            <Icon shape={plus16} />
            {words.coaching.writeYourOwn}
          </button>
        )}
        {!isAll && choices.length > firstFew && <button type="button" className="ui-link" onClick={() => setAll(true)} children={words.coaching.allSkills} />}
        {onCancel !== undefined && <button type="button" className="ui-link ui-link--quiet" onClick={onCancel} children={words.frame.cancel} />}
      </div>
    </section>
  );
}
