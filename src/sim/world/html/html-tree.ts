import { Parser } from 'htmlparser2';

export type HtmlText = { readonly kind: 'text'; text: string };
export type HtmlElement = { readonly kind: 'element'; readonly name: string; attributes: Map<string, string>; children: HtmlNode[] };
export type HtmlNode = HtmlText | HtmlElement;

/** A body as Exchange keeps it: what stands in `<body>`, the style sheets, and what kind of text it was converted from. */
export type HtmlBody = { nodes: HtmlNode[]; styles: string[]; convertedFrom: 'rtf' | 'text' | null };

/** Elements that hold no content and are written without an end tag. */
export const voidElements = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base']);

/** Elements that stand on lines of their own. */
export const blockElements = new Set([
  'div', 'p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'blockquote', 'pre', 'hr', 'section', 'article', 'header', 'footer', 'center', 'dl', 'dt', 'dd',
]);

/** Active content, which Exchange drops with all that is in it (facts/graph.md §12.1). */
const dropped = new Set(['script', 'object', 'iframe', 'form', 'embed', 'applet', 'noscript', 'template', 'svg', 'math', 'title', 'base', 'link', 'meta']);
const unwrapped = new Set(['html', 'head', 'body']);

/**
 * Reads any HTML, whole document or fragment, as Exchange does: comments, `data-*`, event handlers, script addresses and active
 * content are gone afterwards. Never fails.
 */
export function readHtml(html: string): HtmlBody {
  const root = element('root');
  const open: HtmlElement[] = [root];
  const styles: string[] = [];
  let skipping = 0;
  let inStyle = false;
  const top = (): HtmlElement => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || dropped.has(name)) {
          if (!voidElements.has(name)) skipping += 1;
          return;
        }
        inStyle = name === 'style';
        if (inStyle || unwrapped.has(name)) return;
        const child = element(name, safeAttributes(attributes));
        top().children.push(child);
        if (!voidElements.has(name)) open.push(child);
      },
      ontext(text) {
        if (skipping > 0) return;
        if (inStyle) styles.push(text.replace(/<!--|-->/g, '').trim());
        else appendText(top(), text);
      },
      onclosetag(name) {
        if (voidElements.has(name)) return;
        if (skipping > 0) skipping -= 1;
        else if (name === 'style') inStyle = false;
        else if (!unwrapped.has(name) && open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  const mark = /<!-- converted from (rtf|text) -->/.exec(html)?.[1];
  return { nodes: root.children, styles: styles.filter((style) => style !== ''), convertedFrom: mark === 'rtf' || mark === 'text' ? mark : null };
}

/** A new element; attributes in the order given. */
export const element = (name: string, attributes: Iterable<[string, string]> = [], children: HtmlNode[] = []): HtmlElement => ({
  kind: 'element',
  name,
  attributes: new Map(attributes),
  children,
});

/** The addresses of all links in `nodes`, in order. */
export function linksOf(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    const href = node.name === 'a' ? node.attributes.get('href') : undefined;
    return [...(href === undefined ? [] : [href]), ...linksOf(node.children)];
  });
}

function appendText(parent: HtmlElement, text: string): void {
  const last = parent.children.at(-1);
  if (last?.kind === 'text') last.text += text;
  else parent.children.push({ kind: 'text', text });
}

function safeAttributes(attributes: Record<string, string>): [string, string][] {
  return Object.entries(attributes).filter(
    ([name, value]) => !/^(on|data-)/.test(name) && name !== 'srcdoc' && !/^\s*(javascript|vbscript):/i.test(value),
  );
}
