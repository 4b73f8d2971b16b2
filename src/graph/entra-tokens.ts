import { ConfidentialClientApplication, type Configuration, type INetworkModule, type NetworkRequestOptions, type NetworkResponse, ServerError } from '@azure/msal-node';
import { RemoteError } from '#app/remote-error.ts';
import type { MapUrl } from './host-map.ts';

/** What the application proves itself with: asked for when it is needed, so that a federated assertion is always fresh. */
export type Credential = () => Promise<{ readonly clientSecret: string } | { readonly clientAssertion: string }>;

/** Tokens of our own application from Entra. Kept by MSAL until shortly before they end. */
export type EntraTokens = {
  /**
   * A token for a scope such as `https://graph.microsoft.com/.default`. `renew` asks Entra even if one is kept; `claims` answer a claims
   * challenge. Throws RemoteError: unauthorized (Entra refuses us) or unavailable.
   */
  token(scope: string, ask?: { readonly renew: boolean; readonly claims?: string | undefined }): Promise<string>;
};

export type EntraConfig = { readonly tenantId: string; readonly clientId: string; readonly credential: Credential; readonly mapUrl: MapUrl };

const authorityHost = 'login.microsoftonline.com';
const tokenTimeoutMs = 30_000;

/** One MSAL application for all scopes. MSAL refuses http authorities, so the map is applied beneath it, where it calls out. */
export function createEntraTokens(config: EntraConfig): EntraTokens {
  let application: Promise<ConfidentialClientApplication> | undefined;
  return {
    async token(scope, ask) {
      try {
        application ??= openApplication(config);
        const { claims, renew } = ask ?? { renew: false };
        const answer = await (await application).acquireTokenByClientCredential({ scopes: [scope], skipCache: renew, ...(claims === undefined ? {} : { claims }) });
        if (answer === null) throw new RemoteError('unavailable', `Entra gave no token for ${scope}.`);
        return answer.accessToken;
      } catch (error) {
        application = undefined; // a credential that failed once may be another one next time
        throw error instanceof RemoteError ? error : entraError(scope, error);
      }
    },
  };
}

async function openApplication({ tenantId, clientId, credential, mapUrl }: EntraConfig): Promise<ConfidentialClientApplication> {
  requireMapped(mapUrl);
  const first = await credential();
  const proof = 'clientSecret' in first ? { clientSecret: first.clientSecret } : { clientAssertion: async () => assertionOf(await credential()) };
  const settings: Configuration = {
    // The host is named as known, so that MSAL asks nobody else which authorities there are.
    auth: { clientId, authority: `https://${authorityHost}/${tenantId}`, knownAuthorities: [authorityHost], ...proof },
    system: { networkClient: mappedNetwork(mapUrl), disableInternalRetries: true },
  };
  return new ConfidentialClientApplication(settings);
}

/** Asked beforehand: MSAL would turn the map's own words into "network error". */
function requireMapped(mapUrl: MapUrl): void {
  try {
    mapUrl(`https://${authorityHost}/`);
  } catch (error) {
    throw new RemoteError('malformed', error instanceof Error ? error.message : 'The host map refused an address.', { cause: error });
  }
}

function assertionOf(proof: Awaited<ReturnType<Credential>>): string {
  if ('clientAssertion' in proof) return proof.clientAssertion;
  throw new RemoteError('unauthorized', 'The credential was an assertion at first and is a secret now. Restart after changing how the application signs in.');
}

function mappedNetwork(mapUrl: MapUrl): INetworkModule {
  const call = async <T>(url: string, method: 'GET' | 'POST', options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const body = method === 'POST' ? { body: options?.body ?? '' } : {};
    const response = await fetch(mapUrl(url), {
      method,
      redirect: 'error',
      headers: { ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' } : {}), ...options?.headers },
      signal: AbortSignal.timeout(tokenTimeoutMs),
      ...body,
    });
    // MSAL checks the shape itself; its interface asks for the type without giving a way to prove it.
    return { status: response.status, headers: Object.fromEntries(response.headers), body: (await response.json()) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => call(url, 'GET', options),
    sendPostRequestAsync: (url, options) => call(url, 'POST', options),
  };
}

function entraError(scope: string, error: unknown): RemoteError {
  if (error instanceof ServerError && error.status !== 429 && (error.status ?? 400) < 500) {
    const code = /^[\w-]{1,60}$/.test(error.errorCode) ? error.errorCode : 'no code';
    const remedy = 'Check TENANT_ID, CLIENT_ID and the secret or federated credential of the app registration.';
    return new RemoteError('unauthorized', `Entra refuses a token for ${scope}: ${code}. ${remedy}`);
  }
  // The cause is left out: MSAL's errors may carry the request, and with it the secret.
  return new RemoteError('unavailable', `Entra could not be asked for a token for ${scope}. Is ${authorityHost} (or its HOST_MAP entry) reachable?`);
}
