import type { FastifyInstance } from 'fastify';
import { handshake } from '../handshake.ts';
import { sendProblem } from '../problem.ts';
import type { Receiving } from '../receiving.ts';

/** Many items come in one post: well over the usual limit in a large tenant. */
export const notificationBodyLimit = 4 * 1_048_576;

/** Calendars changed. 202 as soon as it is queued, or after a second; 503 only when queueing failed, so that Graph sends it again. */
export function graphNotificationsRoute(app: FastifyInstance, receiving: Receiving): void {
  app.post('/graph/notifications', { onRequest: handshake, bodyLimit: notificationBodyLimit }, async (request, reply) => {
    const result = await receiving.receive(request.body, request.id);
    return result === 'taken' ? reply.code(202).send() : sendProblem(reply, 503, 'The notification could not be kept. Send it again.');
  });
}
