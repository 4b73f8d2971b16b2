import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onThisMachine } from '../teams/surfaces.ts';
import type { SimPerson, World } from '../world/world.ts';
import { judgeAuthorize, replyAddress, type AuthorizeRequest, type ReplyTo } from './authorize-request.ts';
import { consentPage, consentPolicy, notPlayedPage, refusalPage } from './consent-page.ts';
import { oauthError, type OAuthRefusal } from './oauth-error.ts';
import type { Tokens } from './tokens.ts';

/** The cookie by which this browser is signed in at Entra: the person's object id. Teams' window sets it (console/public/sign-in-window.js), since nobody types a password here. */
const sessionCookie = 'sim-signed-in';

/** Entra's pages as a person sees them: `/oauth2/v2.0/authorize` asks for consent, and its answer goes back to the product. `isTenant` tells whether a path names our tenant. */
export function addAuthorizeRoutes(server: FastifyInstance, world: World, tokens: Tokens, isTenant: (params: unknown) => boolean): void {
  server.get('/:tenant/oauth2/v2.0/authorize', async (request, reply) => {
    if (!isTenant(request.params)) return showPage(world, reply, 400, refusalPage({ code: 90_002, description: 'Tenant not found. Check that the tenant id is right.' }));
    const query = new URL(request.url, 'http://entra').searchParams;
    const judged = judgeAuthorize(world, query);
    note(world, judged.is, query);
    if (judged.is === 'not-played') return showPage(world, reply, 501, notPlayedPage(judged.what));
    if (judged.is === 'shown') return showPage(world, reply, 400, refusalPage(judged.refusal));
    if (judged.is === 'returned') return sendRefusal(world, reply, judged.replyTo, judged.refusal);
    return askPerson(world, tokens, { asked: judged.request, query, person: signedIn(world, request, judged.request) }, reply);
  });

  server.post('/:tenant/sim/consent-answer', (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const judged = judgeAuthorize(world, new URLSearchParams(form.get('query') ?? ''));
    const person = world.people.get(form.get('person') ?? '');
    if (judged.is !== 'asked' || person === undefined) return reply.status(400).send({ error: 'Send the form of the page that asks.' });
    const isGiven = form.get('answer') === 'accept';
    world.journal.add({ channel: 'entra', trace: null, what: isGiven ? 'consent accepted' : 'consent declined', detail: { person: person.id, scopes: judged.request.scopes } });
    if (!isGiven) return sendRefusal(world, reply, judged.request.replyTo, declined);
    tokens.setConsent(person.id, true);
    return sendCode(world, reply, judged.request.replyTo);
  });
}

type Asking = { asked: AuthorizeRequest; query: URLSearchParams; person: SimPerson | undefined };

/** Shows the question, unless it is answered: consent was given before and `prompt` does not ask anew. */
async function askPerson(world: World, tokens: Tokens, { asked, query, person }: Asking, reply: FastifyReply): Promise<FastifyReply> {
  const isSilent = asked.prompt === 'none';
  if (person === undefined) {
    if (isSilent) return sendRefusal(world, reply, asked.replyTo, nobody);
    return showPage(world, reply, 501, notPlayedPage('Signing in with a password (nobody is signed in in this browser, and no login_hint names a person)'));
  }
  const isConsented = (await tokens.forUser(person.id)).is === 'token';
  if (isConsented && asked.prompt !== 'consent') return sendCode(world, reply, asked.replyTo);
  if (isSilent) return sendRefusal(world, reply, asked.replyTo, consentRequired);
  const action = `/${world.tenantId}/sim/consent-answer`;
  return showPage(world, reply, 200, consentPage({ person, scopes: asked.scopes, action, query: query.toString() }));
}

/** Whom `login_hint` names, else who is signed in in this browser. */
function signedIn(world: World, request: FastifyRequest, { loginHint }: AuthorizeRequest): SimPerson | undefined {
  if (loginHint !== null) return [...world.people.values()].find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === loginHint.toLowerCase());
  const cookies = (request.headers.cookie ?? '').split('; ').map((cookie) => cookie.split('='));
  return world.people.get(cookies.find(([name]) => name === sessionCookie)?.[1] ?? '');
}

/** The code is good for nothing here: no client of ours redeems one. */
const sendCode = (world: World, reply: FastifyReply, replyTo: ReplyTo): FastifyReply =>
  sendBack(world, reply, replyTo, { code: `1.${randomBytes(48).toString('base64url')}`, session_state: randomUUID() });

function sendRefusal(world: World, reply: FastifyReply, replyTo: ReplyTo, refusal: OAuthRefusal): FastifyReply {
  const { error, error_description: description } = oauthError(refusal);
  return sendBack(world, reply, replyTo, { error: String(error), ...(refusal.suberror === undefined ? {} : { error_subcode: refusal.suberror }), error_description: String(description) });
}

const sendBack = (world: World, reply: FastifyReply, replyTo: ReplyTo, answer: Record<string, string>): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(onThisMachine(world, replyAddress(replyTo, answer)));

const showPage = (world: World, reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.status(status).headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': consentPolicy(new URL(world.product.url).origin) }).send(html);

const note = (world: World, outcome: string, query: URLSearchParams): void =>
  world.journal.add({ channel: 'entra', trace: null, what: `GET authorize → ${outcome}`, detail: { client: query.get('client_id'), scope: query.get('scope') } });

const declined: OAuthRefusal = { error: 'access_denied', code: 65_004, description: 'User declined to consent to access the app.', suberror: 'cancel' };
const nobody: OAuthRefusal = { error: 'login_required', code: 50_058, description: 'A silent sign-in request was sent but no user is signed in.' };
const consentRequired: OAuthRefusal = { error: 'consent_required', code: 65_001, description: 'The user or administrator has not consented to use the application.' };
