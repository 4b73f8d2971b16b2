import { Button } from '@fluentui/react-components';
import type { Role } from '#api/face.ts';
import { Slots } from '../ui/slots.tsx';
import { MarkedField } from './marked-field.tsx';
import { useDraft, usePanel } from './panel-context.ts';
import { AskedLine, SlotEntry } from './slot-entry.tsx';
import { slotWords } from './slot-words.ts';
import { useSentence } from './use-sentence.ts';

const nothingRead = { behaviour: null, number: null, byWhen: null };

type Props = {
  readonly owner: Role;
  /** Under which name what is typed outlives this screen. */
  readonly draft: string;
  readonly initial?: string;
  readonly label: string;
  /** On the button: `Send to Ben`. */
  readonly send: string;
  readonly isBegun?: boolean;
  readonly onSend: (sentence: string) => void;
};

/** One sentence, both halves: its words are marked as they are read, three slots show what was read, and what is missing is asked for. */
export function PromiseBox({ owner, draft, initial = '', label, send, isBegun = false, onSend }: Props) {
  const { words, readings } = usePanel();
  const [text, setText] = useDraft(draft, initial);
  const finish = (sentence: string) => {
    if (reading !== null && isOfNow) readings.set(sentence, reading);
    setText('');
    onSend(sentence);
  };
  const { reading, isOfNow, field, missing, entry, openEntry, closeEntry, addSaid, onEnter } = useSentence({ text, setText, owner, onWhole: finish });
  const slots = slotWords(words, owner);
  const isWhole = reading !== null && isOfNow && reading.missing === null;
  return (
    <>
      <div className="panel-commit">
        <MarkedField label={label} placeholder={words.promise.placeholder} text={text} marks={reading?.marks ?? []} isBegun={isBegun} ref={field} onText={setText} onEnter={onEnter} />
        <Slots slots={reading?.slots ?? nothingRead} missing={missing === null ? [] : [missing]} withNumber={owner === 'rep'} words={slots} onSlot={openEntry} />
        {entry !== null ? (
          <SlotEntry key={entry} question={entry === missing ? (reading?.question ?? slots.setByHand(slots[nameOf[entry]])) : slots.setByHand(slots[nameOf[entry]])} isAsked={entry === missing} onSaid={addSaid} onCancel={closeEntry} />
        ) : (
          missing !== null && reading?.question != null && <AskedLine question={reading.question} onPress={() => openEntry(missing)} />
        )}
      </div>
      {text.trim() !== '' && (
        <div className="panel-send">
          {isWhole ? (
            <Button className="panel-snug" onClick={() => finish(text.trim())}>
              {send}
            </Button>
          ) : (
            <button type="button" className="ui-link ui-link--quiet" onClick={() => finish(text.trim())}>
              {words.promise.sendIncomplete}
            </button>
          )}
        </div>
      )}
    </>
  );
}

const nameOf = { behaviour: 'behaviour', number: 'number', day: 'byWhen' } as const;
