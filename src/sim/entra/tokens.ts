import { createHash, timingSafeEqual } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { SimPerson, World } from '../world/world.ts';
import { issuerV1, issuerV2 } from './documents.ts';
import { createSigningKey, lifetime, type SigningKey } from './signing-key.ts';

/** Teams on the web, one of the clients that are preauthorised for access_as_user (facts §7.2). */
const teamsWebClientId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const tokenSeconds = 3_599;

type TokenRefusal = { status: number; error: string; code: number; description: string; suberror?: string };
type Refused = { is: 'refused' } & TokenRefusal;
export type TokenOutcome = { is: 'token'; token: string; expiresIn: number } | Refused;

export type NestedOutcome = { is: 'token'; token: string; idToken: string; expiresIn: number } | Refused;

export type Tokens = {
  publicJwk: Record<string, unknown>;
  /** Client credentials, by the form that was posted. */
  forClient(form: URLSearchParams): Promise<TokenOutcome>;
  /** What `getAuthToken` gives a tab of the product, for this person. */
  forUser(userId: string): Promise<TokenOutcome>;
  /** What nested app authentication gives the add-in for its own API, and the ID token that goes with it. Same audience and scope; the client is the add-in's own registration. */
  forNestedApp(userId: string): Promise<NestedOutcome>;
  /** Whether the person's consent is there; it is unless taken away. */
  setConsent(userId: string, isGiven: boolean): void;
  /** The claims of a token that we signed for `audience`; undefined for any other text. */
  verify(token: string, audience: string): Promise<JWTPayload | undefined>;
};

/**
 * The directory roles of the product's registration. There is no Calendars role and no MailboxSettings role among them: these come from Exchange, by the
 * scope group, and a token of such an application does not carry them (facts §7.3, §15.9).
 */
const productRoles = [
  'User.Read.All',
  'GroupMember.Read.All',
  'Chat.ReadBasic.All',
  'ChatMember.Read.All',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];
const testerRoles = [...productRoles, 'Calendars.ReadWrite', 'MailboxSettings.Read', 'OnlineMeetings.Read.All'];

const resources = new Map([
  ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com'],
  ['https://api.botframework.com/.default', 'https://api.botframework.com'],
]);

let shared: Promise<SigningKey> | undefined;

/** Entra's key: one a process, since making it takes most of a second. */
const entraKey = (): Promise<SigningKey> => (shared ??= createSigningKey('sim-entra-key'));

/** Issues and checks the tokens of this tenant. */
export async function createTokens(world: World): Promise<Tokens> {
  const key = await entraKey();
  const refusedConsent = new Set<string>();
  const applications = new Map([
    [world.app.clientId, { secret: world.app.clientSecret, roles: productRoles }],
    [world.tester.clientId, { secret: world.tester.clientSecret, roles: testerRoles }],
  ]);
  const issue = async (claims: JWTPayload): Promise<TokenOutcome> => ({
    is: 'token',
    token: await key.sign({ ...claims, ...lifetime(tokenSeconds) }),
    expiresIn: tokenSeconds,
  });

  return {
    publicJwk: { ...key.publicJwk },
    async forClient(form) {
      const clientId = form.get('client_id') ?? '';
      const application = applications.get(clientId);
      if (application === undefined) return unknownApplication(clientId);
      if (form.get('grant_type') !== 'client_credentials') return unsupportedGrant();
      if (!isSame(form.get('client_secret') ?? '', application.secret)) return wrongSecret(clientId);
      const audience = resources.get(form.get('scope')?.trim() ?? '');
      if (audience === undefined) return unknownScope(form.get('scope') ?? '');
      return issue(clientClaims(world.tenantId, clientId, audience, application.roles));
    },
    async forUser(userId) {
      const person = world.people.get(userId);
      if (person === undefined) return unknownUser();
      if (refusedConsent.has(userId)) return consentRequired(world.app.clientId);
      return issue(userClaims(world, person));
    },
    async forNestedApp(userId) {
      const person = world.people.get(userId);
      if (person === undefined) return unknownUser();
      if (refusedConsent.has(userId)) return consentRequired(world.app.clientId);
      const claims = { ...identityClaims(world, person), ...lifetime(tokenSeconds) };
      const token = await key.sign({ ...claims, ...scopeFor(world.app.clientId) });
      return { is: 'token', token, idToken: await key.sign(claims), expiresIn: tokenSeconds };
    },
    setConsent(userId, isGiven) {
      if (isGiven) refusedConsent.delete(userId);
      else refusedConsent.add(userId);
    },
    async verify(token, audience) {
      try {
        const claims = await key.verify(token);
        return claims.aud === audience && claims['tid'] === world.tenantId ? claims : undefined;
      } catch {
        return undefined; // jose throws for every kind of bad token; whoever asks answers 401 to all of them
      }
    },
  };
}

/** A v1-format application token, as Graph and the Bot Framework take it. */
const clientClaims = (tenantId: string, clientId: string, audience: string, roles: string[]): JWTPayload => ({
  aud: audience,
  iss: issuerV1(tenantId),
  appid: clientId,
  appidacr: '1',
  idp: issuerV1(tenantId),
  idtyp: 'app',
  oid: servicePrincipalId(clientId),
  sub: servicePrincipalId(clientId),
  tid: tenantId,
  ver: '1.0',
  ...(audience === 'https://graph.microsoft.com' ? { roles } : {}),
});

/** A v2 token of a person for our own API (facts §7.2), asked for by Teams. */
const userClaims = (world: World, person: SimPerson): JWTPayload => ({ ...identityClaims(world, person), ...scopeFor(teamsWebClientId) });

const scopeFor = (client: string): JWTPayload => ({ azp: client, azpacr: '0', scp: 'access_as_user' });

/** Who it is, for our own application. */
const identityClaims = (world: World, person: SimPerson): JWTPayload => ({
  aud: world.app.clientId,
  iss: issuerV2(world.tenantId),
  name: person.displayName,
  oid: person.id,
  preferred_username: person.userPrincipalName,
  sub: createHash('sha256').update(`${world.app.clientId} ${person.id}`).digest('base64url'),
  tid: world.tenantId,
  ver: '2.0',
});

/** The object id of an application's service principal: fixed, and unlike its client id. */
export function servicePrincipalId(clientId: string): string {
  const hex = createHash('sha256').update(`service principal ${clientId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right));

const refused = (status: number, error: string, code: number, description: string): Refused => ({
  is: 'refused',
  status,
  error,
  code,
  description,
});

const unknownApplication = (clientId: string): TokenOutcome =>
  refused(
    400,
    'unauthorized_client',
    700_016,
    `Application with identifier '${clientId}' was not found in the directory.`,
  );
const unsupportedGrant = (): TokenOutcome =>
  refused(
    400,
    'unsupported_grant_type',
    70_003,
    'The app requested an unsupported grant type; here only client_credentials is served.',
  );
const wrongSecret = (clientId: string): TokenOutcome =>
  refused(
    401,
    'invalid_client',
    7_000_215,
    `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
  );
const unknownScope = (scope: string): TokenOutcome =>
  refused(
    400,
    'invalid_scope',
    1_002_012,
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
  );
const unknownUser = (): Refused =>
  refused(400, 'invalid_grant', 50_034, 'The user account does not exist in the directory.');
const consentRequired = (clientId: string): Refused => ({
  is: 'refused',
  status: 400,
  error: 'invalid_grant',
  code: 65_001,
  description: `The user or administrator has not consented to use the application with ID '${clientId}'. Send an interactive authorization request for this user and resource.`,
  suberror: 'consent_required',
});
