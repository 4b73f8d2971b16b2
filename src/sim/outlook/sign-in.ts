import { z } from 'zod';
import type { NestedOutcome, Tokens } from '../entra/tokens.ts';
import type { AppPackage } from '../teams/app-package.ts';
import type { SimPerson, World } from '../world/world.ts';

/** What MSAL writes to `window.nestedAppAuthBridge` (@azure/msal-browser, src/naa). */
const bridgeRequest = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z.object({ clientId: z.string(), scope: z.string() }).optional(),
});

type BridgeRequest = z.infer<typeof bridgeRequest>;

/** The host's answer to it: `success` with what was asked, or an error with one of MSAL's own status words. */
type BridgeAnswer = { messageType: 'NestedAppAuthResponse'; requestId: string; success: boolean } & Record<string, unknown>;

export type SignInParts = { world: World; tokens: Pick<Tokens, 'forNestedApp'>; app: AppPackage };

/** Asked for along with any scope. */
const openIdScopes = new Set(['openid', 'profile', 'offline_access', 'email']);
const environment = 'login.microsoftonline.com';

/**
 * Outlook as the broker of nested app authentication: answers one message of MSAL, undefined for what is none. It opens no page of Entra's: where
 * consent is missing, asking the person ends as if the window had been closed.
 */
export async function answerBridge({ world, tokens, app }: SignInParts, person: SimPerson, message: string): Promise<BridgeAnswer | undefined> {
  const request = readRequest(message);
  if (request === undefined) return undefined;
  const answer = (success: boolean, rest: Record<string, unknown>): BridgeAnswer => ({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, success, ...rest });
  const account = { homeAccountId: `${person.id}.${world.tenantId}`, environment, tenantId: world.tenantId };
  if (request.method === 'GetInitContext') {
    return answer(true, { initContext: { sdkName: 'Outlook', sdkVersion: '1.0.0', capabilities: { queryAccount: true }, accountContext: account } });
  }
  const fault = faultOf(app, request);
  if (fault !== undefined) return answer(false, { error: { status: 'PERSISTENT_ERROR', ...fault } });
  const outcome = await tokens.forNestedApp(person.id);
  world.journal.add({ channel: 'entra', trace: null, what: `nested app authentication ${request.method} → ${outcome.is === 'token' ? 200 : outcome.status}`, detail: { person: person.id } });
  if (outcome.is === 'refused') return answer(false, { error: refusal(outcome, request) });
  const { token, idToken, expiresIn } = outcome;
  return answer(true, {
    token: { access_token: token, id_token: idToken, expires_in: expiresIn, scope: request.tokenParams?.scope, authority: `https://${environment}/${world.tenantId}/`, properties: null },
    account: { ...account, username: person.userPrincipalName, localAccountId: person.id, name: person.displayName, platformBrokerId: person.id },
  });
}

function readRequest(message: string): BridgeRequest | undefined {
  try {
    return bridgeRequest.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined; // no JSON: a message of somebody else
  }
}

function faultOf({ clientId, webApplicationInfo }: AppPackage, { tokenParams }: BridgeRequest): { code: string; description: string } | undefined {
  if (tokenParams?.clientId.toLowerCase() !== clientId) {
    return { code: 'unauthorized_client', description: `AADSTS700016: Application with identifier '${tokenParams?.clientId ?? ''}' was not found in the directory.` };
  }
  const resources = [webApplicationInfo?.resource ?? '', clientId, `api://${clientId}`].filter((resource) => resource !== '');
  const known = new Set(resources.flatMap((resource) => [`${resource}/access_as_user`, `${resource}/.default`]));
  const strange = tokenParams.scope.split(' ').find((scope) => !openIdScopes.has(scope) && !known.has(scope));
  return strange === undefined ? undefined : { code: 'invalid_scope', description: `AADSTS70011: The provided value for the input parameter 'scope' is not valid: ${strange}.` };
}

function refusal({ error, suberror, description }: Extract<NestedOutcome, { is: 'refused' }>, { method }: BridgeRequest): Record<string, unknown> {
  if (suberror !== 'consent_required') return { status: 'PERSISTENT_ERROR', code: error, description };
  if (method === 'GetTokenPopup') return { status: 'USER_CANCEL', description: 'The person closed the window.' };
  return { status: 'USER_INTERACTION_REQUIRED', code: error, subError: suberror, description };
}
