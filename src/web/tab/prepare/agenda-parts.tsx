import type { PrepareView } from '#api/tab.ts';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

const halves = ['coaching', 'account', 'blockers'] as const;

/** The parts of the meeting in their order, with their minutes. */
export function AgendaParts({ view }: { readonly view: PrepareView }) {
  const { prepare } = useTab().words;
  return (
    <Section title={prepare.agenda}>
      <ol className="tab-agenda">
        {view.parts.map(({ label, minutes, detail }, at) => (
          <li key={label} data-half={halves[at]}>
            <p className="tab-half-name">
              <span>{label}</span>
              <span className="ui-meta ui-figure">{minutes}</span>
            </p>
            <p>{detail}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
