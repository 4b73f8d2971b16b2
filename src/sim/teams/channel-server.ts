import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Fault } from '../faults/faults.ts';
import type { World } from '../world/world.ts';
import { channelError, notAuthorized, throttled, type ChannelAnswer } from './channel-errors.ts';
import { createChannelLimits, type ChannelLimits } from './channel-limits.ts';
import { channelRoutes, type ChannelRoute } from './channel-requests.ts';
import type { Teams } from './create-teams.ts';
import { isObject } from './json.ts';

/** One request of the bot and what it was answered, for recordings. */
type ChannelExchange = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  answer: ChannelAnswer;
};

export type ChannelServerParts = {
  world: World;
  teams: Teams;
  /** The claims of a token of our Entra for an audience; undefined for any other text. */
  tokens: { verify(token: string, audience: string): Promise<Readonly<Record<string, unknown>> | undefined> };
  onExchange?: (exchange: ChannelExchange) => void;
  /** Real time in milliseconds, for the limit per second. */
  realNow?: () => number;
};

export type ChannelServer = { url: string; close(): Promise<void> };

const audience = 'https://api.botframework.com';

/** Serves the bot connector under `http://127.0.0.1:PORT/teams/` and tells Teams that address, so that activities carry it as serviceUrl. */
export async function startChannelServer(parts: ChannelServerParts, port = 0): Promise<ChannelServer> {
  const server = Fastify({
    routerOptions: { maxParamLength: 2_000 },
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: true,
  });
  const limits = createChannelLimits(parts.world, parts.realNow ?? (() => performance.now()));
  for (const route of channelRoutes(parts.world, parts.teams)) addRoute(server, parts, route, limits);
  server.setNotFoundHandler((request, reply) => {
    parts.world.addFinding(
      'unplanned-request',
      `${request.method} ${request.url} is not served by the bot channel. Extend src/sim/teams/channel-requests.ts.`,
    );
    return give(
      reply,
      channelError(501, 'NotImplemented', 'This path is not played here. Extend src/sim/teams/channel-requests.ts.'),
    );
  });
  const origin = await server.listen({ host: '127.0.0.1', port });
  const url = `${origin}/teams/`;
  parts.teams.serviceUrl = url;
  return { url, close: () => server.close() };
}

function addRoute(
  server: FastifyInstance,
  parts: ChannelServerParts,
  route: ChannelRoute,
  limits: ChannelLimits,
): void {
  server.route({
    method: route.method,
    url: `/teams${route.path}`,
    handler: async (request, reply) => {
      const what = `${request.method} ${decodeURIComponent(request.url.replace(/^\/teams/, '').split('?')[0] ?? '')}`;
      const isWrite = route.method !== 'GET';
      if (isWrite && (await killedAt(parts, 'before-bot-post', what, reply))) return reply;
      const answer = await answerTo(parts, route, request, what, limits);
      journal(parts, request, what, answer);
      if (isWrite && answer.status < 300 && (await killedAt(parts, 'after-bot-post', what, reply))) return reply;
      return give(reply, answer);
    },
  });
}

async function answerTo(
  parts: ChannelServerParts,
  route: ChannelRoute,
  request: FastifyRequest,
  what: string,
  limits: ChannelLimits,
): Promise<ChannelAnswer> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const claims = token === undefined ? undefined : await parts.tokens.verify(token, audience);
  if (claims?.['appid'] !== parts.world.app.clientId) return notAuthorized();

  const params = textsOf(request.params);
  const thread = params['conversation'] ?? params['meeting'] ?? 'new';
  const wait = limits.secondsToWait(route.counts, thread);
  if (wait > 0) return throttled(wait);
  const fault = parts.world.faults.take(['bot-throttle', 'bot-forbidden'], what);
  if (fault?.kind === 'bot-throttle') limits.hold(route.counts, thread, fault.retryAfter ?? 2);
  if (fault !== undefined) return plantedAnswer(fault);
  return route.answer({ params, query: new URLSearchParams(request.url.split('?')[1] ?? ''), body: request.body });
}

function plantedAnswer(fault: Fault): ChannelAnswer {
  if (fault.kind === 'bot-throttle') return throttled(fault.retryAfter ?? 2);
  return channelError(403, fault.code ?? 'BotDisabledByAdmin', 'The tenant admin disabled this bot.');
}

/** The product dies here: it never gets the answer to this request. */
async function killedAt(
  { world }: ChannelServerParts,
  at: 'before-bot-post' | 'after-bot-post',
  what: string,
  reply: FastifyReply,
): Promise<boolean> {
  if (!world.faults.takeKill(at, what)) return false;
  reply.hijack();
  const done = world.busy.enter();
  try {
    await world.killProduct();
  } finally {
    reply.raw.destroy();
    done();
  }
  return true;
}

function journal(
  { world, onExchange }: ChannelServerParts,
  request: FastifyRequest,
  what: string,
  answer: ChannelAnswer,
): void {
  const headers = textsOf(request.headers);
  onExchange?.({ method: request.method, url: request.url, headers, body: request.body ?? null, answer });
  const trace = headers['x-ms-client-request-id'] ?? headers['client-request-id'] ?? null;
  world.journal.add({
    channel: 'bot-out',
    trace,
    what: `${what} → ${answer.status}`,
    detail: { body: request.body ?? null, status: answer.status, answer: answer.body },
  });
}

function give(reply: FastifyReply, answer: ChannelAnswer): FastifyReply {
  return reply
    .status(answer.status)
    .headers(answer.headers ?? {})
    .send(answer.body);
}

function textsOf(record: unknown): Record<string, string> {
  if (!isObject(record)) return {};
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}
