import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./office/office-script-entry.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The stand-in for Office.js as one classic script, for pages and for workers. Built once a process. */
export const officeScript = (): Promise<string> => (made ??= bundled());

async function bundled(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', target: 'es2020', charset: 'utf8', write: false, logLevel: 'error' });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return script.text;
}
