import { expect, test } from 'vitest';
import { z } from 'zod';
import { settings } from '#main/config.ts';
import { bicepFiles, infraText, openBicepReader, type Bicep } from './support/bicep.ts';

const read = await openBicepReader();
const files = new Map(bicepFiles().map((name) => [name, read(infraText(name))]));
const fileNamed = (name: string): Bicep => files.get(name) ?? read('');
const main = fileNamed('azure.bicep');

/** Settings that a deployment does not have, and why. All others stand in `productSettings`. */
const notInAzure: Readonly<Record<string, string>> = {
  CLIENT_SECRET: 'the managed identity proves the application',
  DATA_DIR: 'the database is a server of its own',
  HOST_MAP: 'for the demo and tests',
  CLOCK_URL: 'for the demo and tests',
  TEAMS_HOST_ORIGINS: 'for the demo and tests',
  INTERNAL_KEY: 'for whoever moves the clock: the demo and tests',
};

/** Each type with the version that was looked up in its reference (docs/admin/azure.md): a version that is not here was not. */
const lookedUp = [
  'Microsoft.Authorization/roleAssignments@2022-04-01',
  'Microsoft.BotService/botServices/channels@2022-09-15',
  'Microsoft.BotService/botServices@2022-09-15',
  'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01',
  'Microsoft.KeyVault/vaults@2024-11-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01',
  'Microsoft.Network/privateDnsZones@2024-06-01',
  'Microsoft.Network/virtualNetworks@2024-05-01',
  'Microsoft.Web/serverfarms@2024-04-01',
  'Microsoft.Web/sites@2024-04-01',
];

test('every Bicep file is Bicep, and every name in it is declared', () => {
  expect([...files.keys()]).toEqual(['azure.bicep', 'bot.bicep', 'database.bicep', 'network.bicep', 'vault.bicep']);
  expect([...files].flatMap(([name, { faults, undeclared }]) => [...faults, ...undeclared].map((what) => `infra/${name}: ${what}`))).toEqual([]);
});

test.each([
  ['a brace that is not closed', (text: string) => text.replace('}\n\nmodule bot', '\nmodule bot')],
  ['a string that is not closed', (text: string) => text.replace("kind: 'linux'", "kind: 'linux")],
  ['an equals sign that is missing', (text: string) => text.replace("@2024-04-01' = {", "@2024-04-01' {")],
  ['a brace too many', (text: string) => `${text}}\n`],
  ['a colon for an equals sign', (text: string) => text.replace("var port = '8080'", "var port: '8080'")],
])('%s is refused with its line', (_what, broken) => {
  const text = broken(infraText('azure.bicep'));

  expect(text).not.toBe(infraText('azure.bicep'));
  expect(read(text).faults.join()).toMatch(/line \d+: /);
});

test('a name that is declared nowhere is seen', () => {
  expect(read(infraText('azure.bicep').replace("var port = '8080'", '')).undeclared).toEqual(['port']);
});

test('every resource has a version that was looked up', () => {
  const types = [...files.values()].flatMap(({ resources }) => resources.map(({ type }) => type)).filter((type) => type.includes('/'));

  expect([...new Set(types)].sort()).toEqual([...lookedUp].sort());
});

test('what a module is given is what it asks for, and what is taken from it is there', () => {
  for (const { name, file, params } of main.modules) {
    const asked = fileNamed(file);
    expect({ name, given: Object.keys(params).sort() }).toEqual({ name, given: asked.params.map((param) => param.name).sort() });
    expect(main.outputsUsed.filter(({ module }) => module === name).map(({ output }) => output).filter((output) => !asked.outputs.includes(output))).toEqual([]);
  }
  expect(main.modules.map(({ name }) => name)).toEqual(['network', 'database', 'vault', 'bot']);
  expect(main.outputsUsed.length).toBeGreaterThan(5);
});

test('every setting of the product is set, but for those of the demo, and no other', () => {
  const expected = Object.keys(settings).filter((name) => !(name in notInAzure));

  expect(Object.keys(main.objects['productSettings'] ?? {})).toEqual(expected);
  expect(Object.keys(notInAzure).filter((name) => !(name in settings))).toEqual([]);
  expect(Object.keys(main.objects['platformSettings'] ?? {}).filter((name) => name in settings)).toEqual([]);
  expect(main.resources.find(({ name }) => name === 'settings')?.properties['properties']).toBe('union(productSettings, platformSettings)');
});

test('no setting that the product needs is left out, and it proves itself in exactly one way', () => {
  const given = Object.keys(main.objects['productSettings'] ?? {});
  const needed = Object.entries(settings).flatMap(([name, { need }]) => (need === 'required' ? [name] : []));
  const either = Object.entries(settings).flatMap(([name, { need }]) => (need === 'either' ? [name] : []));

  expect(needed.filter((name) => !given.includes(name))).toEqual([]);
  expect(either.filter((name) => given.includes(name))).toEqual(['MANAGED_IDENTITY_CLIENT_ID']);
  expect(given).toContain('LOG_KEY');
});

test('what is written out in the file the product can read, and a policy that nobody chose is the same as without Azure', () => {
  const literal = (text: string | undefined) => /^'([^'$]*)'$/.exec(text ?? '')?.[1];
  const defaults = new Map(main.params.map(({ name, text }) => [name, literal(text.split(' = ')[1])]));

  for (const [name, setting] of Object.entries(settings)) {
    const value = main.objects['productSettings']?.[name] ?? '';
    const fixed = value === 'port' ? '8080' : literal(value);
    if (fixed !== undefined) expect({ name, ok: setting.schema.safeParse(fixed).success }).toEqual({ name, ok: true });
    if (setting.need === 'default' && defaults.has(value)) expect({ name, value: defaults.get(value) }).toEqual({ name, value: setting.example });
  }
  expect([defaults.get('offers'), defaults.get('consent'), defaults.get('teamCatalogue')]).toEqual(['off', 'inform', '']);
});

test('secrets go through the vault, and into the files as secure parameters only', () => {
  const product = main.objects['productSettings'] ?? {};

  for (const name of ['DATABASE_URL', 'LOG_KEY']) expect(product[name]).toMatch(/^'@Microsoft\.KeyVault\(SecretUri=\$\{vault\.outputs\.\w+\}\)'$/);
  for (const [name, { params }] of files) {
    const open = params.filter((param) => /password|key|databaseUrl|secret/i.test(param.name) && !param.isSecure).map((param) => param.name);
    expect({ name, open }).toEqual({ name, open: [] });
  }
  expect([...files.values()].flatMap(({ outputs }) => outputs).filter((output) => /password/i.test(output))).toEqual([]);
});

test('the web app is closed but for https, always on, and asked for its health', () => {
  const web = main.resources.find(({ name }) => name === 'web')?.properties;

  expect(web).toMatchObject({
    kind: "'app,linux'",
    'identity.type': "'UserAssigned'",
    'properties.httpsOnly': 'true',
    'properties.keyVaultReferenceIdentity': 'identity.id',
    'properties.siteConfig.alwaysOn': 'true',
    'properties.siteConfig.healthCheckPath': "'/health'",
    'properties.siteConfig.minTlsVersion': "'1.2'",
    'properties.siteConfig.ftpsState': "'Disabled'",
    'properties.siteConfig.linuxFxVersion': "'NODE|22-lts'",
    'properties.siteConfig.appCommandLine': "'node src/main/run.mjs server --no-install'",
  });
  expect([main.objects['productSettings']?.['HTTP_PORT'], main.objects['platformSettings']?.['PORT']]).toEqual(['port', 'port']);
});

test('the database has no public address and no door in a firewall, and takes no connection without TLS', () => {
  const { resources } = fileNamed('database.bicep');
  const types = [...files.values()].flatMap((file) => file.resources.map(({ type }) => type));

  expect(resources.find(({ name }) => name === 'server')?.properties['properties.network.delegatedSubnetResourceId']).toBe('subnetId');
  expect(resources.find(({ name }) => name === 'tls')?.properties).toMatchObject({ name: "'require_secure_transport'", 'properties.value': "'on'" });
  expect(types.filter((type) => /firewallRules/i.test(type))).toEqual([]);
  expect(main.modules.find(({ name }) => name === 'vault')?.params['databaseUrl']).toContain('?sslmode=verify-full');
});

test('the bot is the one single-tenant registration, in Teams', () => {
  const { resources } = fileNamed('bot.bicep');

  expect(resources.find(({ name }) => name === 'bot')?.properties).toMatchObject({ 'properties.msaAppType': "'SingleTenant'", 'properties.msaAppId': 'clientId', 'properties.msaAppTenantId': 'tenant().tenantId', 'properties.endpoint': 'endpoint' });
  expect(resources.find(({ name }) => name === 'teams')?.properties['name']).toBe("'MsTeamsChannel'");
  expect(main.modules.find(({ name }) => name === 'bot')?.params).toMatchObject({ clientId: 'clientId', endpoint: "'https://${publicHost}/api/messages'" });
});

test('access to the vault is by role, and the web app may read secrets only', () => {
  const { resources } = fileNamed('vault.bicep');

  expect(resources.find(({ name }) => name === 'vault')?.properties).toMatchObject({ 'properties.enableRbacAuthorization': 'true', 'properties.enablePurgeProtection': 'true' });
  expect(infraText('vault.bicep')).toContain('4633458b-17de-408a-b874-0445c86b69e6');
  expect(resources.find(({ name }) => name === 'mayRead')?.properties['scope']).toBe('vault');
});

test('azure.parameters.json has every parameter that must be given, and no other', () => {
  const { parameters } = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) }).parse(JSON.parse(infraText('azure.parameters.json')));
  const known = main.params.map(({ name }) => name);
  const needed = main.params.flatMap(({ name, hasDefault }) => (hasDefault ? [] : [name]));

  expect(Object.keys(parameters).filter((name) => !known.includes(name))).toEqual([]);
  expect(needed.filter((name) => !(name in parameters))).toEqual([]);
  for (const { name, isSecure } of main.params) if (isSecure) expect(parameters[name]?.value).toMatch(/^\$\{\{SECRET_[A-Z_]+\}\}$/);
});
