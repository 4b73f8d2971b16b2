import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Tokens } from '../entra/tokens.ts';
import type { World } from '../world/world.ts';
import { runBatch } from './batch.ts';
import { ConnectionLost, createDispatch, unreadable } from './dispatch.ts';
import { badRequest, graphError } from './errors.ts';
import { createRecordings, type Recordings } from './recordings.ts';
import { createRouter } from './router.ts';
import type { Caller, GraphAnswer, GraphRequest, GraphRouter } from './router-types.ts';
import { createThrottle } from './throttle.ts';

export type GraphServer = { server: FastifyInstance; router: GraphRouter; recordings: Recordings };

const audience = 'https://graph.microsoft.com';
const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/**
 * graph.microsoft.com: bearer check, throttling, routing, `$batch`, and a record of every exchange. Handlers are added to `router`. Not listening yet.
 * `latencyMs` of real time pass before each answer, so that the limit of concurrent requests means something.
 */
export function createGraphServer(dependencies: { world: World; tokens: Tokens; latencyMs?: number }): GraphServer {
  const { world, tokens, latencyMs = 2 } = dependencies;
  const router = createRouter();
  const recordings = createRecordings();
  const dispatch = createDispatch({ world, router, throttle: createThrottle(world), latencyMs });
  const finish = (request: GraphRequest, answer: GraphAnswer) => finishAnswer(world, request.trace, answer);

  const answerTo = async (incoming: FastifyRequest): Promise<{ answer: GraphAnswer; caller: Caller | null }> => {
    const named = headerOf(incoming, 'client-request-id');
    const trace = named === undefined || named === '' ? null : named;
    const caller = await authenticate(world, tokens, headerOf(incoming, 'authorization'));
    if (caller === null) return { answer: finishAnswer(world, trace, unauthorized()), caller };
    const request = readRequest(incoming, caller, trace);
    const answer =
      'status' in request
        ? request
        : isBatch(request)
          ? await runBatch({ world, dispatch, finish }, request)
          : await dispatch(request);
    return { answer: finishAnswer(world, trace, answer), caller };
  };

  const server = Fastify({
    forceCloseConnections: true,
    bodyLimit: 4 * 1_024 * 1_024,
    routerOptions: { maxParamLength: 10_000 },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.all('*', async (incoming, reply) => {
    const leave = world.busy.enter();
    try {
      const { answer, caller } = await answerTo(incoming);
      return await send(reply, incoming, answer, caller, recordings);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      reply.hijack();
      incoming.raw.socket.destroy();
      return undefined;
    } finally {
      leave();
    }
  });
  return { server, router, recordings };
}

function headerOf(incoming: FastifyRequest, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

async function authenticate(world: World, tokens: Tokens, authorization: string | undefined): Promise<Caller | null> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const claims = token === undefined ? undefined : await tokens.verify(token, audience);
  if (typeof claims?.['appid'] !== 'string') return null;
  return { clientId: claims['appid'], isTester: claims['appid'] === world.tester.clientId, userId: null };
}

/** Facts §13; the header is what Graph sends with it. */
const unauthorized = (): GraphAnswer =>
  graphError(401, 'InvalidAuthenticationToken', 'Access token is missing, expired, or not for this audience.', {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  });

const isBatch = (request: GraphRequest): boolean =>
  request.method === 'POST' && request.path.toLowerCase() === '/$batch';

/** The request as handlers see it, or the answer to one that cannot be read. */
function readRequest(incoming: FastifyRequest, caller: Caller, trace: string | null): GraphRequest | GraphAnswer {
  const [rawPath = '', ...query] = (incoming.raw.url ?? '').split('?');
  const version = /^\/v1\.0(?=\/|$)/i.exec(rawPath);
  if (version === null) return badRequest('Only version v1.0 is played here.', 'BadRequest');
  const body = readBody(incoming);
  if (body === unreadableBody) return unreadable();
  return {
    method: incoming.method,
    path: rawPath.slice(version[0].length) || '/',
    params: {},
    query: new URLSearchParams(query.join('?')),
    headers: Object.fromEntries(Object.keys(incoming.headers).map((name) => [name, headerOf(incoming, name) ?? ''])),
    body,
    caller,
    trace,
  };
}

const unreadableBody = Symbol('unreadable body');

function readBody(incoming: FastifyRequest): unknown {
  if (typeof incoming.body !== 'string' || incoming.body === '') return undefined;
  if (!(headerOf(incoming, 'content-type') ?? '').includes('json')) return unreadableBody;
  try {
    return JSON.parse(incoming.body);
  } catch {
    return unreadableBody;
  }
}

/** Adds what every answer of Graph carries: ids, date, diagnostics, and the inner error. */
function finishAnswer(world: World, trace: string | null, answer: GraphAnswer): GraphAnswer {
  const requestId = randomUUID();
  const now = new Date(world.clock.now());
  const headers = {
    'Cache-Control': 'no-cache',
    'request-id': requestId,
    'client-request-id': trace ?? requestId,
    'x-ms-ags-diagnostic':
      '{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"1","ScaleUnit":"000","RoleInstance":"SIM"}}',
    Date: now.toUTCString(),
    ...(answer.body === undefined ? {} : { 'Content-Type': jsonType }),
    ...answer.headers,
  };
  return { status: answer.status, headers, body: withInnerError(answer.body, now, requestId, trace ?? requestId) };
}

function withInnerError(body: unknown, now: Date, requestId: string, clientRequestId: string): unknown {
  if (typeof body !== 'object' || body === null || !('error' in body) || typeof body.error !== 'object') return body;
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  return { error: { ...body.error, innerError } };
}

function send(
  reply: FastifyReply,
  incoming: FastifyRequest,
  answer: GraphAnswer,
  caller: Caller | null,
  recordings: Recordings,
): FastifyReply {
  const headers = answer.headers ?? {};
  const text =
    answer.body === undefined ? null : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  recordings.add({
    method: incoming.method,
    url: incoming.raw.url ?? '',
    requestHeaders: Object.fromEntries(
      Object.keys(incoming.headers).map((name) => [name, headerOf(incoming, name) ?? '']),
    ),
    requestBody: typeof incoming.body === 'string' && incoming.body !== '' ? incoming.body : null,
    status: answer.status,
    responseHeaders: headers,
    responseBody: text,
    clientId: caller?.clientId ?? null,
  });
  return reply
    .status(answer.status)
    .headers(headers)
    .send(text ?? undefined);
}
