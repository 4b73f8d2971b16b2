import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig } from 'kysely';
import pg from 'pg';
import type { TenantId } from '#domain/ids.ts';

/** Postgres, where each transaction begins as the app role of one tenant, without a round trip of its own: the beginning travels with the first statement. */
export class TenantDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #begin: CompiledQuery;

  constructor(config: PostgresDialectConfig, tenant: TenantId) {
    super(config);
    this.#config = config;
    this.#begin = CompiledQuery.raw(`begin; select set_config('role', 'twofold_app', true), set_config('app.tenant', ${pg.escapeLiteral(tenant)}, true)`);
  }

  override createDriver(): Driver {
    return new TenantDriver(this.#config, this.#begin);
  }
}

class TenantDriver extends PostgresDriver {
  readonly #begin: CompiledQuery;
  readonly #begun = new WeakMap<DatabaseConnection, Promise<unknown>>();

  constructor(config: PostgresDialectConfig, begin: CompiledQuery) {
    super(config);
    this.#begin = begin;
  }

  override beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begun = connection.executeQuery(this.#begin);
    begun.catch(() => undefined); // heard of at the end: all that follows fails too
    this.#begun.set(connection, begun);
    return Promise.resolve();
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun.get(connection);
    await super.commitTransaction(connection);
  }

  /** What began badly is said before what failed because of it. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection);
    await this.#begun.get(connection);
  }
}
