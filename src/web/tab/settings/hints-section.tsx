import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { Toggle } from '../toggle.tsx';
import type { SectionProps } from './settings-page.tsx';

/** Which quiet hints the reader wants. */
export function HintsSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  return (
    <Section title={settings.section.hints}>
      <p className="ui-meta">{view.hints.length === 0 ? settings.hints.none : settings.hints.note}</p>
      <ul className="tab-switches">
        {view.hints.map(({ id, text, on }) => (
          <li key={id}>
            <span className="ui-grow">{text}</span>
            <Toggle label={text} isOn={on} onPress={() => void deeds.act({ do: 'set-hint', hint: id, on: !on })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
