import { Kysely, Migrator, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { TenantId } from '#domain/ids.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { serverOf } from './pool.ts';
import { toStoreError } from './store-error.ts';

const migrations = { '0001-first-tables': firstTables };

/**
 * Brings the database to what this code needs, and makes the tenant known. Several processes may do it at once: the migrator holds an
 * advisory lock. Needs Postgres 15 or newer, and a login that may create roles and schemas. Throws StoreError.
 */
export async function migrate(pool: pg.Pool, tenant: TenantId): Promise<void> {
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }); // not destroyed: that would end the pool
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) }, migrationTableSchema: 'twofold' });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw toStoreError(error, serverOf(pool));
  await makeTenantKnown(pool, tenant).catch((error: unknown) => {
    throw toStoreError(error, serverOf(pool));
  });
}

/** By the login role (the app role may only read the table), and under its policy, which is forced on the owner too. */
async function makeTenantKnown(pool: pg.Pool, tenant: TenantId): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true)`, [tenant]);
    await client.query('insert into twofold.tenant (tenant) values ($1) on conflict do nothing', [tenant]);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true); // a connection in a failed transaction is of no use to the next one
    throw error;
  }
}
