import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { tenantId } from '#domain/ids.ts';
import { aDatabase } from '#test/support/database.ts';
import { createPool } from './pool.ts';
import { createTenantTransactions } from './tenant-transactions.ts';

const ours = tenantId('11111111-1111-1111-1111-111111111111');

test('statements go out in the order in which they are asked for, before the answers of those before', async () => {
  await using database = await aDatabase();
  const inTransaction = createTenantTransactions(database.pool, ours);

  const rows = await inTransaction(async (trx) => {
    const add = trx.insertInto('tenant').values({ tenant: ours, sweepAt: null }).execute();
    const read = trx.selectFrom('tenant').select('tenant').execute();
    return (await Promise.all([add, read]))[1];
  });

  expect(rows).toEqual([{ tenant: ours }]);
});

test('when one part fails nothing is kept, and a part that goes on afterwards is refused', async () => {
  await using database = await aDatabase();
  const inTransaction = createTenantTransactions(database.pool, ours);
  let late: Promise<unknown> = Promise.resolve();
  let failed: () => void = () => undefined;
  const after = new Promise<void>((resolve) => (failed = resolve));

  const work = inTransaction(async (trx) => {
    await trx.insertInto('tenant').values({ tenant: ours, sweepAt: null }).execute();
    late = after.then(() => trx.selectFrom('tenant').select('tenant').execute());
    late.catch(() => undefined);
    await sql`select 1 / 0`.execute(trx);
  });

  await expect(work).rejects.toThrow('division by zero');
  failed();
  await expect(late).rejects.toThrow('A statement came after the end of its transaction');
  expect(await inTransaction((trx) => trx.selectFrom('tenant').select('tenant').execute())).toEqual([]);
});

test('a transaction that could not begin says why, and leaves no connection behind inside of one', async () => {
  await using database = await aDatabase();
  const stranger = `stranger_${randomUUID().replaceAll('-', '')}`; // roles belong to the whole server
  await database.pool.query(`create role ${stranger}`);
  const pool = createPool({ connectionString: database.connectionString, onLost: () => undefined, max: 1 });
  try {
    const client = await pool.connect();
    await client.query(`set session authorization ${stranger}`);
    client.release();
    const inTransaction = createTenantTransactions(pool, ours);

    await expect(inTransaction((trx) => trx.selectFrom('tenant').select('tenant').execute())).rejects.toThrow(/permission denied to set role/);
    expect((await pool.query<{ at: unknown }>('select pg_current_xact_id_if_assigned() as at, now() = statement_timestamp() as alone')).rows).toEqual([{ at: null, alone: true }]);
  } finally {
    await pool.end();
    await database.pool.query(`drop role ${stranger}`);
  }
});
