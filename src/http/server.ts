import { fastify, type FastifyInstance } from 'fastify';
import type { Notifications } from '#app/doors.ts';
import type { Log } from '#app/log-port.ts';
import type { TenantId } from '#domain/ids.ts';
import { answerErrors } from './problem.ts';
import { createReceiving } from './receiving.ts';
import { agendaLinkRoute } from './routes/agenda-link.ts';
import { graphLifecycleRoute } from './routes/graph-lifecycle.ts';
import { graphNotificationsRoute } from './routes/graph-notifications.ts';
import { healthRoute } from './routes/health.ts';
import { iconsRoutes } from './routes/icons.ts';
import { apiRoute, type ApiDeps } from './routes/api.ts';
import { internalIdleRoute } from './routes/internal-idle.ts';
import { liveRoute, type LiveDeps } from './routes/live.ts';
import { messagesRoute } from './routes/messages.ts';
import { outlookRoutes, type OutlookDeps } from './routes/outlook.ts';
import { pagesRoutes, type PagesDeps } from './routes/pages.ts';
import { screensRoutes, type ScreensDeps } from './routes/screens.ts';

export type HttpDeps = {
  /** The bot's door: an Authorization header and a body that nobody has looked at. Never throws. */
  readonly bot: (authorization: string | undefined, body: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;
  readonly notifications: Notifications;
  readonly tenantId: TenantId;
  /** False while the product can't work (no database); throwing counts as false. */
  readonly isHealthy: () => Promise<boolean>;
  /** What is queued, running and due next, for who moves the clock; null: that path is off. */
  readonly idle: { readonly key: string; readonly look: () => Promise<Readonly<Record<string, unknown>>> } | null;
  /** Our app in Teams, for the link that an invite carries. */
  readonly teamsAppId: string;
  /** Every permission of the product, for the page that administrators read. */
  readonly permissions: PagesDeps['permissions'];
  readonly log: Log;
  readonly newTrace: () => string;
  /** The tab, the side panel and the Outlook add-in. */
  readonly web: ApiDeps & LiveDeps & ScreensDeps & OutlookDeps;
};

/** Asked by machines every moment; only their failures are worth a line. */
const unheard = new Set(['/health', '/internal/idle']);

/** The product's HTTP door: one file a route. Not listening yet; `close` waits for what was taken from Graph. */
export function createHttpServer(deps: HttpDeps): FastifyInstance {
  const app = fastify({ logger: false, genReqId: deps.newTrace, bodyLimit: 1_048_576 });
  const receiving = createReceiving(deps);
  answerErrors(app, deps.log);
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer').header('x-request-id', request.id);
    done();
  });
  app.addHook('onClose', () => receiving.settled());
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, never the address: that may carry a token.
    const route = request.routeOptions.url ?? 'unknown';
    // Who asks whether all rests asks again and again: a line for each answer would be news, and nothing would ever rest.
    if (unheard.has(route) && reply.statusCode < 400) {
      done();
      return;
    }
    const fields = { trace: request.id, route, status: reply.statusCode };
    deps.log(reply.statusCode < 400 ? 'http.answered' : 'http.refused', fields, reply.statusCode < 400 ? 'debug' : 'warn');
    done();
  });
  messagesRoute(app, deps);
  graphNotificationsRoute(app, receiving);
  graphLifecycleRoute(app, receiving);
  healthRoute(app, deps);
  if (deps.idle !== null) internalIdleRoute(app, deps.idle, receiving);
  agendaLinkRoute(app, deps);
  pagesRoutes(app, { permissions: deps.permissions, publicUrl: deps.web.publicUrl });
  void app.register(iconsRoutes);
  apiRoute(app, deps.web);
  liveRoute(app, deps.web);
  void app.register((scope) => screensRoutes(scope, deps.web));
  void app.register((scope) => outlookRoutes(scope, deps.web));
  return app;
}
