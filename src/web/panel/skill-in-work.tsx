import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { edit16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { usePanel } from './panel-context.ts';
import { SkillChoice } from './skill-choice.tsx';
import { WaitsHere } from './waits-here.tsx';

/** The one skill that is in work, or the choice of it. */
export function SkillInWork() {
  const { view, words } = usePanel();
  const [isChoosing, setChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { skill } = view.coaching;
  const stop = () => {
    setChoosing(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  useEscape(isChoosing, stop);
  if (skill === null) return <SkillChoice onChosen={stop} />;
  if (isChoosing) return <SkillChoice onChosen={stop} onCancel={stop} />;
  return (
    <section className="panel-section" aria-label={words.coaching.skillInWork}>
      <div className="panel-section-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.coaching.skillInWork}
        </h2>
        <Button className="panel-edit" size="small" appearance="subtle" icon={<Icon shape={edit16} />} aria-label={words.coaching.changeSkill} onClick={() => setChoosing(true)} />
      </div>
      <p className="ui-title">{skill.name}</p>
      {skill.detail !== '' && <p className="ui-meta">{skill.detail}</p>}
      <WaitsHere about="choose-skill" />
    </section>
  );
}
