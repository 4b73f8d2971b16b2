import pg from 'pg';

/**
 * The process's connections to the product's database. `onLost` hears of idle connections that died; the pool replaces them by itself.
 * End it with `end()`.
 */
export function createPool(options: {
  readonly connectionString: string;
  readonly onLost: (error: Error) => void;
  readonly max?: number;
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000, // Longer than a fail-over's first seconds, shorter than a caller's patience.
    keepAlive: true,
    pipeline: true, // statements that do not wait for each other's answers travel together
    application_name: 'twofold',
  });
  pool.on('error', options.onLost);
  return pool;
}

/** `host:port/database` of a pool, for error texts: no user, no password. */
export function serverOf(pool: pg.Pool): string {
  const { connectionString, host, port, database } = pool.options;
  if (connectionString === undefined) return `${host ?? 'localhost'}:${port ?? 5432}/${database ?? ''}`;
  const url = URL.canParse(connectionString) ? new URL(connectionString) : undefined;
  return url === undefined ? 'the address in DATABASE_URL' : `${url.hostname}:${url.port === '' ? '5432' : url.port}${url.pathname}`;
}
