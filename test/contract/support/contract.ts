import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'vitest';

const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** Where Microsoft's schemas and examples lie: beside the project, or where TWOFOLD_CONTRACT_DIR says. They are never copied into it. */
export const contractDir = resolve(projectRoot, process.env['TWOFOLD_CONTRACT_DIR'] || join('..', 'shared', 'contract'));

const isThere = existsSync(join(contractDir, 'README.md'));

/** A test that needs the contract: skipped, with the reason in its name, where the folder is absent. */
export function contractTest(name: string, run: () => Promise<void> | void): void {
  if (isThere) test(name, run);
  else test.skip(`${name} (no contract at ${contractDir}: clone it there or set TWOFOLD_CONTRACT_DIR)`, run);
}

/** The text of a file of the contract. */
export const contractText = (path: string): string => readFileSync(join(contractDir, path), 'utf8');

/** A JSON file of the contract. */
export const contractJson = (path: string): unknown => JSON.parse(contractText(path));

/** The files of a folder of the contract, sorted; none where the contract is absent. */
export const contractFiles = (path: string): readonly string[] =>
  isThere ? readdirSync(join(contractDir, path), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort() : [];

/** A file of the project itself. */
export const projectText = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
