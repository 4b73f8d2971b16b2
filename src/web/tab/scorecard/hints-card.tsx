import type { ScorecardPage } from '#api/tab.ts';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { dismiss16 } from '../tab-icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly hints: ScorecardPage['hints']; readonly deeds: Deeds };

/** At most three, for the manager only, and each can be turned off. */
export function HintsCard({ hints, deeds }: Props) {
  const { words } = useTab();
  return (
    <Section title={words.scorecard.hints} isScreenOnly>
      <ul className="tab-lines">
        {hints.map(({ id, text }) => (
          <li key={id} className="ui-row">
            <span className="ui-grow">{text}</span>
            <button type="button" className="tab-icon-button" aria-label={`${words.home.hint.turnOff}: ${text}`} title={words.home.hint.turnOff} onClick={() => void deeds.act({ do: 'set-hint', hint: id, on: false })}>
              <Icon shape={dismiss16} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
