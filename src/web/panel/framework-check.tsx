import { useState } from 'react';
import { Fold } from '../ui/fold.tsx';
import { down16, tick12 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** A named framework as a map: which of its elements were really confirmed in the call. Folded, until somebody wants it. */
export function FrameworkCheck() {
  const { view, words } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const { framework } = view.coaching;
  if (framework === null) return null;
  const confirmed = framework.elements.filter((element) => element.confirmed).length;
  return (
    <section className="ui-card panel-framework">
      <h2>
        <button type="button" className="ui-bare ui-turns panel-unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span className="ui-grow">{words.coaching.framework(framework.name, confirmed, framework.elements.length)}</span>
          <Icon shape={down16} />
        </button>
      </h2>
      <Fold isOpen={isOpen}>
        <ul className="panel-elements">
          {framework.elements.map((element) => (
            <FrameworkElement key={element.id} element={element} />
          ))}
        </ul>
      </Fold>
    </section>
  );
}

type Element = NonNullable<ReturnType<typeof usePanel>['view']['coaching']['framework']>['elements'][number];

function FrameworkElement({ element: { id, name, question, confirmed } }: { readonly element: Element }) {
  const { words, act } = usePanel();
  return (
    <li className="panel-question" data-asked={confirmed ? '' : undefined}>
      <button type="button" role="checkbox" className="ui-tick" aria-checked={confirmed} aria-label={words.coaching.confirmed(name)} onClick={() => act({ do: 'confirm-element', element: id, confirmed: !confirmed })}>
        {confirmed && <Icon shape={tick12} />}
      </button>
      <div className="ui-grow">
        <h3>{name}</h3>
        <p className="panel-ask">{question}</p>
        <WaitsHere about={`element:${id}`} />
      </div>
    </li>
  );
}
