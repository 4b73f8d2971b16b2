import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { addAuthorizeRoutes } from './authorize-routes.ts';
import { botKeys, botOpenIdConfiguration } from './bot-tokens.ts';
import { instanceDiscovery, openIdConfiguration } from './documents.ts';
import { oauthError } from './oauth-error.ts';
import type { TokenOutcome, Tokens } from './tokens.ts';

const tenantParams = z.object({ tenant: z.string() });
const userTokenBody = z.object({ userId: z.string() });
const consentBody = z.object({ userId: z.string(), given: z.boolean() });

/** login.microsoftonline.com and login.botframework.com on one port. Not listening yet. */
export function createEntraServer(world: World, tokens: Tokens): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true });
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(body.toString()));
  });

  server.get('/:tenant/v2.0/.well-known/openid-configuration', (request, reply) => {
    if (!isTenant(world, request.params)) return unknownTenant(reply);
    return openIdConfiguration(world.tenantId);
  });
  server.get('/:tenant/discovery/v2.0/keys', () => ({ keys: [tokens.publicJwk] }));
  server.get('/common/discovery/instance', () => instanceDiscovery(world.tenantId));
  server.get('/v1/.well-known/openidconfiguration', (request) => botOpenIdConfiguration(`http://${request.host}`));
  server.get('/v1/.well-known/keys', () => botKeys());

  server.post('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    if (!isTenant(world, request.params)) return unknownTenant(reply);
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const outcome = await tokens.forClient(form);
    journal(world, `POST token → ${outcome.is === 'token' ? 200 : outcome.status}`, {
      client: form.get('client_id'),
      scope: form.get('scope'),
    });
    return sendToken(world, reply, outcome);
  });
  addAuthorizeRoutes(server, world, tokens, (params) => isTenant(world, params));
  addPersonRoutes(server, world, tokens);
  return server;
}

/** What stands for a person at Entra's own pages: Teams asking for a tab's token, and the consent prompt. Not part of Microsoft 365. */
function addPersonRoutes(server: FastifyInstance, world: World, tokens: Tokens): void {
  server.post('/:tenant/sim/user-token', async (request, reply) => {
    const body = userTokenBody.safeParse(request.body);
    if (!body.success) return reply.status(400).send({ error: 'Send {"userId": the person\'s object id}.' });
    const outcome = await tokens.forUser(body.data.userId);
    journal(world, `POST user-token → ${outcome.is === 'token' ? 200 : outcome.status}`, { userId: body.data.userId });
    return sendToken(world, reply, outcome);
  });
  server.put('/:tenant/sim/consent', (request, reply) => {
    const body = consentBody.safeParse(request.body);
    if (!body.success) return reply.status(400).send({ error: 'Send {"userId", "given": true or false}.' });
    tokens.setConsent(body.data.userId, body.data.given);
    return reply.status(204).send();
  });
}

const journal = (world: World, what: string, detail: Record<string, unknown>): void =>
  world.journal.add({ channel: 'entra', trace: null, what, detail });

/** A tenant may be named by its id or its domain. */
function isTenant(world: World, params: unknown): boolean {
  const { tenant } = tenantParams.parse(params);
  return tenant === world.tenantId || tenant === world.domain;
}

const unknownTenant = (reply: FastifyReply): FastifyReply =>
  reply
    .status(400)
    .send(
      oauthError({
        error: 'invalid_tenant',
        code: 90_002,
        description: 'Tenant not found. Check that the tenant id is right.',
      }),
    );

function sendToken(world: World, reply: FastifyReply, outcome: TokenOutcome): FastifyReply {
  void reply.header('cache-control', 'no-store, no-cache').header('x-ms-request-id', randomUUID());
  if (outcome.is === 'refused') return reply.status(outcome.status).send(oauthError(outcome));
  const { token, expiresIn } = outcome;
  return reply.send({ token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: token });
}
