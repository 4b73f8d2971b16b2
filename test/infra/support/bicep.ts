import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';

const root = join(import.meta.dirname, '..', '..', '..');
const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');

/** A Bicep file as its grammar sees it. There is no compiler offline: whatever it would find beyond the syntax, the tests of this folder look for themselves. */
export type Bicep = {
  /** Where the text is no Bicep: the line, and what stands there. */
  readonly faults: readonly string[];
  readonly params: readonly { readonly name: string; readonly hasDefault: boolean; readonly isSecure: boolean; readonly text: string }[];
  readonly outputs: readonly string[];
  /** `Type@version`, or the short type of a child inside of its parent. */
  readonly resources: readonly { readonly name: string; readonly type: string; readonly properties: Properties }[];
  readonly modules: readonly { readonly name: string; readonly file: string; readonly params: Properties }[];
  /** Variables that are objects. */
  readonly objects: Readonly<Record<string, Properties>>;
  /** Names that are used and declared nowhere in the file. */
  readonly undeclared: readonly string[];
  /** `database.outputs.host` and the like: which output of which module is used. */
  readonly outputsUsed: readonly { readonly module: string; readonly output: string }[];
};

/** What an object holds, by path (`siteConfig.alwaysOn`), each value as it is written. */
export type Properties = Readonly<Record<string, string>>;

/** The names of the Bicep files of the project. */
export const bicepFiles = (): readonly string[] => readdirSync(join(root, 'infra')).filter((name) => name.endsWith('.bicep')).sort();

/** The text of a file below infra. */
export const infraText = (name: string): string => readFileSync(join(root, 'infra', name), 'utf8');

/** Opens the grammar, which is asked for often and loaded once. */
export async function openBicepReader(): Promise<(text: string) => Bicep> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('The grammar gave no tree.');
    return read(tree.rootNode);
  };
}

/** What every Bicep file may call (learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions). Only what is used here. */
const functions = new Set(['description', 'minLength', 'maxLength', 'secure', 'allowed', 'resourceGroup', 'subscriptionResourceId', 'tenant', 'union', 'uriComponent', 'guid']);

function read(top: Node): Bicep {
  const declared = new Set([...all(top, 'parameter_declaration'), ...all(top, 'variable_declaration'), ...all(top, 'resource_declaration'), ...all(top, 'module_declaration')].map(nameOf));
  return {
    faults: top.hasError ? faultsOf(top) : [],
    params: all(top, 'parameter_declaration').map((node) => ({ name: nameOf(node), hasDefault: node.namedChildCount > 2, isSecure: decoratorsOf(node).includes('@secure()'), text: node.text })),
    outputs: all(top, 'output_declaration').map(nameOf),
    resources: all(top, 'resource_declaration').map((node) => ({ name: nameOf(node), type: stringOf(node), properties: propertiesOf(bodyOf(node)) })),
    modules: all(top, 'module_declaration').map((node) => ({ name: nameOf(node), file: stringOf(node), params: withoutPrefix(propertiesOf(bodyOf(node)), 'params.') })),
    objects: Object.fromEntries(all(top, 'variable_declaration').flatMap((node) => (bodyOf(node) === null ? [] : [[nameOf(node), propertiesOf(bodyOf(node))]]))),
    undeclared: [...new Set(all(top, 'identifier').filter(isUse).map(({ text }) => text))].filter((name) => !declared.has(name) && !functions.has(name)),
    outputsUsed: [...top.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(([, module = '', output = '']) => ({ module, output })),
  };
}

function all(node: Node, type: string): readonly Node[] {
  return node.descendantsOfType(type).filter((found) => found !== null);
}

const nameOf = (node: Node): string => node.namedChild(0)?.text ?? '';
/** The first string of a declaration, without its quotes: the type of a resource, the file of a module. */
const stringOf = (node: Node): string => node.namedChildren.find((child) => child?.type === 'string')?.text.slice(1, -1) ?? '';
const bodyOf = (node: Node): Node | null => node.namedChildren.find((child) => child?.type === 'object') ?? null;
const decoratorsOf = (node: Node): readonly string[] => (node.previousNamedSibling?.type === 'decorators' ? node.previousNamedSibling.namedChildren.map((child) => child?.text ?? '') : []);

function faultsOf(node: Node): readonly string[] {
  if (node.isError || node.isMissing) return [`line ${node.startPosition.row + 1}: ${node.isMissing ? `${node.type} is missing` : node.text.slice(0, 60)}`];
  return node.children.flatMap((child) => (child === null ? [] : faultsOf(child)));
}

/** An object with those inside of it; a list counts as one value. */
function propertiesOf(object: Node | null, path = ''): Properties {
  const pairs = (object?.namedChildren ?? []).flatMap((property): readonly (readonly [string, string])[] => {
    const [key, value] = [property?.namedChild(0), property?.namedChild(property.namedChildCount - 1)];
    if (property?.type !== 'object_property' || key === null || key === undefined || value === null || value === undefined || key.type === 'resource_declaration') return [];
    return value.type === 'object' ? Object.entries(propertiesOf(value, `${path}${key.text}.`)) : [[`${path}${key.text}`, value.text]];
  });
  return Object.fromEntries(pairs);
}

const withoutPrefix = (properties: Properties, prefix: string): Properties =>
  Object.fromEntries(Object.entries(properties).flatMap(([path, value]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), value]] : [])));

/** Whether an identifier stands for a thing that has to be declared: not for a key, and not for what it declares. */
function isUse(node: Node): boolean {
  const { parent } = node;
  const isName = parent !== null && (parent.type.endsWith('_declaration') || parent.type === 'object_property') && parent.namedChild(0)?.id === node.id;
  return !isName;
}
