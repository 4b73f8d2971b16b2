import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { Fold } from './fold.tsx';
import { withoutSkill, withSkill } from './own-words.ts';
import type { SectionProps } from './settings-page.tsx';
import { SkillForm } from './skill-form.tsx';

/** Skills with their five levels in observable words: the catalogue's, and the reader's own. */
export function SkillsSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const { skills: words } = settings;
  const [edited, setEdited] = useState<string | null>(null);
  const close = useCallback(() => setEdited(null), []);
  const names = [...view.skills, ...view.own.skills].map(({ name }) => name);
  const isNew = edited === '';
  return (
    <>
      <Section title={words.yours}>
        <p className="ui-meta">{words.note}</p>
        {view.own.skills.map((skill) =>
          edited === skill.name ? (
            <SkillForm
              key={skill.name}
              skill={skill}
              otherNames={names.filter((name) => name !== skill.name)}
              onKeep={(next) => deeds.act(withSkill(view.own, skill.name, next))}
              onRemove={() => deeds.act(withoutSkill(view.own, skill.name))}
              onClose={close}
            />
          ) : (
            <div key={skill.name} className="tab-own-skill">
              <Fold title={skill.name}>
                <LevelList levels={skill.levels} />
              </Fold>
              <Button size="small" aria-label={words.changeSkill(skill.name)} onClick={() => setEdited(skill.name)}>
                {words.change}
              </Button>
            </div>
          ),
        )}
        {isNew && <SkillForm skill={{ name: '', levels: [], drills: [] }} otherNames={names} onKeep={(next) => deeds.act(withSkill(view.own, null, next))} onClose={close} />}
        {!isNew && (
          <div className="tab-acts tab-more">
            <Button onClick={() => setEdited('')}>{words.add}</Button>
          </div>
        )}
      </Section>
      <Section title={words.ours}>
        {view.skills.map(({ id, name, levels }) => (
          <Fold key={id} title={name}>
            <LevelList levels={levels} />
          </Fold>
        ))}
      </Section>
    </>
  );
}

function LevelList({ levels }: { readonly levels: readonly string[] }) {
  const { skills: words } = useTab().words.settings;
  if (levels.length === 0) return <p className="ui-meta">{words.noLevels}</p>;
  return (
    <ol className="tab-level-list">
      {levels.map((level, at) => (
        <li key={at}>
          <span className="ui-meta">{words.level(at + 1)}</span> {level}
        </li>
      ))}
    </ol>
  );
}
