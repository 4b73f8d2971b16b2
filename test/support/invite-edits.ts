import fc from 'fast-check';
import { blockElements, element, readHtml, voidElements, type HtmlElement, type HtmlNode } from '../../src/sim/world/html/html-tree.ts';
import { throughClassicOutlook, throughOwa, throughTeams, withSafeLinks } from '../../src/sim/world/html/client-passes.ts';
import { rewriteBody, writeFragment } from '../../src/sim/world/html/write-html.ts';

/** What a body goes through in a client that saves it, by the simulator's hand: it shares no code with what finds the block. */
export const clients = { graph: rewriteBody, outlookOnTheWeb: throughOwa, classicOutlook: throughClassicOutlook, teams: throughTeams, safeLinks: withSafeLinks } as const;

/** What people paste; `#` stands for the words by which it is known again. Other people's meetings and lines of underscores look like a join section. */
const pasted = [
  '<div>#</div>',
  '<p class="MsoNormal"><b>#</b></p>',
  '<h2>#</h2>',
  '<ul><li>#</li></ul>',
  '<table><tr><td>#</td></tr></table>',
  '<blockquote><p><i>#</i></p></blockquote>',
  '<div><a href="https://crm.example/deals/1">#</a></div>',
  '<div># <a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_other%40thread.v2/0">Join</a></div>',
  '<div>________________________________________<br>#</div>',
  '<div>#<br><br></div>',
] as const;

const wraps = [
  ['b', []],
  ['u', []],
  ['span', [['style', 'background:yellow']]],
  ['font', [['color', '#ff0000']]],
  ['i', []],
] as const satisfies readonly (readonly [string, readonly (readonly [string, string])[]])[];

/** One edit by hand. `line` counts through the lines that may be changed, round and round; so does `to`. */
export type Edit =
  | { readonly hand: 'insert'; readonly line: number; readonly below: boolean; readonly asBreak: boolean }
  | { readonly hand: 'type'; readonly line: number; readonly before: boolean }
  | { readonly hand: 'delete'; readonly line: number; readonly count: number }
  | { readonly hand: 'reorder'; readonly line: number; readonly to: number }
  | { readonly hand: 'copy'; readonly line: number; readonly to: number }
  | { readonly hand: 'paste'; readonly line: number; readonly what: number }
  | { readonly hand: 'format'; readonly line: number; readonly how: number }
  | { readonly hand: 'split the link'; readonly line: number }
  | { readonly hand: 'move the block'; readonly to: number }
  | { readonly hand: 'cut the block' };

const at = fc.nat({ max: 60 });

/** Edits as people make them: mostly words, sometimes the scissors. */
export const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ hand: fc.constant('insert' as const), line: at, below: fc.boolean(), asBreak: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ hand: fc.constant('type' as const), line: at, before: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ hand: fc.constant('delete' as const), line: at, count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ hand: fc.constant('reorder' as const), line: at, to: at }) },
  { weight: 1, arbitrary: fc.record({ hand: fc.constant('copy' as const), line: at, to: at }) },
  { weight: 3, arbitrary: fc.record({ hand: fc.constant('paste' as const), line: at, what: fc.nat({ max: pasted.length - 1 }) }) },
  { weight: 3, arbitrary: fc.record({ hand: fc.constant('format' as const), line: at, how: fc.nat({ max: wraps.length - 1 }) }) },
  { weight: 1, arbitrary: fc.record({ hand: fc.constant('split the link' as const), line: at }) },
  { weight: 1, arbitrary: fc.record({ hand: fc.constant('move the block' as const), to: at }) },
  { weight: 1, arbitrary: fc.constant({ hand: 'cut the block' as const }) },
);

/** The body after the edit. `words` are what is typed; `isFixed` tells the lines that the edit leaves alone: nobody cuts up a join section here. */
export function edited(html: string, edit: Edit, words: string, isFixed: (text: string) => boolean): string {
  const root = element('root', [], readHtml(html).nodes);
  const lines = linesIn(root).filter((line) => !isFixed(textOf(line.nodes)));
  const lineAt = (index: number): Line | undefined => lines[index % Math.max(lines.length, 1)];
  const line = 'line' in edit ? lineAt(edit.line) : undefined;
  if (edit.hand === 'move the block') moveBlock(root, lineAt(edit.to));
  else if (edit.hand === 'cut the block') cutBlock(lines);
  else if (line !== undefined) change(edit, line, words, lineAt);
  return rewriteBody(writeFragment(root.children));
}

type LineEdit = Exclude<Edit, { readonly hand: 'move the block' | 'cut the block' }>;

function change(edit: LineEdit, line: Line, words: string, lineAt: (index: number) => Line | undefined): void {
  switch (edit.hand) {
    case 'insert':
      return insert(line, edit.below, edit.asBreak ? [text(words)] : [element('div', [], [text(words)])]);
    case 'type':
      return void line.parent.children.splice(edit.before ? indexIn(line) : indexIn(line) + line.nodes.length, 0, text(edit.before ? `${words} ` : ` ${words}`));
    case 'delete':
      for (let index = 0; index < edit.count; index += 1) remove(lineAt(edit.line + index) ?? line);
      return;
    case 'reorder': {
      const to = lineAt(edit.to);
      if (to === undefined || to === line) return;
      remove(line);
      return insert(to, true, [element('div', [], [...line.nodes])]);
    }
    case 'copy':
      return insert(lineAt(edit.to) ?? line, true, [element('div', [], readHtml(writeFragment(line.nodes)).nodes)]);
    case 'paste':
      return insert(line, true, readHtml((pasted[edit.what] ?? '').replace('#', words)).nodes);
    case 'format': {
      const [name, attributes] = wraps[edit.how] ?? wraps[0];
      return void line.parent.children.splice(indexIn(line), line.nodes.length, element(name, attributes.map(([key, value]) => [key, value]), [...line.nodes]));
    }
    case 'split the link':
      return line.nodes.forEach(splitLink);
  }
}

/** Neighbouring nodes that a reader sees as one line. */
type Line = { readonly parent: HtmlElement; readonly nodes: readonly HtmlNode[] };

const text = (words: string): HtmlNode => ({ kind: 'text', text: words });
const textOf = (nodes: readonly HtmlNode[]): string => nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('');
const indexIn = ({ parent, nodes: [first] }: Line): number => (first === undefined ? 0 : parent.children.indexOf(first));
const breaksLines = (node: HtmlNode): boolean => node.kind === 'element' && (node.name === 'br' || blockElements.has(node.name) || node.children.some(breaksLines));

function linesIn(parent: HtmlElement): readonly Line[] {
  const lines: Line[] = [];
  let nodes: HtmlNode[] = [];
  const end = (): void => {
    if (textOf(nodes).replace(/[\s\u00a0]/g, '') !== '') lines.push({ parent, nodes });
    nodes = [];
  };
  for (const child of parent.children) {
    if (!breaksLines(child)) nodes.push(child);
    else {
      end();
      if (child.kind === 'element' && !voidElements.has(child.name)) lines.push(...linesIn(child));
    }
  }
  end();
  return lines;
}

/** Where blocks may not stand inside (a paragraph, a link) the new line is set apart by a break. */
function insert({ parent, nodes }: Line, below: boolean, added: readonly HtmlNode[]): void {
  const mayHoldBlocks = ['root', 'div', 'td', 'li', 'blockquote', 'font', 'span'].includes(parent.name);
  const isInline = !added.some(breaksLines);
  const place = indexIn({ parent, nodes }) + (below ? nodes.length : 0);
  const content = mayHoldBlocks || isInline ? added : [text(textOf(added))];
  const br = element('br');
  parent.children.splice(place, 0, ...(mayHoldBlocks && !isInline ? content : below ? [br, ...content] : [...content, br]));
}

function remove(line: Line): void {
  const index = indexIn(line);
  if (index !== -1) line.parent.children.splice(index, line.nodes.length);
}

/** Cut and pasted as a whole, which the eye can do where it is one table. */
function moveBlock(root: HtmlElement, to: Line | undefined): void {
  const holder = elementsIn(root).find((one) => one.children.some(isBlock));
  const block = holder?.children.find(isBlock);
  if (holder === undefined || block === undefined || to === undefined || elementsIn(block).includes(to.parent) || !['root', 'div'].includes(to.parent.name)) return;
  holder.children.splice(holder.children.indexOf(block), 1);
  insert(to, true, [block]);
}

/** Every line from the first to the last of ours, as somebody does who wants it gone. */
function cutBlock(lines: readonly Line[]): void {
  const holds = (edge: string) => (line: Line): boolean => new RegExp(`(?:#|%23|%2523|%252523)${edge}"`).test(writeFragment(line.nodes).replaceAll('&', '"'));
  const [from, to] = [lines.findIndex(holds('begin')), lines.findLastIndex(holds('end'))];
  if (from !== -1) for (const line of lines.slice(from, to + 1)) remove(line);
}

const isBlock = (node: HtmlNode): boolean => node.kind === 'element' && /^(?:x_)*agenda-/.test(node.attributes.get('id') ?? '');
const elementsIn = (node: HtmlNode): readonly HtmlElement[] => (node.kind === 'text' ? [] : [node, ...node.children.flatMap(elementsIn)]);

/** Editors write one link as two when a part of its words gets another look. */
function splitLink(node: HtmlNode): void {
  for (const one of elementsIn(node)) {
    one.children = one.children.flatMap((child): HtmlNode[] => {
      const words = textOf([child]);
      if (child.kind !== 'element' || child.name !== 'a' || words.length < 4 || child.children.some((inner) => inner.kind === 'element' && inner.name === 'img')) return [child];
      return [words.slice(0, 3), words.slice(3)].map((part, index) => element('a', child.attributes, index === 0 ? [text(part)] : [element('i', [], [text(part)])]));
    });
  }
}
