import type pg from 'pg';
import { expect, test } from 'vitest';
import { tenantId } from '#domain/ids.ts';
import { aDatabase } from '#test/support/database.ts';
import { migrate } from './migrate.ts';

const ours = tenantId('11111111-1111-1111-1111-111111111111');
const theirs = tenantId('22222222-2222-2222-2222-222222222222');

/** One statement as the store's transactions run, for one tenant; the code that it answers with, or its number of rows. */
async function asApp(pool: pg.Pool, tenant: string | null, statement: string, values: readonly unknown[] = []): Promise<string | number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local role twofold_app');
    if (tenant !== null) await client.query(`select set_config('app.tenant', $1, true)`, [tenant]);
    const { rowCount } = await client.query(statement, [...values]);
    await client.query('commit');
    return rowCount ?? 0;
  } catch (error) {
    await client.query('rollback');
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    client.release();
  }
}

const addPair = `insert into twofold.pair (tenant, id, manager, rep, state, zone, sleeps, failures) values ($1, 'pair-1', 'ana', 'ben', '{"kind":"on"}', 'UTC', 0, 0)`;
const insufficientPrivilege = '42501';

test('a raw query as the app role neither reads nor changes nor adds a row of another tenant', async () => {
  await using database = await aDatabase();
  const { pool } = database;
  expect(await asApp(pool, theirs, addPair, [theirs])).toBe(1);

  const answers = [
    await asApp(pool, ours, 'select * from twofold.pair'),
    await asApp(pool, ours, `select * from twofold.pair where tenant = $1`, [theirs]),
    await asApp(pool, ours, `update twofold.pair set sleeps = 9`),
    await asApp(pool, ours, addPair, [theirs]),
    await asApp(pool, theirs, 'select * from twofold.pair'),
  ];

  expect(answers).toEqual([0, 0, 0, insufficientPrivilege, 1]);
});

test('without a tenant the app role is refused every row', async () => {
  await using database = await aDatabase();

  expect(await asApp(database.pool, null, 'select * from twofold.pair')).toBe('42704'); // app.tenant is not set
});

test('every table has the tenant first in its key, and its security enabled and forced', async () => {
  await using database = await aDatabase();

  const { rows } = await database.pool.query<{ name: string; first: string; isSecured: boolean }>(`
    select c.relname as name, a.attname as first, c.relrowsecurity and c.relforcerowsecurity as "isSecured"
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where c.relnamespace = 'twofold'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'`);

  expect(rows.length).toBeGreaterThanOrEqual(14);
  expect(rows.filter((row) => row.first !== 'tenant' || !row.isSecured)).toEqual([]);
});

test('what happened to a commitment or in a meeting can be added to, never changed or removed', async () => {
  await using database = await aDatabase();

  for (const table of ['commitment', 'commitment_event', 'meeting_signal', 'recap_confirmation', 'diagnosis', 'audit']) {
    expect(await asApp(database.pool, ours, `update twofold.${table} set tenant = tenant`)).toBe(insufficientPrivilege);
    expect(await asApp(database.pool, ours, `delete from twofold.${table}`)).toBe(insufficientPrivilege);
  }
});

test('the app role cannot log in, does not pass by row-level security, and cannot see the queue', async () => {
  await using database = await aDatabase();

  const { rows } = await database.pool.query(`select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'twofold_app'`);

  expect(rows).toEqual([{ rolcanlogin: false, rolbypassrls: false, rolsuper: false }]);
  expect(await asApp(database.pool, ours, 'select * from pgboss.job')).toBe(insufficientPrivilege);
});

test('migrations run again, and three times at once, change nothing', async () => {
  await using database = await aDatabase();

  const ran = async () => (await database.pool.query<{ name: string; timestamp: string }>('select name, timestamp from twofold.kysely_migration order by name')).rows;
  const before = await ran();

  await Promise.all([migrate(database.pool), migrate(database.pool), migrate(database.pool)]);

  expect(before.length).toBeGreaterThan(1);
  expect(await ran()).toEqual(before);
});

test('an owner who is no superuser can migrate, and is held by the policies too', async () => {
  await using database = await aDatabase();
  const { pool } = database;
  const name = `owner_${ours.slice(0, 8)}_${String(process.pid)}`;
  const client = await pool.connect();
  try {
    await client.query(`create role ${name} createrole`);
    await client.query(`drop schema twofold cascade`);
    await client.query(`grant create on database ${client.escapeIdentifier(new URL(database.connectionString).pathname.slice(1))} to ${name}`);
    await client.query(`grant twofold_app to ${name} with set true`);
    await client.query(`set session authorization ${name}`);
    await migrate(poolOf(client, pool));

    await client.query(`select set_config('app.tenant', $1, false)`, [ours]);
    await client.query(addPair, [ours]);
    await client.query(`select set_config('app.tenant', $1, false)`, [theirs]);

    expect((await client.query('select * from twofold.pair')).rowCount).toBe(0);
  } finally {
    await client.query('reset session authorization');
    await client.query(`drop owned by ${name} cascade`);
    await client.query(`drop role ${name}`);
    client.release();
  }
});

/** A pool that gives out one connection, and does not take it back. */
function poolOf(client: pg.PoolClient, pool: pg.Pool): pg.Pool {
  const lent = replacing(client, { release: () => undefined });
  return replacing(pool, { connect: () => Promise.resolve(lent) });
}

function replacing<T extends object>(whole: T, parts: Readonly<Record<string, unknown>>): T {
  return new Proxy(whole, {
    get(target, property): unknown {
      if (typeof property === 'string' && property in parts) return parts[property];
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
