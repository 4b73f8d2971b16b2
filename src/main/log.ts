import { createHmac } from 'node:crypto';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log, LogFields, LogLevel } from '#app/log-port.ts';

/** What each field may hold. The list is what the log lets through: a field that is not named here is left out, whatever its type. */
const fieldKinds: Readonly<Record<keyof LogFields, 'pseudonym' | 'word' | 'number'>> = {
  trace: 'word',
  person: 'pseudonym',
  conversation: 'pseudonym',
  pair: 'word',
  meeting: 'word',
  delivery: 'word',
  job: 'word',
  operation: 'word',
  route: 'word',
  address: 'word',
  kind: 'word',
  reason: 'word',
  code: 'word',
  requestId: 'word',
  status: 'number',
  count: 'number',
  failures: 'number',
  milliseconds: 'number',
  retryAfterSeconds: 'number',
  error: 'word',
  thrownAt: 'word',
};

/** One word of plain letters: an id, a code, a path. What people say has blanks. */
const word = /^[\w.,:;@/#+~=<>()-]{1,200}$/;

const withheld = '[withheld]';

/**
 * JSON lines on stdout (or `destination`), one an event. `key` makes the pseudonyms of people and conversations: the same person has the same
 * one in every line, and nobody without the key can tell whose it is. The line's `time` is real time.
 */
export function createLog(options: { readonly level: LogLevel; readonly key: string; readonly destination?: DestinationStream }): Log {
  const logger = pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, options.destination ?? pino.destination({ sync: true }));
  return (event, fields, level = 'info') => logger[level]({ event, ...allowed(fields, options.key) });
}

function allowed(fields: LogFields, key: string): Readonly<Record<string, string | number>> {
  const kinds = Object.entries(fieldKinds);
  const given = new Map<string, unknown>(Object.entries(fields));
  return Object.fromEntries(kinds.flatMap(([name, kind]) => (given.get(name) === undefined ? [] : [[name, valueOf(kind, given.get(name), key)] as const])));
}

function valueOf(kind: 'pseudonym' | 'word' | 'number', value: unknown, key: string): string | number {
  if (kind === 'number') return typeof value === 'number' ? value : withheld;
  if (typeof value !== 'string') return withheld;
  if (kind === 'pseudonym') return createHmac('sha256', key).update(value).digest('base64url').slice(0, 12);
  return word.test(value) ? value : withheld;
}
