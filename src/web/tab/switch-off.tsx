import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { IconShape } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { Shape, WhileLoading } from '../ui/states.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { Notices } from './notices.tsx';
import { calendar20, note20, quote20 } from './tab-icon-shapes.ts';
import { useTab } from './tab-context.ts';
import { useAnswer } from './use-answer.ts';
import type { Deeds } from './use-deeds.ts';
import { useReturnFocus } from './use-return-focus.ts';

type Props = { readonly pair: string; readonly name: string; readonly deeds: Deeds; readonly onClose: () => void };

const icons: readonly IconShape[] = [calendar20, note20, quote20];

/** What switching off does, counted before it is done. Until it is confirmed everything stays as it is. */
export function SwitchOff({ pair, name, deeds, onClose }: Props) {
  const { words } = useTab();
  const { view, trouble, readAgain } = useAnswer('switch-off.read', { pair });
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useReturnFocus();
  useEscape(true, onClose);
  useEffect(() => title.current?.focus(), []);
  // when the number of updates has changed meanwhile the product refuses, and the new number is read
  const confirm = async (updates: number) => ((await deeds.act({ do: 'switch-off', pair, updates })) ? onClose() : readAgain());
  return (
    <div className="tab-aside" role="group" aria-labelledby={id}>
      <h3 className="ui-title" id={id} ref={title} tabIndex={-1}>
        {words.switchOff.question(name)}
      </h3>
      <Notices reading={trouble} onReadAgain={readAgain} />
      {view === null && trouble === null && (
        <WhileLoading says={words.switchOff.counting}>
          <Shape width="80%" height={84} />
        </WhileLoading>
      )}
      {view !== null && (
        <ul className="tab-consequences">
          {view.lines.map((line, at) => (
            <li key={line}>
              <Icon shape={icons[at] ?? note20} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="tab-acts">
        {view !== null && (
          <Button appearance="primary" onClick={() => void confirm(view.updates)}>
            {view.confirm}
          </Button>
        )}
        <Button onClick={onClose}>{words.switchOff.keepOn}</Button>
      </div>
    </div>
  );
}
