import { lightbulb20, type IconShape } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../page-link.tsx';
import { settingsSections, type SettingsSection } from '../route.ts';
import { chat20, clock20, people20, quote20, shield20, target20, timer20, voice20 } from '../tab-icon-shapes.ts';
import { useTab } from '../tab-context.ts';

const icons: Readonly<Record<SettingsSection, IconShape>> = {
  pairs: people20,
  lengths: timer20,
  words: quote20,
  skills: target20,
  drills: voice20,
  hints: lightbulb20,
  quiet: clock20,
  language: chat20,
  kept: shield20,
};

/** The sections of the settings. */
export function SectionNav({ shown }: { readonly shown: SettingsSection }) {
  const { settings } = useTab().words;
  return (
    <nav className="tab-sections" aria-label={settings.sections}>
      {settingsSections.map((section) => (
        <PageLink key={section} to={{ at: 'settings', section }} className="tab-section-link" isCurrent={section === shown}>
          <Icon shape={icons[section]} />
          {settings.section[section]}
        </PageLink>
      ))}
    </nav>
  );
}
