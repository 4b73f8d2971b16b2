import { Kysely, Migrator, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { firstTables } from './migrations/0001-first-tables.ts';
import { diagnosis } from './migrations/0002-diagnosis.ts';
import { scorecard } from './migrations/0003-scorecard.ts';
import { room } from './migrations/0004-room.ts';
import { preferences } from './migrations/0005-preferences.ts';
import { languages } from './migrations/0006-languages.ts';
import { serverOf } from './pool.ts';
import { toStoreError } from './store-error.ts';

const migrations = { '0001-first-tables': firstTables, '0002-diagnosis': diagnosis, '0003-scorecard': scorecard, '0004-room': room, '0005-preferences': preferences, '0006-languages': languages };

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
