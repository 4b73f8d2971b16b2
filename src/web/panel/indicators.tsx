import { NumberStepper } from '../ui/number-stepper.tsx';
import { useFaces, usePanel } from './panel-context.ts';
import { WaitsHere } from './waits-here.tsx';

/** What the rep controls in a week, as numbers; nothing where scores are off. */
export function Indicators() {
  const { view, words, act } = usePanel();
  const rep = useFaces().of('rep');
  const { indicators } = view.accountability;
  if (indicators.length === 0) return null;
  const stepper = { less: words.promise.less, more: words.promise.more, notSaid: words.promise.notSaid };
  return (
    <section className="panel-section" aria-label={words.promise.inHands(rep.given, rep.isYou)}>
      <div className="panel-section-head">
        <h2>{words.promise.inHands(rep.given, rep.isYou)}</h2>
      </div>
      <ul>
        {indicators.map(({ id, name, actual, target, largest }) => (
          <li key={id} className="panel-indicator">
            <span className="ui-grow">
              {name} {target !== null && <span className="ui-meta">{words.promise.ofTarget(target)}</span>}
              <WaitsHere about={`indicator:${id}`} />
            </span>
            <NumberStepper label={name} value={actual} most={largest} words={stepper} onChange={(next) => act({ do: 'indicator', indicator: id, actual: next })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
