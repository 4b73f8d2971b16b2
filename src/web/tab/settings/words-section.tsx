import { Section } from '../section.tsx';
import { useTab } from '../tab-context.ts';
import { Fold } from './fold.tsx';
import { LineEditor } from './line-editor.tsx';
import { lineKinds, withLines } from './own-words.ts';
import type { SectionProps } from './settings-page.tsx';

/** What is said aloud: the catalogue's lines, and the reader's own in turn with them. */
export function WordsSection({ view, deeds }: SectionProps) {
  const { own: words } = useTab().words.settings;
  return (
    <>
      <p className="tab-lead">{words.note}</p>
      {view.lines.map(({ id, title, texts }) => {
        const kind = lineKinds.find((known) => known === id);
        return (
          <Section key={id} title={title}>
            <Fold title={words.ours} end={words.count(texts.length)}>
              <ul className="tab-lines">
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Fold>
            {kind !== undefined && (
              <>
                <h3 className="tab-small-heading">{words.yours}</h3>
                {view.own[kind].length === 0 && <p className="ui-meta">{words.noneYet}</p>}
                <LineEditor label={words.line} own={view.own[kind]} ours={texts} onKeep={(lines) => deeds.act(withLines(view.own, kind, lines))} />
              </>
            )}
          </Section>
        );
      })}
    </>
  );
}
