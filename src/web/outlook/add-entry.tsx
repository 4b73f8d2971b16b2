import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { OutlookDeed } from '#api/outlook.ts';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import { nextInRow } from '../ui/next-in-row.ts';

const kinds = ['topic', 'moment', 'promise'] as const;
type Kind = (typeof kinds)[number];

type Props = { readonly words: OutlookWords; readonly meeting: string; readonly isBusy: boolean; readonly act: (deed: () => OutlookDeed) => Promise<boolean> };

/** One field for a topic, a moment or a promise. What was not taken stays in it. */
export function AddEntry({ words: { add }, meeting, isBusy, act }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Kind>('topic');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    if (text.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    if (await act(() => deedOf(kind, meeting, text.trim()))) setText('');
  };
  return (
    <form
      className="pane-add"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Kinds id={id} add={add} kind={kind} onKind={(next) => { setKind(next); setMissing(false); }} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${kind}`}>
        <textarea
          ref={field}
          className="ui-field"
          rows={kind === 'promise' ? 2 : 1}
          aria-label={add[kind].label}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          placeholder={add[kind].hint}
          maxLength={kind === 'topic' ? 200 : 2000}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        {isMissing && (
          <p id={`${id}-missing`} className="pane-missing" role="alert">
            {add.missing}
          </p>
        )}
        <button type="submit" className="pane-button" aria-disabled={isBusy}>
          {add.button}
        </button>
      </div>
    </form>
  );
}

type KindsProps = { readonly id: string; readonly add: OutlookWords['add']; readonly kind: Kind; readonly onKind: (kind: Kind) => void };

/** Arrow keys choose; Tab leads on to the field. */
const Kinds = ({ id, add, kind, onKind }: KindsProps) => (
  <div className="pane-tabs" role="tablist" aria-label={add.region}>
    {kinds.map((one, index) => (
      <button
        key={one}
        type="button"
        role="tab"
        id={`${id}-${one}`}
        aria-controls={`${id}-panel`}
        aria-selected={one === kind}
        tabIndex={one === kind ? 0 : -1}
        onClick={() => onKind(one)}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
          const next = nextInRow(event.key, index, kinds.length);
          const chosen = next === null ? undefined : kinds[next];
          if (chosen === undefined) return;
          event.preventDefault();
          onKind(chosen);
          document.getElementById(`${id}-${chosen}`)?.focus();
        }}
      >
        {add[one].tab}
      </button>
    ))}
  </div>
);

function deedOf(kind: Kind, meeting: string, text: string): OutlookDeed {
  switch (kind) {
    case 'topic':
      return { do: 'add-topic', meeting, topic: text };
    case 'moment':
      return { do: 'add-moment', meeting, url: text };
    case 'promise':
      return { do: 'add-promise', meeting, sentence: text };
  }
}
