import type { HtmlNode } from './html-tree.ts';
import { element, readHtml } from './html-tree.ts';
import type { TextLine } from './visible-text.ts';
import { linesOf, plain } from './visible-text.ts';
import { writeFragment } from './write-html.ts';

/** What is left of a body after it was opened and saved in Outlook on the web: no classes, ids with one more `x_` (facts/graph.md §12.2). */
export function throughOwa(html: string): string {
  const { nodes } = readHtml(html);
  eachElement(nodes, (attributes) => {
    attributes.delete('class');
    const id = attributes.get('id');
    if (id !== undefined) attributes.set('id', `x_${id}`);
  });
  return writeFragment(nodes);
}

/** What is left after classic Outlook, which keeps bodies as RTF: visible text, line breaks, bold and links. */
export function throughClassicOutlook(html: string): string {
  const lines = linesOf(readHtml(html).nodes).map((line) => `<div>${plain(line) === '' ? '&nbsp;' : writeFragment(line.map(rtfRun))}</div>`);
  return `<!-- converted from rtf --><font face="Calibri" size="2"><span style="font-size:11pt">${lines.join('\r\n')}</span></font>`;
}

/** What is left after an edit in Teams, which builds the body anew of paragraphs. The join section is the caller's to put back. */
export const throughTeams = (html: string): string => paragraphs(linesOf(readHtml(html).nodes));

/** Lines as paragraphs without styles. */
export const paragraphs = (lines: readonly TextLine[]): string =>
  lines.map((line) => `<p>${plain(line) === '' ? '&nbsp;' : writeFragment(line.map(plainRun))}</p>`).join('');

/** A received copy in a tenant with Safe Links: every web address goes through the checking service. */
export function withSafeLinks(html: string): string {
  const { nodes } = readHtml(html);
  eachElement(nodes, (attributes) => {
    const href = attributes.get('href');
    if (href === undefined || !/^https?:/i.test(href)) return;
    attributes.set('href', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=05%7C02&reserved=0`);
  });
  return writeFragment(nodes);
}

function rtfRun(run: TextLine[number]): HtmlNode {
  const text: HtmlNode = { kind: 'text', text: run.text };
  const face = run.bold ? element('b', [], [text]) : text;
  if (run.href === null) return face;
  return element('a', [['href', run.href]], [element('font', [['color', '#0000FF']], [element('u', [], [face])])]);
}

function plainRun(run: TextLine[number]): HtmlNode {
  const text: HtmlNode = { kind: 'text', text: run.text };
  const face = run.bold ? element('strong', [], [text]) : text;
  return run.href === null ? face : element('a', [['href', run.href], ['rel', 'noreferrer noopener'], ['target', '_blank']], [face]);
}

function eachElement(nodes: readonly HtmlNode[], change: (attributes: Map<string, string>) => void): void {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    change(node.attributes);
    eachElement(node.children, change);
  }
}
