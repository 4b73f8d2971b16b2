import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from './documents.ts';

/** Writes the generated documents (`npm run docs`); test/documents.test.ts fails while one is stale. */
const root = join(import.meta.dirname, '..', '..');
for (const { path, text } of generatedDocuments()) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
