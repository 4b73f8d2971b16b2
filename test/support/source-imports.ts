import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

export type SourceFile = {
  /** Below src, with slashes. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** What it imports or exports from, types included, as written. */
  readonly imports: readonly string[];
};

/** The files of src that are no tests and no test data, with what they import. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.test(-data)?\.ts$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return { path, layer: path.split('/')[0] ?? '', text, imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName) };
    });
}
