import { useId, useState } from 'react';
import type { HistoryWeek } from '#api/tab.ts';
import { down16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { PastCard } from './past-card.tsx';

/** The meetings of the past, newest first; each opens to the recap as it was sent. */
export function HistoryList({ weeks }: { readonly weeks: readonly HistoryWeek[] }) {
  const { scorecard: words } = useTab().words;
  return (
    <Section title={words.history} isScreenOnly isFlush>
      {weeks.length === 0 ? (
        <p className="tab-inside">{words.noHistory}</p>
      ) : (
        <ul className="tab-history">
          {weeks.map((week) => (
            <Week key={week.meeting} week={week} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Week({ week: { when, line, card } }: { readonly week: HistoryWeek }) {
  const { scorecard: words } = useTab().words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <h3>
        <button type="button" className="tab-week" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
          <Icon shape={down16} />
          <span className="ui-strong">{when}</span>
          <span className="tab-week-line">{line}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="tab-week-card">
          {card === null ? <p>{words.noCard}</p> : <PastCard card={card} />}
        </div>
      )}
    </li>
  );
}
