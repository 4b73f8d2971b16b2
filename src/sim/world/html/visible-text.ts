import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { remembering } from './remembering.ts';
import { blockElements, readHtml } from './html-tree.ts';

/** A stretch of visible text on one line. */
export type TextRun = { text: string; bold: boolean; href: string | null };
export type TextLine = TextRun[];

/** What a person sees of a body, line by line (`\r\n`), without mark-up and addresses. */
export const visibleText = (html: string): string =>
  kept(html, () => linesOf(readHtml(html).nodes).map(plain).join('\r\n').trim());

const kept = remembering<string>();

/** The body as `Prefer: outlook.body-content-type="text"` gives it: visible text, and addresses of links behind them. */
export const bodyAsText = (html: string): string =>
  linesOf(readHtml(html).nodes)
    .map((line) => line.map((run) => (run.href === null || run.href === run.text ? run.text : `${run.text}<${run.href}>`)).join(''))
    .join('\r\n')
    .trim();

/** The text of a line. */
export const plain = (line: TextLine): string => line.map((run) => run.text).join('');

/** The lines of visible text of `nodes`, with what is bold and what is a link. Empty lines stay where the writer broke lines. */
export function linesOf(nodes: readonly HtmlNode[]): TextLine[] {
  const flow: Flow = { lines: [], line: [], bold: false, href: null, verbatim: false };
  for (const node of nodes) flowNode(flow, node);
  breakLine(flow, false);
  return flow.lines;
}

type Flow = { lines: TextLine[]; line: TextLine; bold: boolean; href: string | null; verbatim: boolean };

function flowNode(flow: Flow, node: HtmlNode): void {
  if (node.kind === 'text') { flowText(flow, node.text); return; }
  if (node.name === 'br') { breakLine(flow, true); return; }
  if (node.name === 'style') return;
  const isBlock = blockElements.has(node.name);
  if (isBlock) breakLine(flow, false);
  if (node.name === 'hr') return void flow.lines.push([{ text: '_'.repeat(32), bold: false, href: null }]);
  flowChildren(flow, node);
  if (isBlock) breakLine(flow, false);
}

function flowChildren(flow: Flow, element: HtmlElement): void {
  const { bold, href, verbatim } = flow;
  flow.bold ||= element.name === 'b' || element.name === 'strong' || /^h[1-6]$/.test(element.name);
  flow.verbatim ||= element.name === 'pre';
  if (element.name === 'a') flow.href = element.attributes.get('href') ?? null;
  if (element.name === 'li') flow.line.push({ text: '• ', bold: false, href: null });
  for (const child of element.children) flowNode(flow, child);
  Object.assign(flow, { bold, href, verbatim });
}

function flowText(flow: Flow, raw: string): void {
  if (flow.verbatim) {
    raw.split(/\r\n|\r|\n/).forEach((part, index) => {
      if (index > 0) breakLine(flow, true);
      if (part !== '') flow.line.push({ text: part, bold: flow.bold, href: flow.href });
    });
    return;
  }
  const collapsed = raw.replace(/[ \t\r\n]+/g, ' ');
  const text = flow.line.length === 0 || plain(flow.line).endsWith(' ') ? collapsed.trimStart() : collapsed;
  if (text !== '') flow.line.push({ text: text.replaceAll('\u00a0', ' '), bold: flow.bold, href: flow.href });
}

function breakLine(flow: Flow, evenEmpty: boolean): void {
  const last = flow.line.at(-1);
  if (last !== undefined) flow.line[flow.line.length - 1] = { ...last, text: last.text.trimEnd() };
  if (flow.line.length > 0 || evenEmpty) flow.lines.push(flow.line);
  flow.line = [];
}
