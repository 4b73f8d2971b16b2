/**
 * Who may import whom, inside src. ESLint, ARCHITECTURE.md and test/architecture.test.ts read this one table.
 * The simulator (sim) imports nothing of ours and nobody imports it: double entry, so that a wrong belief
 * about Microsoft 365 cannot pass every test.
 */
export const mayImport = {
  domain: [],
  cards: ['domain'],
  words: ['domain'],
  api: [],
  app: ['domain', 'cards', 'words', 'api'],
  graph: ['app', 'domain'],
  store: ['app', 'domain'],
  jobs: ['app', 'domain'],
  bot: ['app', 'cards', 'domain'],
  http: ['app', 'api', 'domain'],
  web: ['api', 'words', 'domain'],
  sim: [],
  main: ['domain', 'cards', 'words', 'app', 'graph', 'store', 'jobs', 'bot', 'http', 'web'],
};

export const layers = Object.keys(mayImport);
