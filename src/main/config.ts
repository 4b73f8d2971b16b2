import { z } from 'zod';
import { createHostMap } from '#graph/host-map.ts';
import type { LogLevel } from '#app/log-port.ts';
import { tenantId } from '#domain/ids.ts';
import { invariant } from '#domain/invariant.ts';

/**
 * Every setting: what it is for, what it may be, and what holds without it. The one place that knows the names; `.env.example`, the README's
 * table and the checks are made from it.
 */
export const settings = {
  HTTP_HOST: setting('The address that the product listens on.', z.string(), '127.0.0.1'),
  HTTP_PORT: setting('The port that the product listens on.', z.coerce.number().int().min(0).max(65_535), '3978'),
  PUBLIC_URL: required('The https address at which Microsoft 365 and people reach the product, without a path.', httpsOrigin(), 'https://twofold.contoso.example'),
  TENANT_ID: required('The Entra tenant (directory) id.', z.guid().transform(tenantId), guidLike('1')),
  CLIENT_ID: required("The application (client) id of the product's registration, which is the bot's id too.", z.guid(), guidLike('2')),
  CLIENT_SECRET: either('A client secret of that registration; or the next setting.', z.string().min(1), 'the-secret'),
  MANAGED_IDENTITY_CLIENT_ID: either('In Azure, in place of a secret: the client id of the managed identity that the registration trusts (a federated credential).', z.guid(), guidLike('5')),
  TEAMS_CATALOG_APP_ID: required("The app's id in the organization's Teams catalogue.", z.string().min(1), guidLike('3')),
  SCOPE_GROUP_ID: required('The flat Entra group whose members are in scope; the same group that Exchange RBAC names.', z.guid(), guidLike('4')),
  DATABASE_URL: optional('A Postgres server, 15 or newer, whose login may create roles and schemas. Without it the embedded one is used.', postgresUrl(), 'postgres://twofold:password@db.contoso.example:5432/twofold'),
  DATA_DIR: setting('Where the embedded Postgres keeps its files.', z.string().min(1), './data'),
  HOST_MAP: optional('For the demo and tests: which loopback address answers for which Microsoft host, as a JSON object.', hostMap(), '{"graph.microsoft.com":"http://127.0.0.1:4001"}'),
  CLOCK_URL: optional('For the demo and tests: a loopback address that tells the time as {"now": instant}.', loopbackUrl(), 'http://127.0.0.1:4000/clock'),
  TEAMS_HOST_ORIGINS: setting("For the demo and tests: loopback origins that may show the tab beside Microsoft's hosts, separated by blanks.", loopbackOrigins(), ''),
  INTERNAL_KEY: optional('The key for GET /internal/idle. Without it that path is off.', z.string().min(8), 'a-long-random-text'),
  OFFERS: setting('Whether managers are offered help with 1:1s that were spotted.', onOff(), 'off'),
  CONSENT: setting('Whether the rep is informed when the manager says yes, or both must agree.', z.enum(['inform', 'both']), 'inform'),
  DIAGNOSIS: setting('Whether a manager can diagnose what is in the way of a rep. Off: nothing of it is asked, stored or shown, and no 1:1 is divided by one.', onOff(), 'on'),
  SCORES: setting('Whether skills are rated, and kept promises and weekly numbers are counted, on a scorecard that both people see. Off: nothing of it is asked, stored or shown.', onOff(), 'on'),
  TEAM_CATALOGUE: optional("A JSON file with the team's own questions, drills, skills, levels and lines (docs/how-to/use-your-own-words.md).", z.string().min(1), './team-catalogue.json'),
  LOG_KEY: optional('The key that makes the pseudonyms of people and conversations in the log. Without it CLIENT_SECRET does; with a managed identity it is needed.', z.string().min(16), 'another-long-random-text'),
  LOG_LEVEL: setting('From which level on lines are logged.', z.enum(['debug', 'info', 'warn', 'error'] satisfies LogLevel[]), 'info'),
} as const;

/** The environment, parsed: each setting under its own name. */
export type Config = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> };

/** All faults of the environment at once, each with what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const schema = z.object(Object.fromEntries(Object.entries(settings).map(([name, { schema: one }]) => [name, one])));

/** Reads `environment` once. An empty value counts as not set. Throws ConfigError, which quotes no value: one may be a secret. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  const together = faultsTogether(given);
  if (result.success && together.length === 0) return result.data as Config; // the schema was made from the same table as the type
  const alone = (result.error?.issues ?? []).map((issue) => faultOf(String(issue.path[0]), issue.message, given));
  const faults = [...alone, ...together];
  throw new ConfigError(`The configuration has ${faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`}:\n${faults.join('\n')}\nThe README lists every setting; .env.example is a start.`);
}

/** What no setting shows by itself: the application proves itself in exactly one way, and a log without a secret at hand needs a key of its own. */
function faultsTogether(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { CLIENT_SECRET, MANAGED_IDENTITY_CLIENT_ID, LOG_KEY } = given;
  if (MANAGED_IDENTITY_CLIENT_ID === undefined) return CLIENT_SECRET === undefined ? [faultOf('CLIENT_SECRET', '', given)] : [];
  const twice = CLIENT_SECRET === undefined ? [] : [faultOf('MANAGED_IDENTITY_CLIENT_ID', 'CLIENT_SECRET is set as well, and the application proves itself in one way', given)];
  return [...twice, ...(LOG_KEY === undefined ? [faultOf('LOG_KEY', '', given)] : [])];
}

/** What the log's pseudonyms are made with. */
export function logKey({ LOG_KEY, CLIENT_SECRET }: Config): string {
  const key = LOG_KEY ?? CLIENT_SECRET;
  invariant(key !== undefined, 'a configuration without a secret has a key for the log');
  return key;
}

/** The environment of this process, parsed. */
export const readConfig = (): Config => parseConfig(process.env);

function faultOf(name: string, message: string, given: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(settings).find(([key]) => key === name)?.[1];
  const what = given[name] === undefined ? 'is not set' : `can't be used: ${message}`;
  return `- ${name} ${what}. ${known?.doc ?? ''} For example ${name}=${known?.example ?? ''}`;
}

type Setting<Schema extends z.ZodType> = {
  readonly doc: string;
  readonly schema: Schema;
  /** `either`: one of the two that are so is needed. */
  readonly need: 'required' | 'either' | 'optional' | 'default';
  /** An example; where `need` is default, what holds without it. */
  readonly example: string;
};

/** `byDefault` is written as in the environment, and goes through the same checks. */
function setting<Schema extends z.ZodType>(doc: string, one: Schema, byDefault: string): Setting<z.ZodPrefault<Schema>> {
  return { doc, schema: one.prefault(byDefault as z.input<Schema>), need: 'default', example: byDefault };
}

function required<Schema extends z.ZodType>(doc: string, one: Schema, example: string): Setting<Schema> {
  return { doc, schema: one, need: 'required', example };
}

function either<Schema extends z.ZodType>(doc: string, one: Schema, example: string): Setting<z.ZodOptional<Schema>> {
  return { doc, schema: one.optional(), need: 'either', example };
}

function optional<Schema extends z.ZodType>(doc: string, one: Schema, example: string): Setting<z.ZodOptional<Schema>> {
  return { doc, schema: one.optional(), need: 'optional', example };
}

function guidLike(digit: string): string {
  return [8, 4, 4, 4, 12].map((length) => digit.repeat(length)).join('-');
}

function onOff() {
  return z.enum(['on', 'off']).transform((value) => value === 'on');
}

function httpsOrigin() {
  return z.string().transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' && url.pathname === '/' && url.search === '') return url.origin;
    context.addIssue({ code: 'custom', message: 'it has to be an https address without a path' });
    return z.NEVER;
  });
}

function postgresUrl() {
  return z.string().refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), 'it has to begin with postgres:// and be an address');
}

function loopbackUrl() {
  return z.string().refine((text) => URL.canParse(text) && isLoopback(new URL(text)), 'only a loopback address is allowed, such as http://127.0.0.1:4000');
}

function loopbackOrigins() {
  return z.string().transform((text, context) => {
    const origins = text.split(' ').filter((origin) => origin !== '');
    if (origins.every((origin) => URL.canParse(origin) && isLoopback(new URL(origin)) && new URL(origin).origin === origin)) return origins;
    context.addIssue({ code: 'custom', message: 'only loopback origins are allowed, such as http://127.0.0.1:4005' });
    return z.NEVER;
  });
}

function hostMap() {
  return z.string().transform((text, context) => {
    try {
      const map = z.record(z.string(), z.string()).parse(JSON.parse(text));
      createHostMap(map); // refuses what is not loopback
      return map;
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error && error.message.startsWith('HOST_MAP') ? error.message : 'it has to be a JSON object of host names and loopback addresses' });
      return z.NEVER;
    }
  });
}

const isLoopback = (url: URL): boolean => url.protocol.startsWith('http') && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
