import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedDocuments } from '#main/documents.ts';

test('no generated document is stale', () => {
  const stale = generatedDocuments().filter(({ path, text }) => readFileSync(join(import.meta.dirname, '..', path), 'utf8') !== text);

  expect(stale.map(({ path }) => `${path} is stale: run npm run docs`)).toEqual([]);
});

test('a document that lost its markers is told apart, with what to put in', () => {
  expect(() => generatedDocuments(() => 'no markers here')).toThrow('<!-- generated: settings -->');
});
