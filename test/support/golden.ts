import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'golden');

/**
 * Holds an output against `test/golden/<name>`. On a difference it writes `<name>.actual` beside and throws, naming the first line that differs;
 * `npm run golden` (GOLDEN=write) makes the output the new golden. Objects are written as JSON.
 */
export function expectGolden(name: string, output: string | object): void {
  const actual = typeof output === 'string' ? output : `${JSON.stringify(output, null, 2)}\n`;
  const golden = join(folder, name);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, actual);
  }
  const wanted = existsSync(golden) ? readFileSync(golden, 'utf8') : null;
  if (wanted === actual) {
    rmSync(`${golden}.actual`, { force: true });
    return;
  }
  writeFileSync(`${golden}.actual`, actual);
  throw new Error(
    `test/golden/${name} ${wanted === null ? 'does not exist yet' : difference(wanted, actual)}. See ${name}.actual; if it is right, run: npm run golden`,
  );
}

function difference(wanted: string, actual: string): string {
  const [before, after] = [wanted.split('\n'), actual.split('\n')];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  return `differs in line ${String(at + 1)}: wanted ${JSON.stringify(before[at] ?? null)}, got ${JSON.stringify(after[at] ?? null)}`;
}
