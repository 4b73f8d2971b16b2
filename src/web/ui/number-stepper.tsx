import { useState, type KeyboardEvent } from 'react';
import { minus12, plus12 } from './icon-shapes.ts';
import { Icon } from './icon.tsx';

/** `notSaid`: what is read out where there is no number yet. */
export type StepperWords = { readonly less: string; readonly more: string; readonly notSaid: string };

type Props = { readonly label: string; readonly value: number | null; readonly least?: number; readonly most: number; readonly words: StepperWords; readonly onChange: (value: number) => void };

/** A whole number that can be typed, stepped with the arrow keys, or pressed up and down. Tab leads to the number; the two buttons are for the pointer. */
export function NumberStepper({ label, value, least = 0, most, words, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const to = (next: number) => {
    setTyped(null);
    const within = Math.min(most, Math.max(least, next));
    if (within !== value) onChange(within);
  };
  const settle = () => {
    if (typed !== null && /^\d+$/.test(typed)) to(Number(typed));
    else setTyped(null);
  };
  const step = (by: number) => to((value ?? least) + by);
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (event.key === 'Enter') settle();
    if (by === undefined || (typed !== null && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))) return;
    event.preventDefault();
    step(by);
  };
  return (
    <span className="ui-stepper" role="group" aria-label={label}>
      <button type="button" tabIndex={-1} aria-label={words.less} aria-disabled={(value ?? least) <= least} onClick={() => step(-1)}>
        <Icon shape={minus12} />
      </button>
      <input
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? words.notSaid : undefined}
        aria-valuemin={least}
        aria-valuemax={most}
        value={typed ?? (value === null ? '' : String(value))}
        placeholder="–"
        onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, String(most).length))}
        onBlur={settle}
        onKeyDown={keys}
      />
      <button type="button" tabIndex={-1} aria-label={words.more} aria-disabled={(value ?? least) >= most} onClick={() => step(1)}>
        <Icon shape={plus12} />
      </button>
    </span>
  );
}
