import type { SentenceMark } from '#api/face.ts';
import { markedPieces } from './marked-pieces.ts';

/** What goes around what somebody said, in the reader's language: `“` and `”`. */
export type Quotes = readonly [open: string, close: string];

/**
 * A promise as it was spoken, with the halves that were read from it: behaviour underlined in indigo, number in teal, day dotted. Without `marks` it stands plain;
 * without `quotes` it stands bare.
 */
export function Sentence({ text, marks = [], quotes }: { readonly text: string; readonly marks?: readonly SentenceMark[]; readonly quotes?: Quotes }) {
  return (
    <p className={marks.length > 0 ? 'ui-sentence ui-sentence--marked' : 'ui-sentence'}>
      {quotes?.[0]}
      <MarkedText text={text} marks={marks} />
      {quotes?.[1]}
    </p>
  );
}

/** The marked text alone, to be laid into something else. */
export const MarkedText = ({ text, marks }: { readonly text: string; readonly marks: readonly SentenceMark[] }) => (
  <>
    {markedPieces(text, marks).map((piece, at) =>
      piece.half === null ? (
        piece.text
      ) : (
        <span key={at} className="ui-mark" data-half={piece.half}>
          {piece.text}
        </span>
      ),
    )}
  </>
);
