import type { World } from '../world/world.ts';
import type { OAuthRefusal } from './oauth-error.ts';

/** Where an answer goes: an address of the application, and how it is put there. */
export type ReplyTo = { redirectUri: string; mode: 'query' | 'fragment'; state: string | null };

/** A request for authorization that Entra takes. `scopes` are those of our own API, by their short names. */
export type AuthorizeRequest = { replyTo: ReplyTo; scopes: string[]; prompt: string | null; loginHint: string | null };

/**
 * What becomes of a request. `shown`: nobody can be told but the person, since the application or its address is not known · `returned`: the application is told ·
 * `not-played`: the real Entra may well take it.
 */
export type JudgedRequest =
  | { is: 'asked'; request: AuthorizeRequest }
  | { is: 'shown'; refusal: OAuthRefusal }
  | { is: 'returned'; replyTo: ReplyTo; refusal: OAuthRefusal }
  | { is: 'not-played'; what: string };

const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);
/** The scopes that the registration exposes. */
const ownScopes = new Set(['access_as_user']);
const responseTypes = new Set(['code', 'id_token', 'token']);

/** Judges the query of `/oauth2/v2.0/authorize` for the one registration of this tenant, in Entra's order: who asks, where the answer goes, what is asked. */
export function judgeAuthorize(world: World, query: URLSearchParams): JudgedRequest {
  const shown = (refusal: OAuthRefusal): JudgedRequest => ({ is: 'shown', refusal });
  const clientId = query.get('client_id') ?? '';
  if (clientId === '') return shown(missing('client_id'));
  if (clientId.toLowerCase() !== world.app.clientId) return shown(unknownApplication(clientId));
  const redirectUri = query.get('redirect_uri') ?? '';
  if (redirectUri === '') return shown(missing('redirect_uri'));
  if (!isRegistered(world, redirectUri)) return shown(wrongAddress(redirectUri, clientId));
  const mode = query.get('response_mode') ?? 'query';
  if (mode === 'form_post') return { is: 'not-played', what: 'response_mode=form_post' };

  const replyTo: ReplyTo = { redirectUri, mode: mode === 'fragment' ? 'fragment' : 'query', state: query.get('state') };
  const refusal = faultOf(query, mode);
  if (refusal !== undefined) return { is: 'returned', replyTo, refusal };
  const scopes = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '' && !openIdScopes.has(scope));
  const foreign = scopes.find((scope) => !scope.startsWith(ownApi(world)));
  if (foreign !== undefined && isGraphs(foreign)) return { is: 'not-played', what: `consent to ${foreign}` };
  if (foreign !== undefined) return { is: 'returned', replyTo, refusal: unknownResource(foreign) };
  const names = scopes.map((scope) => scope.slice(ownApi(world).length));
  const unknown = names.find((name) => !ownScopes.has(name));
  if (unknown !== undefined) return { is: 'returned', replyTo, refusal: unknownScope(unknown, clientId) };
  return { is: 'asked', request: { replyTo, scopes: names, prompt: query.get('prompt'), loginHint: query.get('login_hint') } };
}

/** The address that brings an answer to the application: Entra's production address, not yet this machine's. */
export function replyAddress({ redirectUri, mode, state }: ReplyTo, answer: Record<string, string>): string {
  const address = new URL(redirectUri);
  const told = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  if (mode === 'fragment') address.hash = told.toString();
  else for (const [name, value] of told) address.searchParams.append(name, value);
  return address.href;
}

/** The registration names pages of the public host; which of them, its manifest says and we don't read. */
function isRegistered(world: World, redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const { protocol, host, hash } = new URL(redirectUri);
  return protocol === 'https:' && host === new URL(world.product.publicUrl).host && hash === '';
}

/** The start of every scope of the registration's own API. */
const ownApi = (world: World): string => `api://${new URL(world.product.publicUrl).host}/${world.app.clientId}/`;

/** A scope without a resource is one of Graph's. */
const isGraphs = (scope: string): boolean => scope.startsWith('https://graph.microsoft.com/') || !scope.includes('/');

/** What is asked, whoever asks. ID tokens straight from here are for registrations that switched them on, which ours did not. */
function faultOf(query: URLSearchParams, mode: string): OAuthRefusal | undefined {
  const types = (query.get('response_type') ?? '').split(' ').filter((type) => type !== '');
  if (types.length === 0) return missing('response_type');
  const strange = types.find((type) => !responseTypes.has(type));
  if (strange !== undefined) return { error: 'unsupported_response_type', code: 70_005, description: `The response type '${strange}' is not supported.` };
  if ((query.get('scope') ?? '').trim() === '') return missing('scope');
  const implicit = types.find((type) => type !== 'code');
  if (mode !== 'query' && mode !== 'fragment') return { error: 'invalid_request', code: 70_007, description: `'${mode}' is not a supported value of 'response_mode'.` };
  if (implicit === undefined) return undefined;
  if (implicit === 'id_token' && (query.get('nonce') ?? '') === '') return missing('nonce');
  return { error: 'unsupported_response_type', code: 700_054, description: `response_type '${implicit}' is not enabled for the application.` };
}

const missing = (name: string): OAuthRefusal => ({ error: 'invalid_request', code: 900_144, description: `The request body must contain the following parameter: '${name}'.` });
const unknownApplication = (clientId: string): OAuthRefusal => ({ error: 'unauthorized_client', code: 700_016, description: `Application with identifier '${clientId}' was not found in the directory.` });
const wrongAddress = (redirectUri: string, clientId: string): OAuthRefusal => ({
  error: 'invalid_request',
  code: 50_011,
  description: `The redirect URI '${redirectUri}' is none of those configured for the application '${clientId}'.`,
});
const unknownResource = (scope: string): OAuthRefusal => ({
  error: 'invalid_resource',
  code: 500_011,
  description: `The resource principal named ${scope.slice(0, scope.lastIndexOf('/'))} was not found in the tenant.`,
});
const unknownScope = (name: string, clientId: string): OAuthRefusal => ({ error: 'invalid_client', code: 650_053, description: `The application '${clientId}' asked for scope '${name}' that doesn't exist on the resource '${clientId}'.` });
