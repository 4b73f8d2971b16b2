import type { ScorecardPage } from '#api/tab.ts';
import { Levels } from '../charts/levels.tsx';
import { MomentLink } from '../meeting/moment-link.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** The one skill in work: where it is seen, what comes next, and the moments that show it. */
export function SkillCard({ page }: { readonly page: ScorecardPage }) {
  const { scorecard: words } = useTab().words;
  const { skill } = page;
  if (skill === null)
    return (
      <Section title={words.skill} half="coaching" span={5}>
        <p>{words.noSkill}</p>
      </Section>
    );
  const aims = page.rubric.find(({ inWork }) => inWork)?.aims ?? null;
  return (
    <Section title={words.skill} half="coaching" span={5} end={skill.since}>
      <h3 className="ui-headline">{skill.name}</h3>
      <p className="ui-meta">{skill.detail}</p>
      <p className="tab-level">
        <Levels level={skill.level} aims={aims} />
        {skill.levelText}
      </p>
      <dl className="tab-now-next">
        {skill.now !== null && (
          <div>
            <dt>{words.now}</dt>
            <dd>{skill.now}</dd>
          </div>
        )}
        {skill.next !== null && (
          <div>
            <dt>{words.nextLevel}</dt>
            <dd>{skill.next}</dd>
          </div>
        )}
      </dl>
      {skill.moments.length > 0 && (
        <>
          <h4 className="tab-small-heading">{words.moments}</h4>
          {skill.moments.map((moment) => (
            <MomentLink key={`${moment.url} ${moment.at ?? ''}`} moment={moment} />
          ))}
        </>
      )}
    </Section>
  );
}
