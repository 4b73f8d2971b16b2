/** A refusal as Graph words it: status, code and message of its error envelope (facts/graph.md §13). */
export class GraphFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'GraphFault';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** 404: deleted, a stale occurrence id, or another mailbox's id. */
export const itemNotFound = (): GraphFault =>
  new GraphFault(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** 400: not an event id at all. */
export const malformedId = (): GraphFault => new GraphFault(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');

/** 400: a value that the calendar cannot hold. `what` names the property. */
export const badProperty = (what: string): GraphFault =>
  new GraphFault(400, 'ErrorPropertyValidationFailure', `At least one property failed validation. Property: ${what}`);

/** 400: a request that Graph does not understand. */
export const invalidRequest = (message: string): GraphFault => new GraphFault(400, 'ErrorInvalidRequest', message);

/** 409 for overlapping writes, 412 for a stale change key: the same code and words (facts/graph.md §3.2). */
export const irresolvableConflict = (status: 409 | 412): GraphFault =>
  new GraphFault(
    status,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
