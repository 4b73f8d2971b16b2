import type { FastifyInstance } from 'fastify';
import { handshake } from '../handshake.ts';
import { sendProblem } from '../problem.ts';
import type { Receiving } from '../receiving.ts';
import { notificationBodyLimit } from './graph-notifications.ts';

/** A subscription needs care: renewal, making anew, or a full look (facts/graph.md §5.4). Answered like any notification. */
export function graphLifecycleRoute(app: FastifyInstance, receiving: Receiving): void {
  app.post('/graph/lifecycle', { onRequest: handshake, bodyLimit: notificationBodyLimit }, async (request, reply) => {
    const result = await receiving.receive(request.body, request.id);
    return result === 'taken' ? reply.code(202).send() : sendProblem(reply, 503, 'The notification could not be kept. Send it again.');
  });
}
