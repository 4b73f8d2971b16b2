import { Parser } from 'htmlparser2';

/** A stretch of the source: offsets, `end` not included. */
export type Span = { readonly start: number; readonly end: number };

export type SourceText = Span & { readonly kind: 'text'; readonly text: string; readonly parent: SourceElement };
export type SourceElement = Span & {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the content ends and the closing tag (if any) begins. */
  readonly contentEnd: number;
  readonly parent: SourceElement | null;
  readonly children: readonly SourceNode[];
};
export type SourceNode = SourceText | SourceElement;

type Open = { -readonly [Key in keyof SourceElement]: SourceElement[Key] } & { readonly children: SourceNode[] };

/**
 * The tree of an HTML document with the place of each node in the source, so that a change can leave every other byte alone.
 * Never fails: what is unclosed ends where its parent ends. The root is an element without a name.
 */
export function parseSource(html: string): SourceElement {
  const opened = (
    name: string,
    attributes: Readonly<Record<string, string>>,
    start: number,
    parent: Open | null,
  ): Open => ({
    kind: 'element',
    name,
    attributes,
    start,
    end: html.length,
    contentEnd: html.length,
    parent,
    children: [],
  });
  const root = opened('', {}, 0, null);
  const stack: Open[] = [];
  const current = (): Open => stack.at(-1) ?? root;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const element = opened(name, attributes, parser.startIndex, current());
      current().children.push(element);
      stack.push(element);
    },
    ontext(text) {
      current().children.push({
        kind: 'text',
        text,
        start: parser.startIndex,
        end: parser.endIndex + 1,
        parent: current(),
      });
    },
    onclosetag(_name, isImplied) {
      const element = stack.pop();
      if (element === undefined) return;
      // a void element has no closing tag: it ends with its own tag; an implied end is where the tag stands that implied it
      const isVoid = isImplied && parser.startIndex === element.start;
      element.contentEnd = isVoid ? parser.endIndex + 1 : Math.min(parser.startIndex, html.length);
      element.end = isImplied && !isVoid ? element.contentEnd : Math.min(parser.endIndex + 1, html.length);
    },
  });
  parser.end(html);
  return root;
}

/** Where a walk is: at a text, or entering or leaving an element. */
export type Step =
  | { readonly node: SourceText; readonly at: 'text' }
  | { readonly node: SourceElement; readonly at: 'entering' | 'leaving' };

/** Every node under `root` in the order of the source. A loop, not a recursion: bodies are foreign and may be nested deep. */
export function* walk(root: SourceElement): Generator<Step> {
  const stack: { readonly element: SourceElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      stack.pop();
      if (top.element !== root) yield { node: top.element, at: 'leaving' };
    } else if (child.kind === 'text') {
      yield { node: child, at: 'text' };
    } else {
      yield { node: child, at: 'entering' };
      stack.push({ element: child, next: 0 });
    }
  }
}

/** All elements under `root` in the order of the source. */
export const elementsIn = (root: SourceElement): readonly SourceElement[] =>
  [...walk(root)].flatMap((step) => (step.at === 'entering' ? [step.node] : []));

/** The node's parents, nearest first, the root last. */
export function parentsOf(node: SourceNode): readonly SourceElement[] {
  const parents: SourceElement[] = [];
  for (let parent = node.parent; parent !== null; parent = parent.parent) parents.push(parent);
  return parents;
}

/** True for what holds a document together: nothing is inserted around it. */
export const isDocument = ({ name }: SourceElement): boolean =>
  name === '' || name === 'html' || name === 'body' || name === 'head';
