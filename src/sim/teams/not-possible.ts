/** A person can't do that here and now. `message` says what to do instead; control answers it with `status`. */
export class NotPossible extends Error {
  readonly status: 400 | 404 | 409;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(status: 400 | 404 | 409, message: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'NotPossible';
    this.status = status;
    this.detail = detail;
  }
}
