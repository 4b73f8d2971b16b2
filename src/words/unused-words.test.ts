import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';

const source = join(import.meta.dirname, '..');

/** What reads words: all of the product but the catalogues themselves, their types and the tests. A catalogue may build on another one's functions. */
const readers = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^sim\/|^words\/(?:testing|screens)\/|-words\.ts$|^words\/words\.ts$|^words\/(?!en-)[a-z]{2}(?:-[a-z-]+)?\.ts$/.test(file))
  .map((file) => ({ text: readFileSync(join(source, file), 'utf8'), isCatalogue: /^words\/en/.test(file) }));
const inProduct = readers.filter(({ isCatalogue }) => !isCatalogue).map(({ text }) => text).join('\n');
const inCatalogues = readers.filter(({ isCatalogue }) => isCatalogue).map(({ text }) => text).join('\n');

/** The keys on the way to every text and function; the places in lists are none. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const isRead = (key: string): boolean => {
  const word = new RegExp(`(?<![\\w-])${key}(?![\\w-])`);
  return word.test(inProduct) || new RegExp(`\\b(?:en[A-Z]\\w*|agenda|cards)\\??\\.(?:\\w+\\.)*${key}\\b`).test(inCatalogues);
};

test('nothing is said that nobody reads', () => {
  const keys = [...new Set(keysOf(en))];

  expect(keys.length).toBeGreaterThan(400);
  expect(keys.filter((key) => !isRead(key))).toEqual([]);
});
