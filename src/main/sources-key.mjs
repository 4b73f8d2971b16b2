// Plain JavaScript, as bundle.mjs beside it.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A name for the present state of files and folders below `root`: another one when a file came, went or was written. Tests beside the code don't count.
 * By path, size and time, not by content: it is asked for at each start.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export async function sourcesKey(root, sources) {
  const lists = await Promise.all(sources.map((source) => filesBelow(join(root, source))));
  const states = await Promise.all(lists.flat().map(async (file) => `${file.slice(root.length)} ${await stateOf(file)}`));
  return createHash('sha256').update(states.sort().join('\n')).digest('hex').slice(0, 16);
}

async function stateOf(file) {
  const { size, mtimeMs } = await stat(file);
  return `${size} ${mtimeMs}`;
}

async function filesBelow(path) {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}
