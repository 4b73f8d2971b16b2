import type { onRequestHookHandler } from 'fastify';
import { sendProblem } from './problem.ts';

/**
 * Graph's handshake for a notification address: the token comes back decoded, as plain text, before any body is read (facts/graph.md §5.2). A token
 * that could act as mark-up is refused: Graph's own never does.
 */
export const handshake: onRequestHookHandler = (request, reply, done) => {
  const query = request.query;
  const token: unknown = typeof query === 'object' && query !== null && 'validationToken' in query ? query.validationToken : undefined;
  if (token === undefined) done();
  else if (typeof token !== 'string' || token.length > 4_096 || /[<>\p{Cc}]/u.test(token)) void sendProblem(reply, 400, 'This is no validation token of Graph.');
  else void reply.code(200).header('content-type', 'text/plain; charset=utf-8').header('content-security-policy', "default-src 'none'").send(token);
};
