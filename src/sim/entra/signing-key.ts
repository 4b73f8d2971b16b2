import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** One RS256 key and what is published of it. */
export type SigningKey = {
  publicJwk: JWK;
  sign(claims: JWTPayload): Promise<string>;
  verify(token: string): Promise<JWTPayload>;
};

/** Clock skew that Microsoft's own services allow, in seconds. */
const skew = 300;

/** Makes a key. `extra` goes into the published JWK (such as `endorsements`). Lifetimes are in real time. */
export async function createSigningKey(kid: string, extra: Record<string, unknown> = {}): Promise<SigningKey> {
  const { publicKey, privateKey }: { publicKey: CryptoKey; privateKey: CryptoKey } = await generateKeyPair('RS256');
  const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', ...extra };
  return {
    publicJwk,
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
    verify: async (token) =>
      (await jwtVerify(token, publicKey, { algorithms: ['RS256'], clockTolerance: skew })).payload,
  };
}

/** The lifetime claims of a token issued now. */
export function lifetime(seconds: number): { iat: number; nbf: number; exp: number } {
  const now = Math.floor(Date.now() / 1000);
  return { iat: now, nbf: now, exp: now + seconds };
}
