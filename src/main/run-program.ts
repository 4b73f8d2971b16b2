import { spawn } from 'node:child_process';

/** Under which user a program runs; empty: our own. */
export type RunAs = { readonly uid?: number; readonly gid?: number };

/**
 * Runs a program to its end. Throws with what it printed when it fails, and with the system's own code (ENOENT, EACCES) when it can't be
 * started, which Node else tells as an event that ends the process.
 */
export function runProgram(file: string, argv: readonly string[], runAs: RunAs = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    // `/` as working directory: our own may be closed to the other user. stdin closed: pg_ctl's server inherits nothing of ours but its log.
    const program = spawn(file, [...argv], { ...runAs, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const take = (chunk: Buffer) => (printed += chunk.toString('utf8'));
    program.stdout.on('data', take);
    program.stderr.on('data', take);
    program.once('error', reject);
    program.once('exit', (code) => {
      program.stdout.destroy(); // a server that it started holds the other end open
      program.stderr.destroy();
      if (code === 0) resolve(printed);
      else reject(new Error(`${file} ended with code ${code ?? 'none'}: ${printed.trim()}`));
    });
  });
}
