import Fastify from 'fastify';
import { createTokens } from '../entra/tokens.ts';
import { createWorld } from '../world/create-world.ts';
import { ana, ben, cleo } from '../world/people.test-data.ts';
import type { SimPerson } from '../world/world.ts';
import { createGraph, type GraphOptions } from './create-graph.ts';

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };
type Received = { path: string; body: { value: Record<string, unknown>[] } };

/** Monday, 23 November 2026, 07:00 UTC. */
export const startAt = Date.UTC(2026, 10, 23, 7);

/** A Graph on this machine with Ana (in scope), her reports Ben (in scope) and Cleo (not), and a product that listens for notifications. */
export async function startGraph(
  options: Pick<GraphOptions, 'latencyMs' | 'etagOf'> & { people?: SimPerson[]; seed?: number } = {},
) {
  const { people = [ana, ben, cleo], seed = 1, ...graphOptions } = options;
  const product = await startProduct();
  const world = createWorld({ seed, startAt, people, scopeMembers: [ana.id, ben.id], productUrl: product.url });
  world.switches.notificationDelay = { min: 2_000, max: 2_000 };
  const tokens = await createTokens(world);
  const graph = createGraph({ world, tokens, ...graphOptions });
  const base = await graph.server.listen({ host: '127.0.0.1', port: 0 });

  const tokenFor = async ({ clientId, clientSecret }: { clientId: string; clientSecret: string }): Promise<string> => {
    const form = {
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
      client_id: clientId,
      client_secret: clientSecret,
    };
    const outcome = await tokens.forClient(new URLSearchParams(form));
    return outcome.is === 'token' ? outcome.token : '';
  };
  const [productToken, testerToken] = [await tokenFor(world.app), await tokenFor(world.tester)];
  const askAs =
    (token: string) =>
    async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
      const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${base}/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'client-request-id': 'trace-1', ...json, ...headers },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      };
    };

  return {
    world,
    graph,
    base,
    product,
    ask: askAs(productToken),
    askAsTester: askAs(testerToken),
    async [Symbol.asyncDispose]() {
      await Promise.all([graph.server.close(), product.close()]);
    },
  };
}

/** Answers handshakes and takes notifications; `answerWith` and `waitMs` make it a bad listener. */
async function startProduct() {
  const server = Fastify({ forceCloseConnections: true });
  const state = {
    received: [] as Received[],
    answerWith: 202,
    handshakes: [] as string[],
    handshake: (token: string) => ({ type: 'text/plain', text: token }),
  };
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.post<{ Querystring: { validationToken?: string } }>('/notify/:kind', (request, reply) => {
    const token = request.query.validationToken;
    if (token !== undefined) {
      const { type, text } = state.handshake(token);
      state.handshakes.push(request.url);
      return reply.status(200).type(type).send(text);
    }
    state.received.push({ path: request.url, body: request.body as Received['body'] });
    return reply.status(state.answerWith).send();
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, state, close: () => server.close() };
}
