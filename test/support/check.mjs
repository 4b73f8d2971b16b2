// Types, lint, unused code and sizes, side by side: on one core after the other they take more than a minute. Prints what each said, and fails if one did.
import { spawn } from 'node:child_process';

const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'],
  // by content, below node_modules: a fresh clone (and so CI) lints all of it
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'],
  'unused code': ['node_modules/knip/bin/knip.js'],
  sizes: ['test/support/check-sizes.mjs'],
};

const results = await Promise.all(Object.entries(checks).map(([name, argv]) => run(name, argv)));
for (const { name, code, output } of results) console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}${output === '' ? '' : `\n${output}`}`);
process.exit(results.every(({ code }) => code === 0) ? 0 : 1);

function run(name, argv) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => parts.push(part));
    child.on('close', (code) => resolve({ name, code, output: parts.join('').trim() }));
  });
}
