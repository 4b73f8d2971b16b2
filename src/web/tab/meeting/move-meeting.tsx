import { Button } from '@fluentui/react-components';
import { Shape, WhileLoading } from '../../ui/states.tsx';
import { useEscape } from '../../ui/use-escape.ts';
import { useTab } from '../tab-context.ts';
import { Notices } from '../notices.tsx';
import { useAnswer } from '../use-answer.ts';
import type { Deeds } from '../use-deeds.ts';
import { useReturnFocus } from '../use-return-focus.ts';

type Props = { readonly meeting: string; readonly deeds: Deeds; readonly onClose: () => void };

/** Times that suit both; a press moves the meeting. What that sends stands above them. */
export function MoveMeeting({ meeting, deeds, onClose }: Props) {
  const { words } = useTab();
  const { view, trouble, readAgain } = useAnswer('free-times.read', { meeting });
  useReturnFocus();
  useEscape(true, onClose);
  const move = async (start: number) => ((await deeds.act({ do: 'move', meeting, start })) ? onClose() : readAgain());
  return (
    <div className="tab-aside" role="group" aria-label={words.meeting.moveTitle}>
      <p className="ui-strong">{words.meeting.moveTitle}</p>
      <p className="ui-small">{words.meeting.moveNote}</p>
      <Notices reading={trouble} onReadAgain={readAgain} />
      {view === null && trouble === null && (
        <WhileLoading says={words.frame.loading}>
          <Shape width={320} height={32} />
        </WhileLoading>
      )}
      {view !== null && (
        <>
          {view.note !== null && <p className="ui-small">{view.note}</p>}
          {view.times.length === 0 && <p>{words.meeting.noTimes}</p>}
          <ul className="tab-times">
            {view.times.map(({ start, text, detail }) => (
              <li key={start}>
                <Button onClick={() => void move(start)}>{text}</Button>
                {detail !== null && <span className="ui-meta">{detail}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button appearance="subtle" onClick={onClose}>
        {words.meeting.keepTime}
      </Button>
    </div>
  );
}
