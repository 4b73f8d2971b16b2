import type { RepHome } from '#api/tab.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** What the manager promised the reader; it counts the same. */
export function TheirPromises({ week, level }: { readonly week: RepHome; readonly level: 2 | 3 }) {
  const { rep, quotes } = useTab().words;
  const { theirs, theirsKept, manager } = week;
  return (
    <Section title={rep.theirs(manager.given)} level={level}>
      {theirs.length === 0 && <p>{rep.noneOfTheirs}</p>}
      <ul className="tab-theirs">
        {theirs.map(({ id, sentence, facts }) => (
          <li key={id}>
            <Sentence text={sentence} quotes={quotes} />
            <p className="ui-meta">{facts.join(', ')}</p>
          </li>
        ))}
      </ul>
      {theirsKept !== null && <p className="ui-meta tab-ruled">{rep.keptSoFar(theirsKept.text, theirsKept.detail)}</p>}
    </Section>
  );
}
