import { expect, test } from 'vitest';
import { ConfigError, logKey, parseConfig, settings } from './config.ts';
import { envExample, settingsTable } from './env-example.ts';

/** The least that a process needs, as the examples say it. */
const needed = Object.fromEntries(Object.entries(settings).flatMap(([name, { need, example }]) => (need === 'required' ? [[name, example]] : [])));
const least = { ...needed, CLIENT_SECRET: settings.CLIENT_SECRET.example };
const inAzure = { ...needed, MANAGED_IDENTITY_CLIENT_ID: settings.MANAGED_IDENTITY_CLIENT_ID.example, LOG_KEY: settings.LOG_KEY.example };

const faultsOf = (environment: Readonly<Record<string, string | undefined>>): string => {
  try {
    parseConfig(environment);
    return '';
  } catch (error) {
    return error instanceof ConfigError ? error.message : `no ConfigError: ${String(error)}`;
  }
};

test('with what is required alone everything else has its default', () => {
  const config = parseConfig(least);

  expect([config.DATABASE_URL, config.HOST_MAP, config.CLOCK_URL, config.INTERNAL_KEY]).toEqual([undefined, undefined, undefined, undefined]);
  expect(config).toMatchObject({
    HTTP_HOST: '127.0.0.1', HTTP_PORT: 3978, DATA_DIR: './data',
    OFFERS: false, CONSENT: 'inform', LOG_LEVEL: 'info',
  });
});

test('what is set is read in its own type', () => {
  const config = parseConfig({ ...least, HTTP_PORT: '8080', OFFERS: 'on', CONSENT: 'both', HOST_MAP: '{"graph.microsoft.com":"http://127.0.0.1:4001"}', PUBLIC_URL: 'https://Twofold.example/' });

  expect(config).toMatchObject({ HTTP_PORT: 8080, OFFERS: true, CONSENT: 'both', HOST_MAP: { 'graph.microsoft.com': 'http://127.0.0.1:4001' }, PUBLIC_URL: 'https://twofold.example' });
});

test('all faults are told at once, each with its setting, its purpose and an example', () => {
  const faults = faultsOf({ HTTP_PORT: 'many', OFFERS: 'yes', TENANT_ID: 'contoso' });

  for (const name of ['HTTP_PORT', 'OFFERS', 'TENANT_ID']) expect(faults).toContain(`- ${name} can't be used`);
  for (const name of ['PUBLIC_URL', 'CLIENT_ID', 'CLIENT_SECRET', 'TEAMS_CATALOG_APP_ID', 'SCOPE_GROUP_ID']) expect(faults).toContain(`- ${name} is not set`);
  expect(faults).toContain('For example OFFERS=off');
});

test('an empty value counts as not set', () => {
  expect(faultsOf({ ...least, CLIENT_SECRET: '' })).toContain('CLIENT_SECRET is not set');
  expect(parseConfig({ ...least, DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
});

test('a managed identity takes the place of the secret, with a key of its own for the log', () => {
  expect(parseConfig(inAzure)).toMatchObject({ MANAGED_IDENTITY_CLIENT_ID: '55555555-5555-5555-5555-555555555555', LOG_KEY: 'another-long-random-text' });
  expect(parseConfig(inAzure).CLIENT_SECRET).toBeUndefined();
  expect(faultsOf({ ...inAzure, LOG_KEY: '' })).toContain('- LOG_KEY is not set');
  expect(parseConfig(least).LOG_KEY).toBeUndefined();
});

test('a secret and a managed identity together are refused: nobody would know which one is used', () => {
  expect(faultsOf({ ...inAzure, CLIENT_SECRET: 'hunter2' })).toContain("- MANAGED_IDENTITY_CLIENT_ID can't be used: CLIENT_SECRET is set as well");
});

test('the log makes its pseudonyms with the key of its own, else with the secret', () => {
  expect(logKey(parseConfig(inAzure))).toBe('another-long-random-text');
  expect(logKey(parseConfig({ ...least, LOG_KEY: 'a-key-for-the-log' }))).toBe('a-key-for-the-log');
  expect(logKey(parseConfig(least))).toBe('the-secret');
});

test('no fault quotes a value', () => {
  expect(faultsOf({ ...least, DATABASE_URL: 'mysql://ana:hunter2@db', TENANT_ID: 'hunter2', INTERNAL_KEY: 'hunter2' })).not.toContain('hunter2');
});

test.each([
  ['HOST_MAP', '{"graph.microsoft.com":"http://10.0.0.1:80"}', 'no loopback address'],
  ['HOST_MAP', '{"graph.microsoft.com":"http://127.0.0.1.evil.example"}', 'no loopback address'],
  ['HOST_MAP', 'graph=localhost', 'JSON object'],
  ['CLOCK_URL', 'https://time.example/now', 'only a loopback address'],
  ['PUBLIC_URL', 'http://twofold.example', 'https address'],
  ['PUBLIC_URL', 'https://twofold.example/app', 'without a path'],
])('%s=%s is refused at start', (name, value, why) => {
  expect(faultsOf({ ...least, [name]: value })).toContain(why);
});

test('.env.example is itself a configuration, and names every setting once', () => {
  const lines = [...envExample().matchAll(/^(# )?([A-Z_]+)=(.*)$/gm)];
  const asItStands = Object.fromEntries(lines.flatMap(([, commented, name, value]) => (commented === undefined ? [[name, value]] : [])));
  const all = Object.fromEntries(lines.map(([, , name, value]) => [name, value]));

  expect(Object.keys(all)).toEqual(Object.keys(settings));
  expect(faultsOf(asItStands)).toBe('');
  expect(faultsOf({ ...all, CLIENT_SECRET: '' })).toBe('');
  expect(faultsOf({ ...all, MANAGED_IDENTITY_CLIENT_ID: '' })).toBe('');
});

test('the table for the README has a row for every setting', () => {
  for (const name of Object.keys(settings)) expect(settingsTable()).toContain(`| \`${name}\` |`);
});
