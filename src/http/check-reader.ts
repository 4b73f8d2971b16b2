import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import type { TenantId } from '#domain/ids.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import { z } from 'zod';

/** What became of a screen's token. `unavailable`: Entra's keys could not be read, so nothing can be said about it. */
export type ReaderCheck = { readonly kind: 'reader'; readonly person: PersonId } | { readonly kind: 'bad'; readonly why: string } | { readonly kind: 'unavailable' };

export type CheckReader = (authorization: string | undefined) => Promise<ReaderCheck>;

/** Microsoft's clients that may ask for our scope: Teams, Microsoft 365 and Outlook, each on desktop or mobile and on the web (facts/teams.md §4.1). */
const hostClients = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
];
/** The one scope of our registration. */
const scope = 'access_as_user';
const timeoutMs = 10_000;
const skewSeconds = 60;

const claims = z.object({ oid: z.guid(), tid: z.string(), scp: z.string(), azp: z.string(), ver: z.literal('2.0') });

type Config = { readonly tenantId: TenantId; readonly clientId: string; readonly mapUrl: (url: string) => string };

/**
 * Checks the token that Teams' single sign-on gives a screen: signature by the tenant's keys, RS256, audience, issuer, tenant, scope, calling client and time
 * (facts/graph.md §7.2). Who asks is the object id; names and addresses in a token prove nothing.
 */
export function createCheckReader({ tenantId, clientId, mapUrl }: Config): CheckReader {
  const keys = createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`), {
    timeoutDuration: timeoutMs,
    [customFetch]: (url, options) => fetch(mapUrl(url), options),
  });
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return { kind: 'bad', why: 'no-token' };
    try {
      const { payload } = await jwtVerify(token, keys, {
        audience: clientId,
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        algorithms: ['RS256'],
        clockTolerance: skewSeconds,
        requiredClaims: ['exp'],
      });
      const parsed = claims.safeParse(payload);
      if (!parsed.success) return { kind: 'bad', why: 'claims' };
      const { tid, scp, azp, oid } = parsed.data;
      if (tid !== tenantId) return { kind: 'bad', why: 'tenant' };
      if (!scp.split(' ').includes(scope)) return { kind: 'bad', why: 'scope' };
      if (![...hostClients, clientId].includes(azp)) return { kind: 'bad', why: 'client' };
      return { kind: 'reader', person: personId(oid) };
    } catch (error) {
      return isAboutToken(error) ? { kind: 'bad', why: error.code } : { kind: 'unavailable' };
    }
  };
}

/** Only what the token itself is to blame for; keys that can't be read are nobody's fault who asks. */
function isAboutToken(error: unknown): error is errors.JOSEError {
  const aboutKeys = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof errors.JWKInvalid;
  return error instanceof errors.JOSEError && !aboutKeys && error.code !== 'ERR_JOSE_GENERIC';
}
