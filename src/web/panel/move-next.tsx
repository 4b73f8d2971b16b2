import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FreeTimes } from '#api/tab.ts';
import { CallError } from '../call.ts';
import { calendar16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useAnnounce } from '../ui/announce.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { usePanel } from './panel-context.ts';

type Moving = { readonly times: FreeTimes | null; readonly isBusy: boolean; readonly said: string | null };

const atRest: Moving = { times: null, isBusy: false, said: null };

/** Moves the next meeting to a time that suits both, so that it is held. What a press sends stands above the times. */
export function MoveNext({ meeting }: { readonly meeting: string }) {
  const { words, call } = usePanel();
  const announce = useAnnounce();
  const [moving, setMoving] = useState(atRest);
  const keep = () => setMoving(atRest);
  useEscape(moving.times !== null, keep);
  const failed = (error: unknown) => {
    const said = error instanceof CallError && error.text !== '' ? error.text : words.frame.failed;
    announce.assertively(said);
    setMoving({ ...atRest, said });
  };
  const ask = () => {
    setMoving({ ...atRest, isBusy: true });
    call('free-times.read', { meeting }).then((times) => setMoving({ ...atRest, times }), failed);
  };
  const moveTo = (start: number) => {
    setMoving({ ...moving, isBusy: true });
    call('tab.do', { deed: { do: 'move', meeting, start } }).then(({ text }) => {
      const said = text ?? words.closing.moved;
      announce.politely(said);
      setMoving({ ...atRest, said });
    }, failed);
  };
  if (moving.times !== null) return <Times times={moving.times} isBusy={moving.isBusy} onMove={moveTo} onKeep={keep} />;
  return (
    <>
      <p className="ui-meta panel-move-why">{moving.said ?? words.closing.moveWhy}</p>
      <Button className="panel-snug" size="small" icon={<Icon shape={calendar16} />} disabledFocusable={moving.isBusy} onClick={ask}>
        {words.closing.moveIt}
      </Button>
    </>
  );
}

type TimesProps = { readonly times: FreeTimes; readonly isBusy: boolean; readonly onMove: (start: number) => void; readonly onKeep: () => void };

function Times({ times: { times, note }, isBusy, onMove, onKeep }: TimesProps) {
  const { closing } = usePanel().words;
  return (
    <div role="group" aria-label={closing.moveTitle} className="panel-times">
      <p className="ui-strong">{closing.moveTitle}</p>
      <p className="ui-meta">{note ?? (times.length === 0 ? closing.noTimes : closing.moveNote)}</p>
      {times.map(({ start, text, detail }) => (
        <div key={start}>
          <Button className="panel-wide" disabledFocusable={isBusy} onClick={() => onMove(start)}>
            {text}
          </Button>
          {detail !== null && <p className="ui-meta">{detail}</p>}
        </div>
      ))}
      <button type="button" className="ui-link ui-link--quiet" onClick={onKeep}>
        {closing.keepTime}
      </button>
    </div>
  );
}
