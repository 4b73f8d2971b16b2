import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { nextInRow } from './next-in-row.ts';

/** `isMine`: the reader chose it · `isChosen`: somebody did, and it is tinted. `says`: what the picture on it says, for the ear. */
export type Choice = { readonly id: string; readonly label: string; readonly says?: string; readonly isMine: boolean; readonly isChosen: boolean; readonly picture?: ReactNode };

type Props = { readonly label: string; readonly choices: readonly Choice[]; readonly onChoose: (id: string) => void };

/** One of a few, in a row: Tab leads in, arrows move, Space or Enter chooses. Moving never chooses, since a choice is a word given. */
export function ChoiceGroup({ label, choices, onChoose }: Props) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const entry = Math.max(0, choices.findIndex(({ isMine }) => isMine));
  const move = (event: KeyboardEvent, at: number) => {
    const next = nextInRow(event.key, at, choices.length);
    if (next === null) return;
    event.preventDefault();
    buttons.current[next]?.focus();
  };
  return (
    <div className="ui-choices" role="group" aria-label={label}>
      {choices.map(({ id, label: text, says, isMine, isChosen, picture }, at) => (
        <button
          key={id}
          type="button"
          className="ui-choice"
          ref={(button) => {
            buttons.current[at] = button;
          }}
          tabIndex={at === entry ? 0 : -1}
          aria-pressed={isMine}
          data-chosen={isChosen ? '' : undefined}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => move(event, at)}
        >
          {picture}
          {text}
          {says !== undefined && <span className="ui-unseen"> {says}</span>}
        </button>
      ))}
    </div>
  );
}
