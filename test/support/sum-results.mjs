// Adds up vitest's JSON reports for .ci/run: prints "N passed, N failed" as the last line, and fails on any failure, skip or missing report.
import { readFileSync } from 'node:fs';

const [checkFailed = '1', ...files] = process.argv.slice(2);
let passed = 0;
let failed = Number(checkFailed);
if (failed > 0) console.error('npm run check failed (see above).');
for (const file of files) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.error(`${skipped} test(s) were skipped; a skipped test fails the run.`);
    failed += report.numFailedTests + skipped;
    if (report.numFailedTests === 0 && !report.success) {
      console.error(`A test file could not run (${file}).`);
      failed += 1;
    }
  } catch (error) {
    console.error(`No test report at ${file}: ${error.message}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
