import type { RepHome } from '#api/tab.ts';
import { Levels } from '../charts/levels.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** The one skill in work, the level it is seen at and what comes next. */
export function RepSkill({ skill, level }: { readonly skill: RepHome['skill']; readonly level: 2 | 3 }) {
  const { rep } = useTab().words;
  return (
    <Section title={rep.skill} level={level} half="coaching">
      {skill === null ? (
        <p>{rep.noSkill}</p>
      ) : (
        <>
          <p className="ui-headline">{skill.name}</p>
          <p className="tab-level">
            <Levels level={skill.level} aims={skill.level === null || skill.level >= 5 ? null : skill.level + 1} />
            {skill.levelText}
          </p>
          <p>{skill.nextText}</p>
        </>
      )}
    </Section>
  );
}
