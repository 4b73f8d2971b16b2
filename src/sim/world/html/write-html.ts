import type { HtmlBody, HtmlElement, HtmlNode } from './html-tree.ts';
import { remembering } from './remembering.ts';
import { blockElements, readHtml, voidElements } from './html-tree.ts';

/**
 * The body as a GET returns it (facts/graph.md §12.1): a whole document, CRLF at white space, normalised style texts, no comments.
 * The same content gives the same answer; but the answer is never, byte for byte, what was written, not even when an answer is written back.
 */
export function rewriteBody(stored: string): string {
  return kept(stored, rewrite);
}

const kept = remembering<string>();

function rewrite(stored: string): string {
  const body = readHtml(stored);
  const usual = writeDocument(body, 76, '');
  return usual === stored ? writeDocument(body, 64, '\r\n') : usual;
}

/** HTML of a part of a body, in one line, for keeping. */
export const writeFragment = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? escapeText(node.text) : startTag(node) + writeFragment(node.children) + endTag(node))).join('');

/** A text as HTML: escaped, a non-breaking space by its name. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

/** A plain text body as Exchange keeps it: wrapped in HTML, a line break for each line. */
export function htmlFromText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(escapeText);
  return `<!-- converted from text --><font size="2"><span style="font-size:11pt"><div class="PlainText">${lines.join('<br>\r\n')}</div></span></font>`;
}

type Page = { text: string; column: number; width: number; atEdge: boolean; verbatim: boolean };

function writeDocument(body: HtmlBody, width: number, beforeEnd: string): string {
  const page: Page = { text: '', column: 0, width, atEdge: true, verbatim: false };
  put(page, '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n');
  if (body.convertedFrom !== null) {
    put(page, `<meta name="Generator" content="Microsoft Exchange Server">\r\n<!-- converted from ${body.convertedFrom} -->\r\n`);
  }
  for (const style of body.styles) put(page, `<style>\r\n<!--\r\n${style}\r\n-->\r\n</style>\r\n`);
  put(page, '</head>\r\n<body>\r\n');
  page.atEdge = true;
  for (const node of body.nodes) writeNode(page, node);
  if (page.column > 0) put(page, '\r\n');
  put(page, `${beforeEnd}</body>\r\n</html>\r\n`);
  return page.text;
}

function writeNode(page: Page, node: HtmlNode): void {
  if (node.kind === 'text') { writeText(page, node.text); return; }
  if (node.name === 'br' || node.name === 'hr') {
    put(page, `${startTag(node)}\r\n`);
    page.atEdge = true;
    return;
  }
  const isBlock = blockElements.has(node.name);
  const wasVerbatim = page.verbatim;
  page.verbatim ||= node.name === 'pre';
  put(page, startTag(node));
  if (isBlock) page.atEdge = true;
  if (isBlock && !page.verbatim && node.children[0]?.kind === 'text') put(page, '\r\n');
  for (const child of node.children) writeNode(page, child);
  page.verbatim = wasVerbatim;
  put(page, endTag(node));
  if (!isBlock) return;
  put(page, '\r\n');
  page.atEdge = true;
}

function writeText(page: Page, text: string): void {
  if (page.verbatim) { put(page, escapeText(text)); return; }
  const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
  const visible = page.atEdge ? collapsed.replace(/^ /, '') : collapsed;
  if (visible === '') return;
  page.atEdge = false;
  visible.split(' ').forEach((word, index) => {
    if (index > 0) put(page, page.column + word.length > page.width ? '\r\n ' : ' ');
    put(page, escapeText(word));
  });
}

function put(page: Page, text: string): void {
  page.text += text;
  const lineBreak = text.lastIndexOf('\n');
  page.column = lineBreak === -1 ? page.column + text.length : text.length - lineBreak - 1;
}

function startTag(element: HtmlElement): string {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(name === 'style' ? normalStyle(value) : value)}"`);
  return `<${element.name}${attributes.join('')}>`;
}

const endTag = (element: HtmlElement): string => (voidElements.has(element.name) ? '' : `</${element.name}>`);

const escapeAttribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;');

/** `Color : Red ;margin:0` becomes `color:Red; margin:0`. */
function normalStyle(style: string): string {
  return declarationsOf(style)
    .map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return `${name.trim().toLowerCase()}:${value.join(':').trim().replace(/,\s+/g, ',')}`;
    })
    .join('; ');
}

/** The declarations of a style text; a semicolon inside quotes or parentheses is part of one. */
const declarationsOf = (style: string): string[] =>
  (style.match(/(?:'[^']*'|"[^"]*"|\([^)]*\)|[^;])+/g) ?? []).map((part) => part.trim()).filter((part) => part.includes(':'));
