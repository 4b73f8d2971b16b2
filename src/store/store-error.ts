import pg from 'pg';

/**
 * unreachable: no connection, or it was lost; the transaction left nothing behind · conflict: another transaction was in the way, the same
 * work may be tried again · refused: a key, a right or row-level security said no; trying again changes nothing · malformed: a stored row
 * is not what this version of the code reads · failed: anything else that the database said.
 */
export type StoreErrorKind = 'unreachable' | 'conflict' | 'refused' | 'malformed' | 'failed';

/** Thrown by the store. The message names tables, columns and codes, never a value of a row. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  /** Postgres's five-character code, where it spoke. */
  readonly code: string | undefined;

  constructor(kind: StoreErrorKind, message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/**
 * A failure of the driver as a StoreError; anything else comes back as it is. Postgres's own message and detail quote the row's values
 * (what two people said), so neither the text nor the cause is kept.
 */
export function toStoreError(error: unknown, server: string): unknown {
  if (error instanceof pg.DatabaseError) return fromPostgres(error, server);
  if (isLostConnection(error)) return unreachable(server, codeOf(error));
  return error;
}

function fromPostgres(error: pg.DatabaseError, server: string): StoreError {
  const code = error.code ?? 'unknown';
  const kind = kindOf(code);
  if (kind === 'unreachable') return unreachable(server, code);
  const where = [error.table, error.column, error.constraint].filter((name) => name !== undefined).join(', ');
  return new StoreError(kind, `Postgres said ${code}${where === '' ? '' : ` at ${where}`}. ${remedies[kind]}`, code);
}

/** Classes of https://www.postgresql.org/docs/18/errcodes-appendix.html. */
function kindOf(code: string): Exclude<StoreErrorKind, 'malformed'> {
  if (code.startsWith('08') || code.startsWith('57P') || code === '53300') return 'unreachable';
  if (code.startsWith('40') || code === '55P03') return 'conflict';
  if (code.startsWith('23') || code.startsWith('42501') || code.startsWith('28')) return 'refused';
  return 'failed';
}

const remedies = {
  conflict: 'Another transaction was in the way; the same work can be done again.',
  refused: 'A key, a check or row-level security refused the row; look at the named place.',
  failed: 'Look the code up in the Postgres manual, appendix A.',
} as const;

function unreachable(server: string, code: string | undefined): StoreError {
  return new StoreError(
    'unreachable',
    `Cannot reach Postgres at ${server}${code === undefined ? '' : ` (${code})`}. Is the server running, and does DATABASE_URL name it? Unset DATABASE_URL to use the embedded one.`,
    code,
  );
}

const lostCodes = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'];
/** What pg 8 says by text alone. */
const lostTexts = ['Connection terminated', 'timeout exceeded when trying to connect', 'Client has encountered a connection error', 'timeout expired'];

function isLostConnection(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (code !== undefined && lostCodes.includes(code)) || lostTexts.some((text) => error.message.startsWith(text));
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
