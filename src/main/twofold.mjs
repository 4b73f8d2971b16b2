#!/usr/bin/env node
// `twofold …` when the package is installed: the same door as `npm run twofold -- …`.
process.argv.splice(2, 0, 'twofold');
await import('./run.mjs');
