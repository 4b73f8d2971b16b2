import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flow } from '#app/flow.ts';
import { jobNames } from '#jobs/registry.ts';
import { sourceFiles } from '#test/support/source-imports.ts';

const root = join(import.meta.dirname, '..');
const files = sourceFiles();
const jobsOf = (starts: readonly string[]) => starts.flatMap((what) => (what.startsWith('job ') ? [what.slice('job '.length)] : []));

/** The jobs that a file asks for: `queue({ name: 'x' …})` and the like, not the file that defines or declares one. */
function jobsQueuedIn(path: string): readonly string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  if (path.endsWith('-job.ts') || path === 'app/store-port.ts') return [];
  return [...new Set([...text.matchAll(/name: '([\w-]+)'/g)].flatMap(([, name]) => (name !== undefined && (jobNames as readonly string[]).includes(name) ? [name] : [])))];
}

test('every file that the chain names is there', () => {
  const named = flow.flatMap((step) => [step.takenBy, ...step.with]);

  expect(named.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([]);
});

test('every job stands in a step, and a step starts no job that there is not', () => {
  const started = new Set(flow.flatMap(({ starts }) => jobsOf(starts)));

  expect([...started].sort()).toEqual([...jobNames].sort());
});

test('what a step says it starts is asked for in one of its files', () => {
  const unfounded = flow.flatMap((step) => jobsOf(step.starts).filter((job) => ![step.takenBy, ...step.with].some((path) => jobsQueuedIn(path).includes(job))).map((job) => `${step.happened}: ${job}`));

  expect(unfounded).toEqual([]);
});

test('every place that asks for a job stands in a step that starts it', () => {
  const places = files.flatMap(({ path }) => jobsQueuedIn(path).map((job) => ({ path, job })));
  const unnamed = places.filter(({ path, job }) => !flow.some((step) => jobsOf(step.starts).includes(job) && [step.takenBy, ...step.with].includes(path)));

  expect(places.length).toBeGreaterThan(8);
  expect(unnamed).toEqual([]);
});

test('no two steps have one name', () => {
  expect(new Set(flow.map(({ happened }) => happened)).size).toBe(flow.length);
});
