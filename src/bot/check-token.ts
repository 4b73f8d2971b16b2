import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** What became of the token of a request. `unavailable`: the channel's keys could not be read, so nothing can be said about it. */
export type TokenCheck = { readonly kind: 'good' } | { readonly kind: 'bad'; readonly why: string } | { readonly kind: 'unavailable' };

export type CheckToken = (authorization: string | undefined, serviceUrl: string) => Promise<TokenCheck>;

export const channelIssuer = 'https://api.botframework.com';
export const channelMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const metadata = z.object({ jwks_uri: z.url() });
const timeoutMs = 10_000;
const skewSeconds = 5 * 60; // facts/teams.md §3.7

/**
 * Checks the channel's token before botbuilder sees it: signature, algorithm, issuer, audience, time and service URL. botbuilder checks the
 * same again; but on a bad signature it prints the key and answers 500, so such a token has to end here.
 */
export function createCheckToken(config: { readonly appId: string; readonly mapUrl: (url: string) => string }): CheckToken {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (authorization, serviceUrl) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return { kind: 'bad', why: 'no-token' };
    try {
      keys ??= channelKeys(config.mapUrl(channelMetadata));
      const { payload } = await jwtVerify(token, await keys, {
        issuer: channelIssuer,
        audience: config.appId,
        algorithms: ['RS256', 'RS384', 'RS512'],
        clockTolerance: skewSeconds,
        requiredClaims: ['exp'],
      });
      return payload['serviceurl'] === serviceUrl ? { kind: 'good' } : { kind: 'bad', why: 'service-url' };
    } catch (error) {
      if (isAboutToken(error)) return { kind: 'bad', why: error.code };
      keys = undefined; // read the metadata again with the next request
      return { kind: 'unavailable' };
    }
  };
}

/** The key set that the metadata names; cached and refreshed by jose. It has to lie where the metadata lies, so that the host map holds for both. */
async function channelKeys(address: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const { jwks_uri: uri } = metadata.parse(await response.json());
  if (new URL(uri).origin !== new URL(address).origin) throw new Error(`The channel's metadata at ${new URL(address).origin} names keys at another host.`);
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: timeoutMs });
}

function isAboutToken(error: unknown): error is errors.JOSEError {
  const aboutKeys = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof errors.JWKInvalid;
  return error instanceof errors.JOSEError && !aboutKeys && error.code !== 'ERR_JOSE_GENERIC';
}
