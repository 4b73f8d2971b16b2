import { useId } from 'react';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { SectionProps } from './settings-page.tsx';

/** The language of cards, screens and replies; `auto` follows Teams. */
export function LanguageSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const group = useId();
  const choose = async (language: string) => {
    // every word of the page changes: it is loaded anew
    if (await deeds.act({ do: 'set-language', language })) location.reload();
  };
  return (
    <Section title={settings.section.language}>
      <div role="radiogroup" aria-label={settings.section.language}>
        {[{ id: 'auto', name: settings.language.auto }, ...view.languages].map(({ id, name }) => (
          <label key={id} className="tab-radio">
            <input type="radio" name={group} checked={id === view.language} onChange={() => void choose(id)} />
            <span lang={id === 'auto' ? undefined : id}>{name}</span>
          </label>
        ))}
      </div>
      <p className="ui-meta">{settings.language.note}</p>
    </Section>
  );
}
