import { walk, type SourceElement, type SourceNode, type Span } from './html-source.ts';

/** A piece of a line: text with the address it links to, or an image (its tag as it stands in the source). */
export type Run = Span & {
  readonly node: SourceNode;
  readonly text: string;
  readonly link: string | null;
  readonly image: string | null;
};
/** What a reader sees as one line; `text` is normalised: entities decoded, white space folded, no zero-width signs. */
export type VisibleLine = Span & { readonly text: string; readonly runs: readonly Run[] };

const breaking = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const hidden = new Set(['head', 'script', 'style', 'title', 'template', 'noscript']);

/** Text as it is compared: what re-serialising and editors change (white space, no-break spaces, composed signs) makes no difference. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The lines of a document as a reader sees them, in order, the empty ones left out. Holds for any mark-up of the same words: cells,
 * paragraphs and line breaks all end a line. `html` is the source of `root`.
 */
export function visibleLines(html: string, root: SourceElement): readonly VisibleLine[] {
  const lines: VisibleLine[] = [];
  let runs: Run[] = [];
  let link: string | null = null;
  let hiddenDepth = 0;
  const endLine = (): void => {
    const line = lineOf(runs);
    if (line !== null) lines.push(line);
    runs = [];
  };
  for (const { node, at } of walk(root)) {
    if (at === 'text') {
      if (hiddenDepth === 0) runs.push({ node, start: node.start, end: node.end, text: node.text, link, image: null });
      continue;
    }
    if (hidden.has(node.name)) hiddenDepth += at === 'entering' ? 1 : -1;
    if (breaking.has(node.name)) endLine();
    if (node.name === 'a') link = at === 'entering' ? (node.attributes['href'] ?? null) : null;
    if (node.name === 'img' && at === 'entering')
      runs.push({ node, start: node.start, end: node.end, text: '', link, image: html.slice(node.start, node.end) });
  }
  endLine();
  return lines;
}

function lineOf(runs: readonly Run[]): VisibleLine | null {
  const seen = runs.filter((run) => run.image !== null || normalised(run.text) !== '');
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { text: normalised(runs.map(({ text }) => text).join('')), start: first.start, end: last.end, runs };
}

/** The part of each line that lies in the span; a line that crosses its edge is cut there. */
export const linesWithin = (lines: readonly VisibleLine[], span: Span): readonly VisibleLine[] =>
  lines.flatMap((line) => {
    if (line.end <= span.start || line.start >= span.end) return [];
    const part = lineOf(line.runs.filter((run) => run.start >= span.start && run.end <= span.end));
    return part === null ? [] : [part];
  });
