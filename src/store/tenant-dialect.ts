import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig } from 'kysely';
import pg from 'pg';
import type { TenantId } from '#domain/ids.ts';

/** Postgres, where each transaction begins as the app role of one tenant, in one round trip. */
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

  constructor(config: PostgresDialectConfig, begin: CompiledQuery) {
    super(config);
    this.#begin = begin;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(this.#begin);
    } catch (error) {
      await this.rollbackTransaction(connection).catch(() => undefined); // the connection goes back to the pool: not inside a transaction that failed
      throw error;
    }
  }
}
