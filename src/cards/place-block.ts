import { mapBody, ownContainers, type BlockMarks, type BlockPiece, type BodyMap } from './find-block.ts';
import { elementsIn, parseSource, type Span } from './html-source.ts';
import { agendaLink } from './link-address.ts';
import { escapeHtml, webAddress } from './safe-text.ts';
import { linesWithin, normalised, visibleLines, type VisibleLine } from './visible-lines.ts';

/** A body with our block as wanted, or why it must not be written. `kept`: lines of people that now stand right after the block. */
export type Placed =
  | { readonly kind: 'placed'; readonly html: string; readonly kept: readonly string[] }
  | {
      readonly kind: 'refused';
      /** `no-join-section`: a Teams meeting whose section is gone; a write could make the loss final. `torn-block`: one edge of the block is missing. */
      readonly why: 'no-join-section' | 'torn-block' | 'already-there' | 'not-there';
    };

export type PlaceOptions = { readonly marks: BlockMarks; readonly isOnlineMeeting: boolean };
/** `written`: HTML of our blocks as we wrote them (the last one, and those of other tokens found); what is in none of them, people typed. */
export type ReplaceOptions = PlaceOptions & { readonly written: readonly string[] };

/** Puts the block before the join section, or at the end where the meeting has none. Every other byte stays. */
export function insertBlock(html: string, block: string, { marks, isOnlineMeeting }: PlaceOptions): Placed {
  const body = mapBody(html, marks);
  if (body.block.kind === 'torn') return refused('torn-block');
  if (body.block.kind === 'found') return refused('already-there');
  if (isOnlineMeeting && body.joinStart === null) return refused('no-join-section');
  return {
    kind: 'placed',
    html: edited(html, [{ ...emptyAt(body.joinStart ?? endOfBody(body)), by: block }]),
    kept: [],
  };
}

/**
 * Puts a new block in the place of the one that stands. What people typed into it is kept: each line, its links and images included, stands
 * right after the new block (or before, if it stood before our first line), and belongs to them from then on.
 */
export const replaceBlock = (html: string, block: string, options: ReplaceOptions): Placed =>
  exchanged(html, block, options);

/** Takes the block out; what people typed into it stays in its place. */
export const removeBlock = (html: string, options: ReplaceOptions): Placed => exchanged(html, '', options);

function exchanged(html: string, block: string, { marks, isOnlineMeeting, written }: ReplaceOptions): Placed {
  const body = mapBody(html, marks);
  if (body.block.kind === 'torn') return refused('torn-block');
  if (body.block.kind === 'none') return refused('not-there');
  if (isOnlineMeeting && body.joinStart === null) return refused('no-join-section');
  const own = ownLines([...written, block], marks);
  const pieces = body.block.pieces.map((piece) => ({ piece, ...linesOf(body, piece, own) }));
  const keep = (line: VisibleLine): string => asLine(line, marks);
  const edits = pieces.map(({ piece, before, typed, after }, index) => ({
    start: piece.start,
    end: piece.end,
    by: [...before.map(keep), index === 0 ? block : '', ...typed.map(keep), ...after.map(keep)].join(''),
  }));
  const kept = pieces.flatMap(({ typed }) => typed.map(({ text }) => text));
  return { kind: 'placed', html: edited(html, [...edits, ...withoutIds(body, body.block.pieces)]), kept };
}

/** The block's visible lines, normalised: equal as long as nobody changed it, whatever its mark-up became. Empty when there is none. */
export function blockText(html: string, marks: BlockMarks): string {
  const body = mapBody(html, marks);
  if (body.block.kind !== 'found') return '';
  return texts(body.block.pieces.flatMap((piece) => linesOf(body, piece, new Set()).inside));
}

/** All visible lines but the block's, normalised: what a write must not change. */
export function outsideText(html: string, marks: BlockMarks): string {
  const body = mapBody(html, marks);
  if (body.block.kind !== 'found') return texts(body.lines);
  const outside: VisibleLine[] = [];
  let from = 0;
  for (const piece of body.block.pieces) {
    const { before, after } = linesOf(body, piece, new Set());
    outside.push(...linesWithin(body.lines, { start: from, end: piece.start }), ...before, ...after);
    from = piece.end;
  }
  return texts([...outside, ...linesWithin(body.lines, { start: from, end: html.length })]);
}

/** The lines inside the block that are in none of our written blocks: people's, to be kept and read. */
export function typedInside(html: string, marks: BlockMarks, written: readonly string[]): readonly string[] {
  const body = mapBody(html, marks);
  if (body.block.kind !== 'found') return [];
  const own = ownLines(written, marks);
  return body.block.pieces.flatMap((piece) => linesOf(body, piece, own).typed.map(({ text }) => text));
}

const refused = (why: Extract<Placed, { kind: 'refused' }>['why']): Placed => ({ kind: 'refused', why });
const texts = (lines: readonly VisibleLine[]): string =>
  lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

/** The lines of a piece: above our first line, from it to our last one (and of those the typed ones), below. */
function linesOf(body: BodyMap, piece: BlockPiece, own: ReadonlySet<string>) {
  const lines = linesWithin(body.lines, piece);
  const first = lines.findIndex(({ end }) => end > piece.firstAt);
  const last = lines.findLastIndex(({ start }) => start < piece.lastAt);
  const inside = lines.slice(Math.max(first, 0), last + 1);
  return {
    before: first === -1 ? lines : lines.slice(0, first),
    inside,
    typed: typedOf(inside, own),
    after: first === -1 ? [] : lines.slice(last + 1),
  };
}

function ownLines(blocks: readonly string[], { sentinels }: BlockMarks): ReadonlySet<string> {
  const lines = blocks.flatMap((block) => visibleLines(block, parseSource(block)).map(({ text }) => text));
  return new Set(
    [...lines, ...sentinels.flatMap(({ first, last }) => [normalised(first), normalised(last)])].filter(
      (line) => line !== '',
    ),
  );
}

/** Lines that are not ours, nor several of ours run together, nor parts of one of ours in a row. */
function typedOf(lines: readonly VisibleLine[], own: ReadonlySet<string>): readonly VisibleLine[] {
  const typed: VisibleLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isOurs(line, own)) continue;
    const joined = [2, 3, 4].find((count) => isWhole(lines.slice(at, at + count), own));
    if (joined === undefined) typed.push(line);
    else at += joined - 1;
  }
  return typed;
}

const isWhole = (lines: readonly VisibleLine[], own: ReadonlySet<string>): boolean =>
  own.has(normalised(lines.map(({ text }) => text).join(' '))) &&
  lines.every(({ runs }) => runs.every(({ image }) => image === null));

function isOurs({ text, runs }: VisibleLine, own: ReadonlySet<string>): boolean {
  if (runs.some(({ image }) => image !== null)) return false;
  let rest = text;
  while (rest !== '') {
    const part = [...own].filter((line) => rest.startsWith(line)).sort((one, other) => other.length - one.length)[0];
    if (part === undefined) return false;
    rest = rest.slice(part.length).trimStart();
  }
  return true;
}

/** A person's line as a line of its own: words, links and images; what it looked like is lost. */
function asLine({ runs }: VisibleLine, { linkBase }: BlockMarks): string {
  const parts = runs.map(({ text, link, image }) => {
    const content = image ?? spaced(text);
    const address = link === null ? undefined : webAddress(withoutEdge(link, linkBase));
    return address === undefined || content === '' ? content : `<a href="${escapeHtml(address)}">${content}</a>`;
  });
  return `<div>${parts.join('')}</div>`;
}

/** A first or last line of ours that somebody wrote into is that person's line now: its link still leads to the agenda, and marks no block any more. */
function withoutEdge(link: string, linkBase: string): string {
  const ours = agendaLink(link, linkBase);
  return ours?.edge == null ? link : new URL(ours.token, linkBase.endsWith('/') ? linkBase : `${linkBase}/`).href;
}

/** Escaped, with the spaces at both ends, which keep words of neighbouring runs apart. */
function spaced(text: string): string {
  const edge = (has: RegExp): string => (has.test(text) ? ' ' : '');
  return text.trim() === '' ? edge(/\s/) : `${edge(/^\s/)}${escapeHtml(text)}${edge(/\s$/)}`;
}

const idAttribute = /\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i;

/** Takes our id from containers around a piece: a container that keeps people's text must not pass for our block. */
function withoutIds({ html, root }: BodyMap, pieces: readonly BlockPiece[]): readonly Edit[] {
  return ownContainers(root).flatMap(({ start, end }) => {
    if (pieces.some((piece) => start >= piece.start && end <= piece.end)) return [];
    const id = idAttribute.exec(html.slice(start, html.indexOf('>', start)));
    return id === null ? [] : [{ start: start + id.index, end: start + id.index + id[0].length, by: '' }];
  });
}

type Edit = Span & { readonly by: string };
const emptyAt = (at: number): Span => ({ start: at, end: at });
const edited = (html: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), html);

function endOfBody({ html, root }: BodyMap): number {
  const all = elementsIn(root);
  return (
    (all.find(({ name }) => name === 'body') ?? all.find(({ name }) => name === 'html'))?.contentEnd ?? html.length
  );
}
