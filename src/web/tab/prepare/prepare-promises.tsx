import type { Face, PromiseView } from '#api/face.ts';
import type { PrepareView } from '#api/tab.ts';
import { PromiseItem } from '../../ui/promise-item.tsx';
import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';

/** What will be looked at in the accountability half. */
export function PreparePromises({ view }: { readonly view: PrepareView }) {
  const { prepare, home, quotes } = useTab().words;
  const you: Face = { name: home.you, given: home.you, initials: home.you.slice(0, 1), hue: 1, isYou: true };
  const ownerOf = ({ owner }: PromiseView): Face => (owner === view.reader ? you : view.other);
  return (
    <Section title={prepare.promises} half="account" isFlush>
      {view.promises.length === 0 ? (
        <p className="tab-inside">{prepare.noPromises}</p>
      ) : (
        <ul>
          {view.promises.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} owner={ownerOf(promise)} quotes={quotes} isMarked />
          ))}
        </ul>
      )}
    </Section>
  );
}
