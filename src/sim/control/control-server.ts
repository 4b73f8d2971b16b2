import Fastify, { type FastifyInstance } from 'fastify';
import { NotPossible } from '../teams/not-possible.ts';
import type { ControlParts } from './control-parts.ts';
import { addExtensionRoutes } from './extension-routes.ts';
import { addOutlookRoutes } from './outlook-routes.ts';
import { addPersonRoutes } from './person-routes.ts';
import { addTabRoutes } from './tab-routes.ts';
import { addWatchRoutes } from './watch-routes.ts';
import { addWorldRoutes } from './world-routes.ts';

/**
 * The door for whoever plays people or looks at the simulator from outside: JSON over HTTP, documented in src/sim/README.md. Not
 * listening yet; listen on 127.0.0.1. Whatever is refused says what to send instead: 400, 404 or 409 with `{"error":{"message",…}}`.
 */
export function createControlServer(parts: ControlParts): FastifyInstance {
  const server = Fastify({
    routerOptions: { maxParamLength: 500 },
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: true,
  });
  addPersonRoutes(server, parts);
  addTabRoutes(server, parts);
  addExtensionRoutes(server, parts);
  addOutlookRoutes(server, parts);
  addWorldRoutes(server, parts);
  addWatchRoutes(server, parts);

  server.addHook('onSend', async (_request, reply) => {
    reply
      .header('access-control-allow-origin', '*')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-allow-methods', 'GET, POST, PUT');
  });
  server.options('/*', (_request, reply) => reply.status(204).send());
  server.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .send({ error: { message: `Control has no ${request.method} ${request.url}. See src/sim/README.md.` } }),
  );
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof NotPossible)
      return reply.status(error.status).send({ error: { message: error.message, ...error.detail } });
    const { status, message } = known(error);
    return reply.status(status).send({ error: { message } });
  });
  return server;
}

/** Errors of other modules may carry a status of their own; what does not is a fault of the simulator. */
function known(error: unknown): { status: number; message: string } {
  if (!(error instanceof Error)) return { status: 500, message: String(error) };
  const own = 'statusCode' in error ? error.statusCode : 'status' in error ? error.status : undefined;
  return { status: typeof own === 'number' && own >= 400 && own < 600 ? own : 500, message: error.message };
}
