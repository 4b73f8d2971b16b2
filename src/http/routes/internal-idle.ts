import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../problem.ts';
import type { Receiving } from '../receiving.ts';
import { isSameSecret } from '../same-secret.ts';
import type { HttpDeps } from '../server.ts';

/** What is queued, running and due next, for whoever moves the clock; asked with a key. What Graph has posted is in the queue before it answers. */
export function internalIdleRoute(app: FastifyInstance, idle: NonNullable<HttpDeps['idle']>, receiving: Receiving): void {
  app.get('/internal/idle', async (request, reply) => {
    const given = request.headers['x-internal-key'];
    if (typeof given !== 'string' || !isSameSecret(given, idle.key)) return sendProblem(reply, 401, 'The header x-internal-key is missing or wrong.');
    await receiving.settled();
    return reply.header('cache-control', 'no-store').send(await idle.look());
  });
}
