/** Everything that a log line can be about. A new line needs a new name here: nothing is logged in passing. */
export type LogEvent =
  | 'process.started'
  | 'process.stopped'
  | 'process.failed'
  | 'database.connection-lost'
  | 'database.opened'
  | 'job.finished'
  | 'job.postponed'
  | 'job.buried'
  | 'job.recovered'
  | 'queue.failed'
  | 'worker.failed'
  | 'http.answered'
  | 'http.refused'
  | 'http.failed'
  | 'bot.turn-answered'
  | 'bot.turn-refused'
  | 'bot.turn-failed'
  | 'graph.notified'
  | 'graph.called'
  | 'calendar.synced'
  | 'series.judged'
  | 'calendar.no-access'
  | 'meeting.signal'
  | 'meeting.signal-ignored'
  | 'pair.planned'
  | 'invite.left'
  | 'pair.updated'
  | 'pair.stuck'
  | 'delivery.made'
  | 'delivery.refused'
  | 'access.refused'
  | 'subscription.made'
  | 'subscription.refused'
  | 'scope.read';

/**
 * What a line may carry. `person` and `conversation` leave as keyed pseudonyms. All texts are single words or ids: a text with a blank in
 * it is withheld, so that nothing that two people said can get in.
 */
export type LogFields = {
  readonly trace?: string | undefined;
  readonly person?: string | undefined;
  readonly conversation?: string | undefined;
  readonly pair?: string | undefined;
  readonly meeting?: string | undefined;
  readonly delivery?: string | undefined;
  readonly job?: string | undefined;
  readonly operation?: string | undefined;
  readonly route?: string | undefined;
  readonly address?: string | undefined;
  readonly kind?: string | undefined;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly count?: number | undefined;
  readonly failures?: number | undefined;
  readonly milliseconds?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** An error's class, and where in the code it was thrown; never its message. */
  readonly error?: string | undefined;
  readonly thrownAt?: string | undefined;
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line: what happened, and ids. Called at the doors and where a decision is refused, never before rethrowing. */
export type Log = (event: LogEvent, fields: LogFields, level?: LogLevel) => void;

/** What a log may tell about an error: its class, its code and the place. A message may quote a row or a card, so it stays out. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const place = frame === undefined ? undefined : /(?:(?:src|node_modules)\/|node:)[^\s()]+/.exec(frame)?.[0];
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('kind' in error && typeof error.kind === 'string' && { kind: error.kind }),
    ...(place !== undefined && { thrownAt: place }),
  };
}
