import type { GraphAnswer } from './router-types.ts';

/** An error in Graph's envelope (facts §6.2); the front adds `innerError` with date and request ids. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): GraphAnswer {
  return { status, body: { error: { code, message } }, ...(headers === undefined ? {} : { headers }) };
}

/** 404 for a user that the directory does not know (facts §2.5). */
export const userNotFound = (user: string): GraphAnswer =>
  graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${user}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** 403 for a mailbox outside the application's Exchange scope (facts §7.3). */
export const accessDenied = (): GraphAnswer =>
  graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** 400 for a request that Graph cannot read. */
export const badRequest = (message: string, code = 'BadRequest'): GraphAnswer => graphError(400, code, message);
