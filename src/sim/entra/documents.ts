/**
 * Entra's public documents. Every address in them is the production one: the product reaches this server by a host map,
 * and must not notice.
 */
const host = 'https://login.microsoftonline.com';

/** `/{tenant}/v2.0/.well-known/openid-configuration`. */
export const openIdConfiguration = (tenantId: string): Record<string, unknown> => ({
  token_endpoint: `${host}/${tenantId}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
  jwks_uri: `${host}/${tenantId}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer: `${host}/${tenantId}/v2.0`,
  request_uri_parameter_supported: false,
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  authorization_endpoint: `${host}/${tenantId}/oauth2/v2.0/authorize`,
  device_authorization_endpoint: `${host}/${tenantId}/oauth2/v2.0/devicecode`,
  http_logout_supported: true,
  frontchannel_logout_supported: true,
  end_session_endpoint: `${host}/${tenantId}/oauth2/v2.0/logout`,
  claims_supported: [
    'sub',
    'iss',
    'aud',
    'exp',
    'iat',
    'auth_time',
    'acr',
    'nonce',
    'preferred_username',
    'name',
    'tid',
    'ver',
  ],
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
  rbac_url: 'https://pas.windows.net',
});

/** `/common/discovery/instance`, which MSAL asks about an authority that it does not know. */
export const instanceDiscovery = (tenantId: string): Record<string, unknown> => ({
  tenant_discovery_endpoint: `${host}/${tenantId}/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    },
  ],
});

/** The issuer of v2 tokens, such as those of a tab. */
export const issuerV2 = (tenantId: string): string => `${host}/${tenantId}/v2.0`;

/** The issuer of v1-format tokens, such as Graph's own. */
export const issuerV1 = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;
