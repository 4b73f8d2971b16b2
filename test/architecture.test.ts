import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from '#test/support/source-imports.ts';
import { layers, mayImport } from '../layers.js';

const files = sourceFiles();

/** The package of an import; undefined for our own files and for Node's modules. */
function packageOf(specifier: string): string | undefined {
  if (/^[.#]/.test(specifier) || specifier.startsWith('node:')) return undefined;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What is wrong with one import, by layers.js. */
function breach({ path, layer }: SourceFile, specifier: string): string | undefined {
  const said = `src/${path} imports ${specifier}`;
  if (specifier.startsWith('#')) {
    const target = specifier.slice(1).split('/')[0] ?? '';
    return target === layer || !(mayImport[layer] ?? []).includes(target) ? `${said}: src/${layer} may import ${mayImport[layer]?.join(', ') || 'nothing'} by alias` : undefined;
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (target === '../layers.js' && layer === 'main') return undefined; // the table itself, which ARCHITECTURE.md is printed from
  return target.split('/')[0] === layer ? undefined : `${said}: a relative path stays inside its layer`;
}

/** Whoever imports the package, below src. */
const importersOf = (name: string) => files.filter(({ imports }) => imports.some((specifier) => packageOf(specifier) === name)).map(({ path }) => path);

test('every folder of src is a layer of the table, and every file lies in one', () => {
  expect([...new Set(files.map(({ layer }) => layer))].filter((layer) => !layers.includes(layer))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('every import obeys the table', () => {
  expect(files.flatMap((file) => file.imports.flatMap((specifier) => breach(file, specifier) ?? []))).toEqual([]);
});

test('an import that goes up the table, sideways or out of its layer is seen', () => {
  const file: SourceFile = { path: 'domain/time.ts', layer: 'domain', text: '', imports: [] };

  expect(breach(file, '#app/press.ts')).toContain('may import nothing');
  expect(breach(file, '../cards/elements.ts')).toContain('stays inside its layer');
  expect(breach({ ...file, layer: 'sim', path: 'sim/main.ts' }, '#domain/ids.ts')).toBeDefined();
  expect(breach(file, './ids.ts')).toBeUndefined();
});

test('the simulator imports nothing of ours, and nothing of ours imports it', () => {
  const ours = files.filter(({ layer }) => layer !== 'sim');

  expect(files.filter(({ layer }) => layer === 'sim').flatMap(({ imports }) => imports.filter((specifier) => specifier.startsWith('#')))).toEqual([]);
  expect(ours.flatMap(({ path, imports }) => imports.filter((specifier) => /(^#sim\/|\/sim\/)/.test(specifier)).map((specifier) => `${path}: ${specifier}`))).toEqual([]);
});

test.each([
  ['botbuilder', ['bot']],
  ['@azure/msal-node', ['graph']],
  ['@microsoft/microsoft-graph-client', ['graph']],
  ['kysely', ['store']],
  ['pg-boss', ['jobs']],
  ['pino', ['main']],
  ['fastify', ['http', 'sim']],
] as const)('%s is imported in its own layer alone', (name, allowed) => {
  const outside = importersOf(name).filter((path) => !allowed.some((layer) => path.startsWith(`${layer}/`)));

  expect(outside).toEqual([]);
  expect(importersOf(name).length).toBeGreaterThan(0);
});

test('only domain/time.ts knows the time libraries, and only domain/spoken-date.ts the reader of dates', () => {
  const product = (name: string) => importersOf(name).filter((path) => !path.startsWith('sim/'));

  expect(product('temporal-polyfill')).toEqual(['domain/time.ts']);
  expect(product('chrono-node')).toEqual(['domain/spoken-date.ts']);
});

test('the domain, the cards and the words import no package, but for the three that read time, dates and HTML', () => {
  const excepted = ['domain/time.ts', 'domain/spoken-date.ts', 'cards/html-source.ts'];
  const pure = files.filter(({ path, layer }) => ['domain', 'cards', 'words'].includes(layer) && !excepted.includes(path));

  expect(pure.flatMap(({ path, imports }) => imports.flatMap((specifier) => (packageOf(specifier) ?? (specifier.startsWith('node:') ? specifier : undefined)) ?? []).map((name) => `${path}: ${name}`))).toEqual([]);
});

test('foreign data is never parsed in the domain', () => {
  expect(importersOf('zod').filter((path) => path.startsWith('domain/'))).toEqual([]);
});
