import { createSigningKey, lifetime, type SigningKey } from './signing-key.ts';

let shared: Promise<SigningKey> | undefined;

/** The Bot Framework's key: one a process, made when it is first asked for. */
const botKey = (): Promise<SigningKey> => (shared ??= createSigningKey('sim-bot-key', { endorsements: ['msteams'] }));

/** The JWT that the channel puts on an activity (facts/teams.md §3.7): `audience` is the bot's application id, good for one hour of real time. */
export async function signBotToken(token: { serviceUrl: string; audience: string }): Promise<string> {
  const key = await botKey();
  return key.sign({
    iss: 'https://api.botframework.com',
    aud: token.audience,
    serviceurl: token.serviceUrl,
    ...lifetime(3_600),
  });
}

/**
 * `/v1/.well-known/openidconfiguration`. The key address is on `origin`, not on the production host as everywhere else:
 * botbuilder follows it by itself, without the product's host map.
 */
export const botOpenIdConfiguration = (origin: string): Record<string, unknown> => ({
  issuer: 'https://api.botframework.com',
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: `${origin}/v1/.well-known/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
});

/** `/v1/.well-known/keys`. */
export const botKeys = async (): Promise<Record<string, unknown>> => ({ keys: [(await botKey()).publicJwk] });
