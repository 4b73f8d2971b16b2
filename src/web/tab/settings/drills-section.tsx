import { PageLink } from '../page-link.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { Fold } from './fold.tsx';
import { LineEditor } from './line-editor.tsx';
import { withDrills } from './own-words.ts';
import type { SectionProps } from './settings-page.tsx';

/** Exercises of 3 to 5 minutes: those of the catalogue's skills, and the reader's own for own skills. */
export function DrillsSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const { skills: words } = settings;
  const own = view.own.skills;
  return (
    <>
      <p className="tab-lead">{words.drillNote}</p>
      {own.map(({ name, drills }) => (
        <Section key={name} title={name}>
          <LineEditor label={words.drill} own={drills} ours={[]} onKeep={(next) => deeds.act(withDrills(view.own, name, next))} />
        </Section>
      ))}
      <Section title={words.ours}>
        {view.skills.map(({ id, name, drills }) => (
          <Fold key={id} title={name} end={words.drillCount(drills.length)}>
            <ul className="tab-lines">
              {drills.map((drill) => (
                <li key={drill}>{drill}</li>
              ))}
            </ul>
          </Fold>
        ))}
        {own.length === 0 && (
          <p className="tab-more">
            <PageLink to={{ at: 'settings', section: 'skills' }}>{words.add}</PageLink>
          </p>
        )}
      </Section>
    </>
  );
}
