import { ManagedIdentityApplication, ServerError } from '@azure/msal-node';
import { RemoteError } from '#app/remote-error.ts';
import type { Credential } from './entra-tokens.ts';

/** For whom the identity's token is made out: Entra's exchange of tokens, and nobody else. A federated credential names the same audience. */
const exchange = 'api://AzureADTokenExchange';

/**
 * Proves the application without a secret: by the token of a managed identity that its registration trusts (a federated credential). `clientId` is the
 * identity's own, not the registration's. The token comes from the host that runs us, and MSAL keeps it until shortly before it ends.
 * Throws RemoteError: unauthorized (the host has no such identity) or unavailable.
 */
export function createManagedIdentityCredential(clientId: string): Credential {
  const identity = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: clientId }, system: { disableInternalRetries: true } });
  return async () => {
    try {
      const { accessToken } = await identity.acquireToken({ resource: exchange });
      return { clientAssertion: accessToken };
    } catch (error) {
      throw identityError(error);
    }
  };
}

/** Without the cause: what MSAL and the host say may hold the key of the host's own door. */
function identityError(error: unknown): RemoteError {
  const isRefused = error instanceof ServerError && error.status !== undefined && error.status < 500 && error.status !== 429;
  return isRefused
    ? new RemoteError('unauthorized', 'The host has no such managed identity. Check that MANAGED_IDENTITY_CLIENT_ID is the client id of an identity that is assigned to this web app.')
    : new RemoteError('unavailable', 'The host gave no token of the managed identity. Does the product run in Azure, with that identity assigned? Elsewhere use CLIENT_SECRET.');
}
