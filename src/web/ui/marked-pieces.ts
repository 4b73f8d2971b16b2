import type { SentenceMark } from '#api/face.ts';

/** A piece of a sentence, and the half that it stands for; null: neither. */
export type Piece = { readonly text: string; readonly half: SentenceMark['half'] | null };

/** Cuts a sentence at its marks. The pieces in a row are the sentence again, whatever the marks say; a mark that lies outside or over another is left out. */
export function markedPieces(sentence: string, marks: readonly SentenceMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, half } of marks) {
    if (from < at || to <= from || to > sentence.length) continue;
    if (from > at) pieces.push({ text: sentence.slice(at, from), half: null });
    pieces.push({ text: sentence.slice(from, to), half });
    at = to;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), half: null });
  return pieces;
}

/** The marks that still hold while somebody types on: those that lie wholly within what has not changed. */
export function marksThatHold(marks: readonly SentenceMark[], read: string, now: string): readonly SentenceMark[] {
  const same = sameFrom(read, now);
  const tail = Math.min(sameFrom(reversed(read), reversed(now)), Math.min(read.length, now.length) - same);
  const shift = now.length - read.length;
  return marks.flatMap((mark) => {
    if (mark.to <= same) return [mark];
    return mark.from >= read.length - tail ? [{ ...mark, from: mark.from + shift, to: mark.to + shift }] : [];
  });
}

const reversed = (text: string): string => Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at] ?? '').join('');

function sameFrom(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  return same;
}
