import type { ReadSlots, SentenceMark } from '#api/face.ts';
import { checkCircle16, circle16 } from './icon-shapes.ts';
import { Icon } from './icon.tsx';

type Half = SentenceMark['half'];

/** The names of the three, `missing` for what is asked for, and what a slot does when it is tapped: `Set the number by hand`. */
export type SlotWords = { readonly behaviour: string; readonly number: string; readonly byWhen: string; readonly missing: string; readonly notYet: string; setByHand(slot: string): string };

type Props = {
  readonly slots: ReadSlots;
  /** Which of the three are asked for now. */
  readonly missing: readonly Half[];
  /** A manager's own promise needs an action and a day: no number. */
  readonly withNumber?: boolean;
  readonly words: SlotWords;
  /** Makes each slot a button by which it can be set by hand. */
  readonly onSlot?: (half: Half) => void;
};

/** What was read from a promise, beneath its words, smaller. */
export function Slots({ slots, missing, withNumber = true, words, onSlot }: Props) {
  const all: readonly { half: Half; name: string; read: string | null }[] = [
    { half: 'behaviour', name: words.behaviour, read: slots.behaviour },
    { half: 'number', name: words.number, read: slots.number },
    { half: 'day', name: words.byWhen, read: slots.byWhen },
  ];
  const shown = all.filter(({ half }) => withNumber || half !== 'number');
  return (
    <div className="ui-slots" data-count={shown.length}>
      {shown.map(({ half, name, read }) => (
        <Slot key={half} half={half} name={name} read={read} isMissing={missing.includes(half)} words={words} onSlot={onSlot} />
      ))}
    </div>
  );
}

type SlotProps = { readonly half: Half; readonly name: string; readonly read: string | null; readonly isMissing: boolean; readonly words: SlotWords; readonly onSlot: ((half: Half) => void) | undefined };

function Slot({ half, name, read, isMissing, words, onSlot }: SlotProps) {
  const state = read !== null ? 'read' : isMissing ? 'missing' : 'empty';
  const inside = (
    <>
      <span className="ui-slot-name">
        <Icon shape={read === null ? circle16 : checkCircle16} />
        <span>{name}</span>
      </span>
      <span className="ui-slot-read">{read ?? (isMissing ? words.missing : words.notYet)}</span>
    </>
  );
  if (onSlot === undefined) return <div className="ui-slot" data-half={half} data-state={state} children={inside} />;
  return (
    <button type="button" className="ui-slot" data-half={half} data-state={state} onClick={() => onSlot(half)}>
      {inside}
      <span className="ui-unseen">{words.setByHand(name)}</span>
    </button>
  );
}
