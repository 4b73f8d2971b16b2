import { Button } from '@fluentui/react-components';
import type { PromiseView } from '#api/face.ts';
import { Chip } from '../../ui/chip.tsx';
import { done16, minus12, plus16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { toneOf } from '../../ui/promise-line.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Meter } from '../charts/meter.tsx';
import { useTab } from '../tab-context.ts';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly promise: PromiseView; readonly deeds: Deeds };

/** One promise of the reader's, as spoken, and how far it is: one tap counts one more, another says that it is kept. */
export function OpenPromise({ promise, deeds }: Props) {
  const { rep, quotes } = useTab().words;
  const { status, facts, note, chip } = promise;
  const mine = promise.views.find(({ by }) => by === promise.owner);
  if (status !== 'open')
    return (
      <li>
        <Sentence text={promise.sentence} quotes={quotes} />
        <p className="ui-meta">{[...facts, ...(note === null ? [] : [note])].join(', ')}</p>
        {chip !== null && <Chip tone={toneOf(status)}>{chip}</Chip>}
      </li>
    );
  return (
    <li>
      <div className="tab-spoken">
        <Sentence text={promise.sentence} quotes={quotes} />
      </div>
      <div className="tab-promise-acts">
        <span className="tab-facts">
          {facts.map((fact) => (
            <Chip key={fact} tone="account">
              {fact}
            </Chip>
          ))}
        </span>
        <HowFar promise={promise} deeds={deeds} />
        {mine === undefined ? (
          <Button size="small" icon={<Icon shape={done16} />} aria-label={rep.keptThis(promise.sentence)} onClick={() => void deeds.act({ do: 'settle', commitment: promise.id, outcome: { kind: 'kept' } })}>
            {rep.keptIt}
          </Button>
        ) : (
          <Chip tone="plain">{mine.text}</Chip>
        )}
      </div>
      {note !== null && <p className="ui-meta">{note}</p>}
    </li>
  );
}

function HowFar({ promise, deeds }: Props) {
  const { rep } = useTab().words;
  const { progress, id, sentence } = promise;
  if (progress === null) return null;
  const count = (done: number) => void deeds.act({ do: 'progress', commitment: id, done });
  return (
    <span className="tab-how-far" role="group" aria-label={rep.howFar(sentence)}>
      <span className="ui-figure">{progress.text}</span>
      <Meter done={progress.done} of={progress.of} half="coaching" />
      {progress.done > 0 && <Button size="small" appearance="subtle" icon={<Icon shape={minus12} />} aria-label={rep.oneLess} onClick={() => count(progress.done - 1)} />}
      <Button size="small" icon={<Icon shape={plus16} />} onClick={() => count(progress.done + 1)}>
        {rep.oneMore}
      </Button>
    </span>
  );
}
