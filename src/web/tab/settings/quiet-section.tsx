import { Button } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { Toggle } from '../toggle.tsx';
import type { SectionProps } from './settings-page.tsx';

/** Where somebody has none yet, these are offered. */
const offered = { from: '18:00', to: '08:00' };

/** The hours within which nothing is sent unprompted. */
export function QuietSection({ view, deeds }: SectionProps) {
  const { settings } = useTab().words;
  const { quiet: words } = settings;
  const [typed, setTyped] = useState<typeof offered | null>(null);
  const hours = typed ?? view.quiet ?? offered;
  const isOn = view.quiet !== null;
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (hours.from !== '' && hours.to !== '' && (await deeds.act({ do: 'set-quiet', quiet: { from: hours.from, to: hours.to } }))) setTyped(null);
  };
  return (
    <Section title={settings.section.quiet}>
      <div className="tab-switches">
        <div>
          <span className="ui-grow">{words.switch}</span>
          <Toggle label={words.switch} isOn={isOn} onPress={() => void deeds.act({ do: 'set-quiet', quiet: isOn ? null : { from: hours.from, to: hours.to } })} />
        </div>
      </div>
      <p className="ui-meta">{words.note}</p>
      {isOn && (
        <form className="tab-hours" onSubmit={(event) => void keep(event)}>
          <label>
            <span className="ui-small">{words.from}</span>
            <input className="ui-field" type="time" required value={hours.from} onChange={({ target }) => setTyped({ ...hours, from: target.value })} />
          </label>
          <label>
            <span className="ui-small">{words.to}</span>
            <input className="ui-field" type="time" required value={hours.to} onChange={({ target }) => setTyped({ ...hours, to: target.value })} />
          </label>
          <Button type="submit" appearance={typed === null ? 'secondary' : 'primary'}>
            {settings.own.save}
          </Button>
          <p className="ui-meta">{words.zone(view.zone)}</p>
        </form>
      )}
    </Section>
  );
}
