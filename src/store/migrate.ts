import { Kysely, Migrator, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { firstTables } from './migrations/0001-first-tables.ts';
import { diagnosis } from './migrations/0002-diagnosis.ts';
import { scorecard } from './migrations/0003-scorecard.ts';
import { serverOf } from './pool.ts';
import { toStoreError } from './store-error.ts';

const migrations = { '0001-first-tables': firstTables, '0002-diagnosis': diagnosis, '0003-scorecard': scorecard };

/**
 * Brings the database to what this code needs. Several processes may do it at once: the migrator holds an
 * advisory lock. Needs Postgres 15 or newer, and a login that may create roles and schemas. Throws StoreError.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }); // not destroyed: that would end the pool
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) }, migrationTableSchema: 'twofold' });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw toStoreError(error, serverOf(pool));
}
