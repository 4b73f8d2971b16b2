// npm run -s size -- [--json]: how much script each screen loads before it is usable, gzipped, beside a bare Fluent page with teams-js built by the same tools.
import { gzipSync } from 'node:zlib';
import { buildEvents, buildPane, buildWeb, eventsEntry, paneEntry, webBuildOptions } from '../../src/main/bundle-web.mjs';
import { build } from 'esbuild';

/** The module that each screen loads beside the page's own script. */
const screens = { sidePanel: 'src/web/panel/panel-app.tsx', tab: 'src/web/tab/tab-app.tsx' };

const page = await buildWeb();
const hello = await build({ ...webBuildOptions, entryPoints: { hello: 'test/bench/hello-tab.tsx' } });
const bare = sizeOf(hello, ['test/bench/hello-tab.tsx']);
const sizes = {
  ...Object.fromEntries(Object.entries(screens).map(([name, entry]) => [name, sizeOf(page, ['src/web/main.tsx', entry])])),
  // without office.js, which comes from Microsoft; with what signs in, which is loaded later but always
  taskPane: sizeOf(await buildPane(), [paneEntry, 'src/web/host/nested-sign-in.ts']),
  outlookEvents: sizeOf(await buildEvents(), [eventsEntry]),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else {
  console.log(`bare Fluent page with teams-js: ${kilobytes(bare.gzip)} gzip`);
  for (const [name, { gzip }] of Object.entries(sizes)) console.log(`${name}: ${kilobytes(gzip)} gzip, ${(gzip / bare.gzip).toFixed(2)} of the bare page`);
}

/** All script that the entries need at once: their own files, and whatever those import without being asked later. */
function sizeOf({ metafile: { outputs }, outputFiles }, entries) {
  const needed = new Set();
  const visit = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const { path: imported, kind } of outputs[path].imports) if (kind === 'import-statement') visit(imported);
  };
  for (const entry of entries) visit(outputOf(outputs, entry));
  const files = outputFiles.filter(({ path }) => [...needed].some((one) => path.endsWith(`/${one}`)));
  if (files.length !== needed.size) throw new Error(`${needed.size} files are needed and ${files.length} were built`);
  return { gzip: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) };
}

function outputOf(outputs, entry) {
  const found = Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  if (found === undefined) throw new Error(`nothing was built from ${entry}`);
  return found;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
