import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../server.ts';

/** Teams speaks to the bot. All checks are the bot door's; here only the size is bound (a Teams message is at most about 100 kB). */
export function messagesRoute(app: FastifyInstance, { bot }: Pick<HttpDeps, 'bot'>): void {
  app.post('/api/messages', { bodyLimit: 262_144 }, async (request, reply) => {
    const answer = await bot(request.headers.authorization, request.body);
    return answer.body === undefined ? reply.code(answer.status).send() : reply.code(answer.status).send(answer.body);
  });
}
