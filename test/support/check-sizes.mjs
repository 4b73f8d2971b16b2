// The sizes of style.md §3, measured with the TypeScript compiler over what is not a test: file p95 ≤ 200 and max 300 lines, named function p95 ≤ 35
// and max 60, `any` none, `as` under 3 in 1,000 lines. Prints what it saw; exits 1 when a limit is passed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join('src', name));

const fileLines = [];
const functionLines = [];
let anys = 0;
let casts = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  fileLines.push({ name: file, lines: text.split('\n').length - 1 });
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys += 1;
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') casts += 1;
    const name = nameOf(node);
    if (name !== undefined) {
      const from = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      functionLines.push({ name: `${file} ${name}`, lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function nameOf(node) {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && ts.isVariableDeclaration(node.parent)) return node.parent.name.getText();
  return undefined;
}

const sorted = (list) => [...list].sort((a, b) => a.lines - b.lines);
const at = (list, share) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))];
const total = fileLines.reduce((sum, { lines }) => sum + lines, 0);
const limits = [
  ['file p95', at(fileLines, 0.95), 200],
  ['file max', sorted(fileLines).at(-1), 300],
  ['function p95', at(functionLines, 0.95), 35],
  ['function max', sorted(functionLines).at(-1), 60],
];
let bad = false;
for (const [what, { name, lines }, limit] of limits) {
  const over = lines > limit;
  bad ||= over;
  console.log(`${over ? 'OVER ' : 'ok   '}${what}: ${lines} (limit ${limit}) ${name}`);
}
const castsPerThousand = (casts / total) * 1000;
console.log(`${anys > 0 ? 'OVER ' : 'ok   '}any: ${anys}; ${castsPerThousand >= 3 ? 'OVER ' : 'ok   '}as: ${castsPerThousand.toFixed(1)} in 1,000 lines; ${files.length} files, ${total} lines`);
process.exit(bad || anys > 0 || castsPerThousand >= 3 ? 1 : 0);
