import { elementsIn, isDocument, parentsOf, type SourceElement, type SourceNode, type Span } from './html-source.ts';
import { bareAddress } from './link-address.ts';
import type { VisibleLine } from './visible-lines.ts';

/** What may hold only certain children: nothing of ours is inserted straight into it. */
export const holdsOnlyItsOwn: ReadonlySet<string> = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'ul',
  'ol',
  'dl',
]);

const joinAddress = /teams\.microsoft\.com\/(?:l\/meetup-join|meet)\//i;
const joinMark = /(?:meet_invite_block|me-email-text)/i;
const rule = /_{30,}/;
/** How many lines above the first link the rule (the line of underscores) of a section stands at most: title, join, id, passcode. */
const reach = 8;

type Mark = { readonly node: SourceNode; readonly start: number };

/**
 * Where the Teams join section begins: before its outermost container, its line of underscores included; null when there is none
 * (facts/graph.md §12.3). `ours` are stretches that don't count unless nothing else is found: people may paste a link into our block. `holders` are our
 * containers, with words in them or emptied: the section never begins before one that stands above it.
 */
export function joinSectionStart(
  root: SourceElement,
  lines: readonly VisibleLine[],
  ours: readonly Span[],
  holders: readonly Span[],
): number | null {
  const anchor = strongMark(root) ?? linkMark(root, lines, ours) ?? ruleMark(lines, ours);
  if (anchor === null) return null;
  const fence = Math.max(0, ...[...ours, ...holders].map(({ end }) => end).filter((end) => end <= anchor.start));
  const above = ruleAbove(anchor.start, lines, ours);
  return outermostStart(above !== null && above.start < anchor.start && above.start >= fence ? above : anchor, lines, fence);
}

/** Ids and classes of Teams' own mark-up; clients that keep them put `x_` before. */
function strongMark(root: SourceElement): Mark | null {
  const node = elementsIn(root).find(
    ({ attributes }) => joinMark.test(attributes['id'] ?? '') || joinMark.test(attributes['class'] ?? ''),
  );
  return node === undefined ? null : { node, start: node.start };
}

/** A link to a Teams meeting: one that has the rule above before one that has not, one below our block before one above it, then the first. */
function linkMark(root: SourceElement, lines: readonly VisibleLine[], ours: readonly Span[]): Mark | null {
  const links: readonly SourceNode[] = elementsIn(root).filter(
    ({ name, attributes }) => name === 'a' && joinAddress.test(bareAddress(attributes['href'] ?? '')),
  );
  const written = lines.flatMap((line) =>
    joinAddress.test(line.text) ? line.runs.slice(0, 1).map(({ node }) => node) : [],
  );
  const marks = [...links, ...written]
    .map((node): Mark => ({ node, start: node.start }))
    .sort((one, other) => one.start - other.start);
  const outside = marks.filter(({ start }) => !isWithin(start, ours));
  const ruled = outside.filter(({ start }) => ruleAbove(start, lines, ours) !== null);
  const end = Math.max(0, ...ours.map((span) => span.end));
  const isBelow = ({ start }: Mark): boolean => start >= end;
  return ruled.find(isBelow) ?? ruled[0] ?? outside.find(isBelow) ?? outside[0] ?? marks[0] ?? null;
}

function ruleMark(lines: readonly VisibleLine[], ours: readonly Span[]): Mark | null {
  const line = lines.find(({ text, start }) => rule.test(text) && !isWithin(start, ours));
  return line === undefined ? null : markOf(line);
}

function ruleAbove(at: number, lines: readonly VisibleLine[], ours: readonly Span[]): Mark | null {
  const above = lines.filter(({ start }) => start < at).slice(-reach);
  const afterOurs = above.slice(above.findLastIndex(({ start }) => isWithin(start, ours)) + 1);
  const line = afterOurs.findLast(({ text }) => rule.test(text));
  return line === undefined ? null : markOf(line);
}

function markOf(line: VisibleLine): Mark | null {
  const run = line.runs.find(({ start }) => start === line.start);
  return run === undefined ? null : { node: run.node, start: run.start };
}

/** Goes up as long as nothing that is seen, and nothing of ours, stands before the mark in the container; out of tables and lists in any case. */
function outermostStart(mark: Mark, lines: readonly VisibleLine[], fence: number): number {
  let start = mark.start;
  for (const parent of parentsOf(mark.node)) {
    if (isDocument(parent)) break;
    const hasTextBefore = lines.some((line) =>
      line.runs.some(
        (run) => run.start >= parent.start && run.end <= start && (run.image !== null || run.text.trim() !== ''),
      ),
    );
    if ((hasTextBefore || parent.start < fence) && !holdsOnlyItsOwn.has(parent.name)) break;
    start = parent.start;
  }
  return start;
}

const isWithin = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);
