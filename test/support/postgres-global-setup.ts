import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeDatabase } from '#main/embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data directory of the run's Postgres, which `aDatabase()` starts when it is first asked. */
    readonly postgresDir: string;
  }
}

const prefix = 'twofold-test-';
const runnerFile = 'runner.pid';

/** Names the place of one Postgres for the whole run, and takes it away at the end; nothing starts until a test asks for a database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const dir = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(dir, runnerFile), String(process.pid));
  project.provide('postgresDir', dir);
  return () => removeDatabase(dir);
}

/** What runs that were killed have left: their servers still run. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const dir = join(tmpdir(), name);
    const runner = Number(await readFile(join(dir, runnerFile), 'utf8').catch(() => ''));
    if (runner > 0 && !isAlive(runner)) await removeDatabase(dir).catch(() => rm(dir, { recursive: true, force: true }));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
