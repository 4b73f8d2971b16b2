import { Parser } from 'htmlparser2';

/** What a reader sees, in one comparable form: one space for any white space, straight quotes, no zero-width marks. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a sentence stands in a text, whatever the quotes, the case and the last full stop. */
export function holdsSentence(text: string, sentence: string): boolean {
  const wanted = comparable(sentence).replace(/[.!]$/, '').toLowerCase();
  return wanted !== '' && comparable(text).toLowerCase().includes(wanted);
}

/** The visible text of an event's body, and of the app's block in it; `block` is null when there is none. */
export type BodyText = { outside: string; block: string | null };

type Piece = { text: string } | { link: string } | { linkEnd: true };

/** Safe Links wrap an address in another one (facts/graph.md §12.2). */
function unwrapped(href: string): string {
  if (!/^https:\/\/[^/]*safelinks\.protection\.outlook\.com\//i.test(href)) return href;
  return new URL(href).searchParams.get('url') ?? href;
}

function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'script' || name === 'title') hidden += 1;
      if (name === 'a') pieces.push({ link: unwrapped(attributes['href'] ?? '') });
      if (/^(?:br|p|div|tr|li|hr|td|h\d)$/.test(name)) pieces.push({ text: ' ' });
    },
    ontext(text) {
      if (hidden === 0) pieces.push({ text });
    },
    onclosetag(name) {
      if (name === 'style' || name === 'script' || name === 'title') hidden -= 1;
      if (name === 'a') pieces.push({ linkEnd: true });
      if (/^(?:p|div|tr|li|td|h\d)$/.test(name)) pieces.push({ text: ' ' });
    },
  });
  parser.end(html);
  return pieces;
}

const textOf = (pieces: readonly Piece[]): string =>
  comparable(pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));

/** Where the block begins and ends: two links of the same path, one to `#begin`, a later one to `#end` (facts/graph.md §12.3). */
function boundsOf(pieces: readonly Piece[]): { from: number; to: number } | undefined {
  for (const [from, piece] of pieces.entries()) {
    if (!('link' in piece) || !piece.link.endsWith('#begin')) continue;
    const end = `${piece.link.slice(0, -'#begin'.length)}#end`;
    const last = pieces.findIndex((other, index) => index > from && 'link' in other && other.link === end);
    if (last < 0) continue;
    const close = pieces.findIndex((other, index) => index > last && 'linkEnd' in other);
    return { from, to: close < 0 ? pieces.length : close };
  }
  return undefined;
}

/** Reads a body as a person would, and tells the app's block from the rest. */
export function readBody(html: string): BodyText {
  const pieces = piecesOf(html);
  const bounds = boundsOf(pieces);
  if (bounds === undefined) return { outside: textOf(pieces), block: null };
  const outside = [...pieces.slice(0, bounds.from), { text: ' ' }, ...pieces.slice(bounds.to + 1)];
  return { outside: textOf(outside), block: textOf(pieces.slice(bounds.from, bounds.to + 1)) };
}
