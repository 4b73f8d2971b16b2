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
  const [screens, pane, events] = await Promise.all([buildWeb(), buildPane(), buildEvents()]);
  for (const { path, contents } of [screens, pane, events].flatMap(({ outputFiles }) => outputFiles)) await writeTwins(join(folder, path.slice(join(root, 'web').length)), contents);
  await writeWhole(page, JSON.stringify({ ...pageOf(screens.metafile), outlook: { ...paneOf(pane.metafile), events: below(made(events.metafile, eventsEntry)) } }));
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

/** Outlook's task pane, apart: chunks that it shared with the screens of Teams would bring their libraries along. */
export const paneEntry = 'src/web/outlook/main.tsx';
export const buildPane = () => build({ ...webBuildOptions, entryPoints: { outlook: paneEntry, 'outlook-style': 'src/web/outlook/pane.css' } });

/**
 * The event runtime of the add-in: one classic script, since classic Outlook on Windows runs it by itself, without a page and without imports, in an
 * engine of 2016.
 */
export const eventsEntry = 'src/web/outlook-events/main.ts';
export const buildEvents = () =>
  build({ ...webBuildOptions, entryPoints: { 'outlook-events': eventsEntry }, splitting: false, format: 'iife', target: 'es2016' });

/** What the page loads: its script, what that script needs at once (so that the browser asks for all together), and the style. */
function pageOf(metafile) {
  return { ...scriptOf(metafile, 'src/web/main.tsx'), style: below(made(metafile, 'src/web/styles.css')), consent: below(made(metafile, 'src/web/consent-done.ts')) };
}

const paneOf = (metafile) => ({ ...scriptOf(metafile, paneEntry), style: below(made(metafile, 'src/web/outlook/pane.css')) });

function scriptOf(metafile, entry) {
  const script = made(metafile, entry);
  const needed = metafile.outputs[script].imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true).map(({ path }) => path);
  return { script: below(script), preload: needed.map(below) };
}

const made = ({ outputs }, entry) => Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
const below = (path) => path.replace(/^web\//, '');

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
