import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { SignInError } from './host.ts';

export type SignIn = {
  /** A token for our own server, without a word to the person. Throws SignInError. */
  token(): Promise<string>;
  /** The same with a window in which the person says yes; only on a press. Throws SignInError. */
  ask(): Promise<string>;
};

/**
 * Nested app authentication: the host (Outlook) signs in for us, by the account that it shows. Loaded by itself, since it is longer than the pane. The authority is
 * ours alone: nobody of another tenant gets in by it.
 */
export async function createSignIn({ clientId, authority, scope }: { readonly clientId: string; readonly authority: string; readonly scope: string }): Promise<SignIn> {
  const app = await createNestablePublicClientApplication({ auth: { clientId, authority } }).catch(failed);
  const request = { scopes: [scope] };
  return {
    token: async () => (await app.acquireTokenSilent(request).catch(failed)).accessToken,
    ask: async () => (await app.acquireTokenPopup(request).catch(failed)).accessToken,
  };
}

const failed = (error: unknown): never => {
  throw new SignInError(error instanceof Error ? error.name : String(error));
};
