import { permissionTable } from '#graph/permissions.ts';
import { createHttpServer } from '#http/server.ts';
import { migrate } from '#store/migrate.ts';
import { en } from '#words/en.ts';
import { createWordsFor, wordsFor as ourWords } from '#words/words-for.ts';
import { errorFields } from '#app/log-port.ts';
import { toIso } from '#domain/time.ts';
import { bundleWeb } from './bundle-web.mjs';
import { createClock } from './clock.ts';
import { ConfigError, logKey, readConfig, type Config } from './config.ts';
import { openDatabase } from './embedded-postgres.ts';
import { createLog } from './log.ts';
import { readTeamCatalogue } from './team-catalogue-file.ts';
import { wire } from './wire.ts';

/*
 * The product as one process: HTTP door, bot, and worker on one Postgres. Ends cleanly on SIGTERM and SIGINT: what runs is finished, what waits stays in
 * the queue.
 */
const config = configOrExit();
const log = createLog({ level: config.LOG_LEVEL, key: logKey(config) });
try {
  await start(config);
} catch (error) {
  log('process.failed', errorFields(error), 'error');
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(settings: Config): Promise<void> {
  const wordsFor = settings.TEAM_CATALOGUE === undefined ? ourWords : createWordsFor(await readTeamCatalogue(settings.TEAM_CATALOGUE, en));
  const clock = createClock(settings.CLOCK_URL);
  const database = await openDatabase({ dataDir: settings.DATA_DIR, databaseUrl: settings.DATABASE_URL });
  const webDir = await bundleWeb();
  const product = wire(settings, { connectionString: database.connectionString, clock, log, wordsFor });
  await migrate(product.pool);
  await product.queue.start();
  const server = createHttpServer({
    bot: product.bot,
    notifications: product.notifications,
    log,
    newTrace: product.newTrace,
    tenantId: settings.TENANT_ID,
    teamsAppId: settings.TEAMS_CATALOG_APP_ID,
    permissions: permissionTable,
    isHealthy: () => product.pool.query('select 1').then(() => true),
    web: { ...product.web, webDir, hostOrigins: settings.TEAMS_HOST_ORIGINS },
    idle: settings.INTERNAL_KEY === undefined ? null : { key: settings.INTERNAL_KEY, look: () => rest(product) },
  });
  await server.listen({ host: settings.HTTP_HOST, port: settings.HTTP_PORT });
  await product.worker.start();
  log('process.started', {});
  const leave = async () => {
    await server.close();
    await product.close();
    await database.stop();
    log('process.stopped', {});
    process.exit(0);
  };
  process.once('SIGTERM', () => void leave());
  process.once('SIGINT', () => void leave());
  process.once('disconnect', () => void leave()); // whoever launched us is gone
}

/** What waits, what runs and what is due next: so that a clock can be moved step by step. */
async function rest({ worker }: ReturnType<typeof wire>) {
  const { queued, running, next } = await worker.rest();
  return { atRest: queued + running === 0, queued, running, nextDueAt: next === null ? null : toIso(next) };
}

function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}
