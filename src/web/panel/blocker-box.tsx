import { Button } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { PanelBlocker } from '#api/panel.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { useDraft, useFaces, usePanel } from './panel-context.ts';
import { AskedLine, SlotEntry } from './slot-entry.tsx';
import { useSentence } from './use-sentence.ts';

type Taker = PanelBlocker['taker'];

/** What else is in the way, and who takes it. A manager's word needs an action and a day: they are asked for. */
export function BlockerBox() {
  const { words, act } = usePanel();
  const faces = useFaces();
  const [text, setText] = useDraft('blocker');
  const [taker, setTaker] = useState<Taker>(null);
  const add = (sentence: string) => {
    act({ do: 'blocker', text: sentence, taker });
    setText('');
    setTaker(null);
    sentenceInWork.field.current?.focus();
  };
  const sentenceInWork = useSentence({ text, setText, owner: 'manager', isRead: taker === 'manager', onWhole: add });
  const { reading, missing, entry, field, openEntry, closeEntry, addSaid, onEnter } = sentenceInWork;
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const takers = (['rep', 'manager', 'pass-on'] as const).map((id) => ({ id, label: id === 'pass-on' ? words.blockers.passOn : faces.of(id).given, isMine: taker === id, isChosen: taker === id }));
  const question = reading?.question ?? null;
  return (
    <section className="panel-section" aria-label={words.blockers.somethingElse}>
      <div className="panel-section-head">
        <h2>{words.blockers.somethingElse}</h2>
      </div>
      <textarea ref={field} className="ui-field panel-grows" rows={2} aria-label={words.blockers.field} value={text} maxLength={500} onChange={({ target }) => setText(target.value)} onKeyDown={keys} />
      {text.trim() !== '' && (
        <div className="panel-taker">
          <ChoiceGroup label={words.blockers.whoTakes} choices={takers} onChoose={(id) => setTaker(takers.find((one) => one.id === id && one.id !== taker)?.id ?? null)} />
          {missing !== null && question !== null && (
            <div className="panel-asked-alone">{entry !== null ? <SlotEntry question={question} isAsked onSaid={addSaid} onCancel={closeEntry} /> : <AskedLine question={question} onPress={() => openEntry(missing)} />}</div>
          )}
          <Button className="panel-snug" size="small" onClick={() => add(text.trim())}>
            {words.blockers.add}
          </Button>
        </div>
      )}
    </section>
  );
}
