// Plain JavaScript, as bundle.mjs beside it.
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sourcesKey } from './sources-key.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the page is made from: its own sources, the layers that it may import, and the versions of its packages. */
const sources = ['src/web', 'src/words', 'src/api', 'src/domain', 'package-lock.json', 'src/main/bundle-web.mjs'];

/**
 * The folder that the server serves: `assets/` with names by content, each with its gzip and brotli twin, and `page.json`, which says what the page loads.
 * Built when the sources are new; the same sources are built once.
 */
export async function bundleWeb() {
  const folder = join(root, 'node_modules', '.cache', 'twofold', `web-${await sourcesKey(root, sources)}`);
  const page = join(folder, 'page.json');
  if (await exists(page)) return folder;
  const { outputFiles, metafile } = await buildWeb();
  for (const { path, contents } of outputFiles) await writeTwins(join(folder, path.slice(join(root, 'web').length)), contents);
  await writeWhole(page, JSON.stringify(pageOf(metafile)));
  return folder;
}

/** How script for the browser is built. */
export const webBuildOptions = {
  absWorkingDir: root,
  outdir: 'web/assets',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  metafile: true,
  write: false,
};

/** The build itself, in memory: also what is measured (test/bench/size.mjs). */
export const buildWeb = () =>
  build({ ...webBuildOptions, entryPoints: { twofold: 'src/web/main.tsx', consent: 'src/web/consent-done.ts', style: 'src/web/styles.css' } });

/** What the page loads: its script, what that script needs at once (so that the browser asks for all together), and the style. */
function pageOf({ outputs }) {
  const made = (entry) => Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  const script = made('src/web/main.tsx');
  const needed = outputs[script].imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true).map(({ path }) => path);
  const below = (path) => path.replace(/^web\//, '');
  return { script: below(script), preload: needed.map(below), style: below(made('src/web/styles.css')), consent: below(made('src/web/consent-done.ts')) };
}

const exists = (path) => stat(path).then(() => true, () => false);

async function writeTwins(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, contents);
  await writeWhole(`${path}.gz`, gzipSync(contents, { level: 9 }));
  await writeWhole(`${path}.br`, brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

/** Nobody ever reads half a file. */
async function writeWhole(path, contents) {
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, contents);
  await rename(draft, path).catch(() => rm(draft, { force: true }));
}
