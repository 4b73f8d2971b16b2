import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase, removeDatabase } from './embedded-postgres.ts';

async function ask(connectionString: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a server that is named is used as it is', async () => {
  const database = await openDatabase({ dataDir: '/nowhere', databaseUrl: 'postgres://db.example/twofold' });
  await database.stop();

  expect(database.connectionString).toBe('postgres://db.example/twofold');
});

test('the embedded server is started once, found again by who comes next, and keeps what was written', { timeout: 60_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'twofold-embedded-'));
  try {
    const [first, second] = await Promise.all([openDatabase({ dataDir }), openDatabase({ dataDir })]);
    expect(second.connectionString).toBe(first.connectionString);
    expect(first.connectionString).toContain('@127.0.0.1:');
    await ask(first.connectionString, 'create table kept as select 42 as answer');
    await first.stop();
    await first.stop();

    const again = await openDatabase({ dataDir });

    expect(await ask(again.connectionString, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataDir, 'postgres.json'), 'utf8')).toContain('"pgdata"');
  } finally {
    await removeDatabase(dataDir);
  }
  await expect(stat(dataDir)).rejects.toThrow('ENOENT');
});
