import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../server.ts';

/** Whether the product can work, for whoever restarts it. Tells nothing else. */
export function healthRoute(app: FastifyInstance, { isHealthy }: Pick<HttpDeps, 'isHealthy'>): void {
  app.get('/health', async (_request, reply) => {
    const healthy = await isHealthy().catch(() => false); // whatever it is, the answer is no
    return reply.code(healthy ? 200 : 503).header('cache-control', 'no-store').send({ status: healthy ? 'ok' : 'unavailable' });
  });
}
