import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { eye16, eyeOff16, lock16 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { usePanel } from './panel-context.ts';
import { PrivateNoteField } from './private-note-field.tsx';
import { WaitsHere } from './waits-here.tsx';

/** Nobody looks at a note for longer without touching it; somebody else may look at the screen. */
const shownMs = 20_000;

/**
 * The reader's own note. What stands in it is hidden until Show, and again after 20 seconds without a key: hidden means that its words are not on the page
 * at all, neither for the eye nor for a screen reader.
 */
export function PrivateNote({ isBegun = false }: { readonly isBegun?: boolean }) {
  const { view, words } = usePanel();
  const announce = useAnnounce();
  const [isShown, setShown] = useState(view.privateNote === '');
  const [touched, setTouched] = useState(0);
  const hasText = view.privateNote !== '';
  const head = useRef<HTMLDivElement>(null);
  const hide = () => {
    const hadFocus = document.activeElement instanceof HTMLTextAreaElement;
    setShown(false);
    if (hadFocus) head.current?.querySelector('button')?.focus();
    announce.politely(words.announced.noteHidden);
  };
  useEffect(() => {
    if (!isShown || !hasText) return;
    const timer = setTimeout(hide, shownMs);
    return () => clearTimeout(timer);
  }, [isShown, hasText, touched]);
  useEscape(isShown && hasText, hide);
  return (
    <section className="panel-private" aria-labelledby="private-note">
      <div className="ui-card">
        <div className="panel-private-head" ref={head}>
          <Icon shape={lock16} />
          <h2 id="private-note" className="ui-grow">
            {words.note.title}
          </h2>
          {hasText && (
            <Button className="panel-snug" size="small" icon={<Icon shape={isShown ? eyeOff16 : eye16} />} aria-expanded={isShown} onClick={() => (isShown ? hide() : setShown(true))}>
              {isShown ? words.note.hide : words.note.show}
            </Button>
          )}
        </div>
        <div className="panel-private-body">
          {isShown ? <PrivateNoteField isBegun={isBegun || hasText} onTouched={() => setTouched((times) => times + 1)} /> : <HiddenText length={view.privateNote.length} />}
          <p className="ui-meta">{words.note.only}</p>
          <WaitsHere about="note" />
        </div>
      </div>
      {hasText && (
        <p className="ui-meta panel-private-foot">
          <Icon shape={eyeOff16} />
          {words.note.blurs}
        </p>
      )}
    </section>
  );
}

/** A shape as long as the note, without any of its words. */
function HiddenText({ length }: { readonly length: number }) {
  const { words } = usePanel();
  return (
    <>
      <p className="panel-blurred" aria-hidden="true">
        {'nothing to be read here '.repeat(Math.min(12, Math.ceil(length / 24)))}
      </p>
      <p className="ui-unseen">{words.note.hidden}</p>
    </>
  );
}
