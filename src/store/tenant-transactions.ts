import { CamelCasePlugin, CompiledQuery, DefaultQueryExecutor, PostgresDialect, Transaction, WithSchemaPlugin, type ConnectionProvider, type DatabaseConnection } from 'kysely';
import pg from 'pg';
import type { TenantId } from '#domain/ids.ts';
import type { Tables } from './tables.ts';

/** Runs `work` in a transaction of its own, as the app role of the tenant; commits when it resolves, rolls back and throws when it rejects. */
export type InTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/**
 * Transactions whose statements go out when they are asked for, in that order, without waiting for the answers of those before (Kysely's own wait for
 * each). So what does not depend on an answer costs no round trip of its own, the beginning included. Once one failed, nothing more goes out.
 */
export function createTenantTransactions(pool: pg.Pool, tenant: TenantId): InTransaction {
  const plugins = [new WithSchemaPlugin('twofold'), new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  const ready = driver.init();
  const begin = CompiledQuery.raw(`begin; select set_config('role', 'twofold_app', true), set_config('app.tenant', ${pg.escapeLiteral(tenant)}, true)`);

  const transactionOn = (provider: ConnectionProvider) =>
    new Transaction<Tables>({ config: { dialect, plugins }, driver, dialect, executor: new DefaultQueryExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), provider, plugins) });

  return async (work) => {
    await ready;
    const connection = await driver.acquireConnection();
    const open = openTo(connection);
    try {
      const begun = connection.executeQuery(begin);
      begun.catch(() => undefined); // heard of below
      try {
        const result = await work(transactionOn(open));
        await begun;
        open.close();
        await driver.commitTransaction(connection);
        return result;
      } catch (error) {
        open.close();
        await driver.rollbackTransaction(connection);
        await begun; // what began badly is said before what failed because of it
        throw error;
      }
    } finally {
      await driver.releaseConnection(connection);
    }
  };
}

/** Gives the connection to whoever asks, until it is closed: a part of the work that goes on after another part failed must not write into a stranger's transaction. */
function openTo(connection: DatabaseConnection): ConnectionProvider & { close(): void } {
  let isOpen = true;
  return {
    provideConnection: (consumer) => (isOpen ? consumer(connection) : Promise.reject(new Error('A statement came after the end of its transaction. Await all parts of the work.'))),
    close: () => (isOpen = false),
  };
}
