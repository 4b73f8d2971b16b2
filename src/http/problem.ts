import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { errorFields, type Log } from '#app/log-port.ts';
import { RemoteError, type RemoteErrorKind } from '#app/remote-error.ts';

const statusOfRemote: Readonly<Record<RemoteErrorKind, number>> = { throttled: 503, unavailable: 503, forbidden: 502, unauthorized: 502, malformed: 502 };

/** Answers as problem JSON (RFC 9457) with the id to quote; what went wrong inside is never told outside. */
export function sendProblem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, requestId: reply.request.id };
  return reply.code(status).header('content-type', 'application/problem+json').send(body);
}

/** Unknown paths, unreadable bodies and our own failures, in one place. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 404, 'There is nothing here.'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error instanceof RemoteError ? statusOfRemote[error.kind] : (error.statusCode ?? 500);
    if (error instanceof RemoteError && error.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(error.retryAfterSeconds));
    if (status >= 500) log('http.failed', { ...errorFields(error), trace: request.id, status, route: request.routeOptions.url ?? 'unknown' }, 'error');
    return sendProblem(reply, status, status >= 500 ? 'This failed on our side. Try again later, and quote the request id if it stays.' : 'The request could not be read.');
  });
}
