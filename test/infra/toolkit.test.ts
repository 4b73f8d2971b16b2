import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { infraText } from './support/bicep.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const toolkitFile = textOf('teamsapp.yml');

const step = z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()), writeToEnvironmentFile: z.record(z.string(), z.string()).optional() });
const lifecycle = z.object({ version: z.string(), environmentFolderPath: z.string(), provision: z.array(step), deploy: z.array(step), publish: z.array(step) }).parse(parse(toolkitFile));
const stepNamed = (uses: string) => [...lifecycle.provision, ...lifecycle.deploy, ...lifecycle.publish].find((one) => one.uses === uses);

const placeholders = (text: string): readonly string[] => [...new Set([...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name))];
/** The files that the toolkit fills in. */
const filledIn = ['teamsapp.yml', 'infra/azure.parameters.json', 'infra/entra-app.json', 'appPackage/manifest.json'];

test.each(['dev', 'prod'])('the environment %s names every placeholder that is no secret', (environment) => {
  const named = textOf(`infra/env/.env.${environment}`).split('\n').flatMap((line) => /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
  const asked = [...new Set(filledIn.flatMap((path) => placeholders(textOf(path))))].filter((name) => !name.startsWith('SECRET_'));

  expect(asked.filter((name) => !named.includes(name)).map((name) => `infra/env/.env.${environment} lacks ${name}=`)).toEqual([]);
});

test('what is known only after the first publishing has a value before it: the toolkit takes an empty one for missing', () => {
  for (const environment of ['dev', 'prod']) expect(textOf(`infra/env/.env.${environment}`)).toMatch(/^TEAMS_APP_PUBLISHED_APP_ID=.+$/m);
});

test('no secret stands in an environment file that is kept, and git does not see the ones with secrets', () => {
  for (const environment of ['dev', 'prod']) expect(textOf(`infra/env/.env.${environment}`)).not.toMatch(/^SECRET_/m);
  expect(textOf('.gitignore').split('\n')).toEqual(expect.arrayContaining(['infra/env/.env.*.user', 'infra/build/']));
  expect(filledIn.flatMap((path) => placeholders(textOf(path))).filter((name) => name.startsWith('SECRET_')).sort()).toEqual(['SECRET_DATABASE_PASSWORD', 'SECRET_LOG_KEY']);
});

test('every file that a step names is there', () => {
  const named = [...toolkitFile.matchAll(/: (\.\/(?:infra|appPackage)\/\S+)$/gm)].map(([, path = '']) => path).filter((path) => !path.includes('/build'));

  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('what Azure gives back is what later steps ask for', () => {
  const outputs = [...infraText('azure.bicep').matchAll(/^output (\w+) /gm)].map(([, name]) => name);
  const written = [...lifecycle.provision, ...lifecycle.publish].flatMap((one) => Object.values(one.writeToEnvironmentFile ?? {}));
  const byHand = ['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'RESOURCE_SUFFIX', 'SCOPE_GROUP_ID', 'APP_NAME_SUFFIX', 'TEAMSFX_ENV', 'SECRET_DATABASE_PASSWORD', 'SECRET_LOG_KEY'];
  /** aadApp/update makes it when it is empty. */
  const byTheToolkit = ['AAD_APP_ACCESS_AS_USER_PERMISSION_ID'];
  const asked = [...new Set(filledIn.flatMap((path) => placeholders(textOf(path))))];

  expect(asked.filter((name) => ![...outputs, ...written, ...byHand, ...byTheToolkit].includes(name))).toEqual([]);
  expect(outputs.filter((name) => !asked.includes(name ?? ''))).toEqual([]);
});

test('there is one registration, for one tenant, without a secret', () => {
  expect(stepNamed('aadApp/create')?.with).toMatchObject({ signInAudience: 'AzureADMyOrg', generateClientSecret: false, generateServicePrincipal: true });
  expect(toolkitFile).not.toMatch(/botFramework\/create|botAadApp\/create/);
  expect(JSON.parse(infraText('entra-app.json'))).toMatchObject({ signInAudience: 'AzureADMyOrg', appId: '${{BOT_ID}}', api: { requestedAccessTokenVersion: 2 } });
});

test('the registration has the address, the scope, the clients and the redirects that the product and the package use', () => {
  const shape = z.object({
    identifierUris: z.tuple([z.string()]),
    api: z.object({ oauth2PermissionScopes: z.tuple([z.object({ value: z.string(), isEnabled: z.literal(true) })]), preAuthorizedApplications: z.array(z.object({ appId: z.guid() })) }),
    web: z.object({ redirectUris: z.array(z.string()) }),
    spa: z.object({ redirectUris: z.array(z.string()) }),
  });
  const registration = shape.parse(JSON.parse(infraText('entra-app.json')));
  const { webApplicationInfo } = z.object({ webApplicationInfo: z.object({ id: z.string(), resource: z.string() }) }).parse(JSON.parse(textOf('appPackage/manifest.json')));
  const clientsOfTheServer = /const hostClients = \[([^\]]*)\]/.exec(textOf('src/http/check-reader.ts'))?.[1]?.match(/[0-9a-f-]{36}/g) ?? [];

  expect(registration.identifierUris).toEqual([webApplicationInfo.resource]);
  expect(webApplicationInfo.id).toBe('${{BOT_ID}}');
  expect(registration.api.oauth2PermissionScopes[0].value).toBe('access_as_user');
  expect(clientsOfTheServer.length).toBeGreaterThan(4);
  expect(registration.api.preAuthorizedApplications.map(({ appId }) => appId)).toEqual(clientsOfTheServer);
  expect(registration.web.redirectUris).toEqual(['https://${{PUBLIC_HOST}}/consent-done']);
  expect(registration.spa.redirectUris).toEqual(['brk-multihub://${{PUBLIC_HOST}}']);
});

test('the registration trusts the managed identity of the web app, after both are there, in a call that may be repeated', () => {
  const order = lifecycle.provision.map(({ uses }) => uses);
  const { content, target } = z.object({ target: z.string(), content: z.record(z.string(), z.unknown()) }).parse(stepNamed('file/createOrUpdateJsonFile')?.with);
  const { run } = z.object({ run: z.string() }).parse(stepNamed('script')?.with);

  expect(order.indexOf('aadApp/create')).toBeLessThan(order.indexOf('arm/deploy'));
  expect(order.indexOf('arm/deploy')).toBeLessThan(order.indexOf('script'));
  expect(content).toMatchObject({ issuer: 'https://login.microsoftonline.com/${{ENTRA_TENANT_ID}}/v2.0', subject: '${{MANAGED_IDENTITY_PRINCIPAL_ID}}', audiences: ['api://AzureADTokenExchange'] });
  expect(run).toContain(`@${target.replace('./', '')}`);
  expect(run).toContain("applications(appId='${{BOT_ID}}')/federatedIdentityCredentials(name=");
  expect(run).toContain('Prefer=create-if-missing');
  expect(textOf('src/graph/managed-identity.ts')).toContain("'api://AzureADTokenExchange'");
});

test('the package is checked before it is sent anywhere, and Outlook gets it too', () => {
  const before = (steps: readonly { readonly uses: string }[], first: string, second: string) => {
    const order = steps.map(({ uses }) => uses);
    return order.includes(first) && order.indexOf(first) < order.indexOf(second);
  };

  expect(before(lifecycle.provision, 'teamsApp/validateAppPackage', 'teamsApp/update')).toBe(true);
  expect(before(lifecycle.provision, 'teamsApp/update', 'teamsApp/extendToM365')).toBe(true);
  expect(before(lifecycle.publish, 'teamsApp/validateAppPackage', 'teamsApp/publishAppPackage')).toBe(true);
});
