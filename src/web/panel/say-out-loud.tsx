import type { PartKey } from '#api/panel.ts';
import { Fold } from '../ui/fold.tsx';
import { check12, voice16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from './panel-context.ts';

/** The line that opens a part; it folds away when it was said. */
export function SayOutLoud({ part: key }: { readonly part: PartKey }) {
  const { view, words, act } = usePanel();
  const part = view.parts.find((one) => one.key === key);
  if (part === undefined || part.say === '') return null;
  return (
    <Fold isOpen={!part.said}>
      <section className="panel-say" data-part={key} aria-label={words.coaching.sayOutLoud}>
        <div className="panel-say-head">
          <Icon shape={voice16} />
          <h2 className="ui-grow">{words.coaching.sayOutLoud}</h2>
          <button type="button" className="ui-bare panel-said" onClick={() => act({ do: 'say', part: key, said: true })}>
            <Icon shape={check12} />
            {words.coaching.said}
          </button>
        </div>
        <blockquote>
          {words.quotes[0]}
          {part.say}
          {words.quotes[1]}
        </blockquote>
      </section>
    </Fold>
  );
}
