import type { ReactNode } from 'react';
import type { SettingsView } from '#api/tab.ts';
import { Shape, WhileLoading } from '../../ui/states.tsx';
import { Notices } from '../notices.tsx';
import type { SettingsSection } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { useAnswer } from '../use-answer.ts';
import { useDeeds, type Deeds } from '../use-deeds.ts';
import { DrillsSection } from './drills-section.tsx';
import { HintsSection } from './hints-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LengthsSection } from './lengths-section.tsx';
import { PairsSection } from './pairs-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { SkillsSection } from './skills-section.tsx';
import { WordsSection } from './words-section.tsx';

/** What every section is given. */
export type SectionProps = { readonly view: SettingsView; readonly deeds: Deeds };

const sections: Readonly<Record<SettingsSection, (props: SectionProps) => ReactNode>> = {
  pairs: PairsSection,
  lengths: LengthsSection,
  words: WordsSection,
  skills: SkillsSection,
  drills: DrillsSection,
  hints: HintsSection,
  quiet: QuietSection,
  language: LanguageSection,
  kept: KeptSection,
};

/** The settings, one section at a time. */
export function SettingsPage({ section }: { readonly section: SettingsSection }) {
  const { words } = useTab();
  const { view, trouble, readAgain } = useAnswer('settings.read', {});
  const deeds = useDeeds(readAgain);
  const Shown = sections[section];
  return (
    <>
      <Notices reading={trouble} onReadAgain={readAgain} deeds={deeds} />
      <div className="tab-title">
        <h1>{words.settings.title}</h1>
      </div>
      <div className="tab-settings">
        <SectionNav shown={section} />
        <div className="tab-stack">
          {view === null && trouble === null && <SettingsShapes />}
          {view !== null && <Shown view={view} deeds={deeds} />}
        </div>
      </div>
    </>
  );
}

function SettingsShapes() {
  const { words } = useTab();
  return (
    <WhileLoading says={words.frame.loading}>
      <div className="tab-card">
        {[1, 2, 3, 4].map((row) => (
          <Shape key={row} width="100%" height={32} gap={row === 4 ? 0 : 24} />
        ))}
      </div>
    </WhileLoading>
  );
}
