import {
  elementsIn,
  isDocument,
  parentsOf,
  parseSource,
  type SourceElement,
  type SourceNode,
  type Span,
} from './html-source.ts';
import { holdsOnlyItsOwn, joinSectionStart } from './join-section.ts';
import { agendaLink, type BlockEdge } from './link-address.ts';
import { linesWithin, normalised, visibleLines, type VisibleLine } from './visible-lines.ts';

/** By what a block of ours is known: the links' base, and the first and last line in every language that we write. */
export type BlockMarks = {
  readonly linkBase: string;
  readonly sentinels: readonly { readonly first: string; readonly last: string }[];
};

/** A parsed body and what stands where in it. */
export type BodyMap = {
  readonly html: string;
  readonly root: SourceElement;
  readonly lines: readonly VisibleLine[];
  /** Where the Teams join section begins, or null. */
  readonly joinStart: number | null;
  readonly block: FoundBlock;
};

/** `pieces` are more than one where a body was copied together. `torn`: one edge is missing, or it stands in or below the join section. */
export type FoundBlock =
  | { readonly kind: 'none' }
  | { readonly kind: 'torn' }
  | {
      readonly kind: 'found';
      readonly by: 'links' | 'id' | 'sentinel';
      readonly tokens: readonly string[];
      readonly pieces: readonly BlockPiece[];
    };

/** What is replaced (`start` to `end`), and where in it our first line begins and our last one ends: people may have typed before and after. */
export type BlockPiece = Span & { readonly firstAt: number; readonly lastAt: number };

type Edge = { readonly edge: BlockEdge; readonly node: SourceNode; readonly at: number; readonly token: string | null };

/** Finds our block in a body as Graph returns it (facts/graph.md §12.3): by the links of its first and last line, then the id, then the words. */
export const findBlock = (html: string, marks: BlockMarks): FoundBlock => mapBody(html, marks).block;

/** Parses a body once and finds everything that placing needs. */
export function mapBody(html: string, marks: BlockMarks): BodyMap {
  const root = parseSource(html);
  const lines = visibleLines(html, root);
  const edges = edgesOf(root, lines, marks);
  const pairs = pairsOf(edges, lines);
  const ours = (pairs ?? []).map((pair) => pieceOf(pair, lines)); // with our table: a line of underscores that somebody drew in it begins no section
  const joinStart = joinSectionStart(root, lines, ours, ownContainers(root));
  return { html, root, lines, joinStart, block: blockOf(root, lines, edges, pairs, joinStart) };
}

type Pair = { readonly begin: Edge; readonly end: Edge };

function blockOf(
  root: SourceElement,
  lines: readonly VisibleLine[],
  edges: readonly Edge[],
  pairs: readonly Pair[] | null,
  joinStart: number | null,
): FoundBlock {
  const containers = ownContainers(root);
  const byId = pairs === null || pairs.length === 0 ? pieceById(containers, edges) : null;
  if (byId === null && edges.length === 0) return { kind: 'none' };
  if (byId === null && pairs === null) return { kind: 'torn' };
  const pieces = byId ?? (pairs ?? []).map((pair) => pieceOf(pair, lines));
  if (joinStart !== null && pieces.some(({ end }) => end > joinStart)) return { kind: 'torn' };
  const tokens = [...edges.map(({ token }) => token), ...containers.map(tokenOfId)].filter((token) => token !== null);
  const by = byId !== null ? 'id' : edges.every(({ token }) => token !== null) ? 'links' : 'sentinel';
  return { kind: 'found', by, tokens: [...new Set(tokens)], pieces };
}

/** First and last lines, by their links; where no link of a kind is left, by the words of that line. */
function edgesOf(
  root: SourceElement,
  lines: readonly VisibleLine[],
  { linkBase, sentinels }: BlockMarks,
): readonly Edge[] {
  const links = elementsIn(root).flatMap((node): readonly Edge[] => {
    const link = node.name === 'a' ? agendaLink(node.attributes['href'] ?? '', linkBase) : null;
    return link?.edge == null ? [] : [{ edge: link.edge, node, at: node.start, token: link.token }];
  });
  const hasWords = ({ node }: Edge): boolean => linesWithin(lines, node).length > 0;
  const linked = links.filter(
    (mark) => hasWords(mark) || !links.some((other) => other.edge === mark.edge && hasWords(other)),
  );
  const worded = (edge: BlockEdge): readonly Edge[] => {
    const words = new Set(sentinels.map(({ first, last }) => normalised(edge === 'begin' ? first : last)));
    return lines.flatMap((line) =>
      words.has(line.text)
        ? line.runs.slice(0, 1).map(({ node, start }) => ({ edge, node, at: start, token: null }))
        : [],
    );
  };
  const missing = (['begin', 'end'] as const).filter((edge) => !linked.some((mark) => mark.edge === edge));
  return [...linked, ...missing.flatMap(worded)].sort((one, other) => one.at - other.at);
}

/** Begins and ends in pairs, the outermost where they are nested; null when one has no partner. An editor may split one link into several. */
function pairsOf(edges: readonly Edge[], lines: readonly VisibleLine[]): readonly Pair[] | null {
  const lineOf = ({ at }: Edge): number => lines.findIndex(({ end }) => end > at); // a link begins before its words
  const single = edges.filter((mark, index) => {
    const twin = edges[mark.edge === 'begin' ? index - 1 : index + 1];
    return twin?.edge !== mark.edge || lineOf(twin) !== lineOf(mark);
  });
  const pairs: Pair[] = [];
  const open: Edge[] = [];
  for (const mark of single) {
    if (mark.edge === 'begin') {
      open.push(mark);
      continue;
    }
    const begin = open.pop();
    if (begin === undefined) return null;
    if (open.length === 0) pairs.push({ begin, end: mark });
  }
  return open.length === 0 ? pairs : null;
}

const ownId = /^(?:x_)*agenda-([A-Za-z0-9_-]+)$/;
const tokenOfId = ({ attributes }: SourceElement): string | null => ownId.exec(attributes['id'] ?? '')?.[1] ?? null;

/** Elements with our id, the prefix of clients (`x_`) included. */
export const ownContainers = (root: SourceElement): readonly SourceElement[] =>
  elementsIn(root).filter((element) => tokenOfId(element) !== null);

/** The outermost elements with our id, if every edge that is left stands in one of them; else null. */
function pieceById(containers: readonly SourceElement[], edges: readonly Edge[]): readonly BlockPiece[] | null {
  const outermost = containers.filter((element) => !parentsOf(element).some((parent) => containers.includes(parent)));
  const holdsAll = edges.every(({ at }) => outermost.some(({ start, end }) => at >= start && at < end));
  if (outermost.length === 0 || !holdsAll) return null;
  return outermost.map(({ start, end }) => ({ start, end, firstAt: start, lastAt: end }));
}

/** From the sibling that holds the first line to the one that holds the last, and up to our own table and container where nothing else is in them. */
function pieceOf({ begin, end }: Pair, lines: readonly VisibleLine[]): BlockPiece {
  const paths = [begin, end].map(({ node }) =>
    [...parentsOf(node)].reverse().concat(node.kind === 'element' ? [node] : []),
  );
  const [left = [], right = []] = paths;
  const shared = left.findLastIndex((element, index) => element === right[index]);
  const around = left[shared];
  const span = { start: (left[shared + 1] ?? begin.node).start, end: (right[shared + 1] ?? end.node).end };
  const whole = around === undefined ? span : lifted(span, around, lines);
  return { ...whole, firstAt: begin.at, lastAt: end.node.end };
}

function lifted(span: Span, around: SourceElement, lines: readonly VisibleLine[]): Span {
  let [whole, tried] = [span, span];
  for (const element of [around, ...parentsOf(around)]) {
    if (isDocument(element)) break;
    const mustLeave = holdsOnlyItsOwn.has(element.name) && whole === tried;
    const outside = [
      ...linesWithin(lines, { start: element.start, end: tried.start }),
      ...linesWithin(lines, { start: tried.end, end: element.end }),
    ];
    if (!mustLeave && outside.length > 0) break;
    tried = element;
    if (mustLeave || tokenOfId(element) !== null) whole = element;
  }
  return { start: whole.start, end: whole.end };
}
