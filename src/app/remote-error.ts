/**
 * Why a call to Microsoft 365 failed, as far as anyone has to decide on it:
 * throttled: later, by `retryAfterSeconds` · unavailable: later, with back-off · forbidden: stop and tell the administrator ·
 * unauthorized: our own identity is refused · malformed: an answer or a request that does not fit, never retried.
 * What Microsoft 365 *says* (gone, conflict, already there) is an outcome of the port's method, not an error.
 */
export type RemoteErrorKind = 'throttled' | 'unavailable' | 'forbidden' | 'unauthorized' | 'malformed';

/** Thrown by the adapters `graph` and `bot`. The message names the operation, status and code, never what two people said. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly kind: RemoteErrorKind;
  /** The service's own id of the request, to quote in a support case. */
  readonly requestId: string | undefined;
  /** Only with `throttled` or `unavailable`: how long to wait, by the service; undefined where it did not say. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    kind: RemoteErrorKind,
    message: string,
    details: { readonly requestId?: string | undefined; readonly retryAfterSeconds?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.requestId = details.requestId;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}
