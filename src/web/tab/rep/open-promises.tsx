import type { RepHome } from '#api/tab.ts';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';
import { OpenPromise } from './open-promise.tsx';

type Props = { readonly week: RepHome; readonly deeds: Deeds; readonly level: 2 | 3 };

/** What the reader promised and is still open. */
export function OpenPromises({ week, deeds, level }: Props) {
  const { rep } = useTab().words;
  return (
    <Section title={rep.open} level={level} isFlush>
      {week.open.length === 0 ? (
        <p className="tab-inside">{rep.nothingOpen}</p>
      ) : (
        <ul className="tab-promises">
          {week.open.map((promise) => (
            <OpenPromise key={promise.id} promise={promise} deeds={deeds} />
          ))}
        </ul>
      )}
    </Section>
  );
}
