import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { contractJson } from './contract.ts';

/** One request of the bot to its channel and what it was answered, as the simulator recorded it. */
export const channelExchange = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
  answer: z.object({ status: z.number(), headers: z.record(z.string(), z.string()).optional(), body: z.unknown() }),
});
export type ChannelExchange = z.infer<typeof channelExchange>;

/** One activity of the channel and what the bot answered. */
export const activityExchange = z.object({ activity: z.looseObject({ type: z.string(), name: z.string().optional() }), status: z.number(), body: z.unknown() });

const parameter = z.object({ in: z.string(), name: z.string(), schema: z.object({ $ref: z.string() }).optional() });
const operation = z.object({ parameters: z.array(z.unknown()).default([]), responses: z.record(z.string(), z.object({ schema: z.unknown().optional() })) });
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)), definitions: z.record(z.string(), z.looseObject({})) });
type Document = z.infer<typeof document>;

/** What Teams answers beyond the schema of all channels (facts/teams.md §3.3; contract/bot/examples). */
const teamsExtras: Readonly<Record<string, readonly string[]>> = {
  ChannelAccount: ['givenName', 'surname', 'email', 'userPrincipalName', 'tenantId', 'userRole'],
};

/** The Bot Connector's contract, closed: a property that it does not name is a fault. Each check answers what is wrong. */
export function channelContract() {
  const swagger = closed();
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormatsModule.default(ajv);
  ajv.addSchema(swagger, 'connector');
  const compiled = new Map<string, ValidateFunction>();
  const against = (reference: string, value: unknown): readonly string[] => {
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: `connector${reference}` });
    compiled.set(reference, validate);
    const name = reference.split('/').at(-1) ?? '';
    return validate(value) ? [] : (validate.errors ?? []).slice(0, 5).map((error) => `${name}${error.instancePath} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`);
  };
  return {
    /** Holds an activity that was sent against the schema. */
    activityFaults: (activity: unknown) => against('#/definitions/Activity', activity),
    exchangeFaults: (exchange: ChannelExchange) => exchangeFaults(swagger, exchange, against).map((fault) => `${exchange.method} ${pathOf(exchange)} → ${String(exchange.answer.status)}: ${fault}`),
  };
}

type Against = (reference: string, value: unknown) => readonly string[];

function exchangeFaults({ paths }: Document, exchange: ChannelExchange, against: Against): readonly string[] {
  const path = pathOf(exchange);
  const template = Object.keys(paths).find((one) => new RegExp(`^${one.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
  const found = template === undefined ? undefined : paths[template]?.[exchange.method.toLowerCase()];
  if (found === undefined) return ['this path or method is not in the contract'];
  const parameters = found.parameters.flatMap((one) => parameter.safeParse(one).data ?? []);
  const allowed = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const query = [...new URL(exchange.url, 'http://channel').searchParams.keys()].filter((name) => !allowed.includes(name));
  const body = parameters.find((one) => one.in === 'body')?.schema?.$ref;
  return [
    ...query.map((name) => `query ${name} is not in the contract`),
    ...(body === undefined ? [] : against(body, exchange.body)),
    ...(body === undefined && exchange.body !== null ? ['a body where none is taken'] : []),
    ...(/^Bearer /.test(exchange.headers['authorization'] ?? '') ? [] : ['no bearer token']),
    ...answerFaults(found, exchange.answer, against),
  ];
}

function answerFaults({ responses }: z.infer<typeof operation>, { status, body }: ChannelExchange['answer'], against: Against): readonly string[] {
  const isDocumented = status >= 200 && status < 300 ? status in responses : status >= 400;
  if (!isDocumented) return [`status ${String(status)} is not in the contract`];
  if (status >= 400) return z.union([z.object({ error: z.object({ code: z.string(), message: z.string() }) }), z.object({ message: z.string() })]).safeParse(body).success ? [] : ['an error without code and message'];
  const reference = z.object({ $ref: z.string() }).safeParse(responses[String(status)]?.schema);
  return reference.success ? against(reference.data.$ref, body) : [];
}

/** The swagger with every definition that lists properties closed, and Teams' own properties added. */
function closed(): Document {
  const swagger = document.parse(contractJson('bot/bot-connector-3.1.swagger.json'));
  const definitions = Object.entries(swagger.definitions).map(([name, definition]): [string, unknown] => {
    const properties = z.looseObject({}).safeParse(definition['properties']);
    if (!properties.success) return [name, definition];
    const extras = Object.fromEntries((teamsExtras[name] ?? []).map((property) => [property, {}]));
    return [name, { ...definition, properties: { ...properties.data, ...extras }, additionalProperties: name === 'Entity' }];
  });
  return document.parse({ ...swagger, definitions: Object.fromEntries(definitions) });
}

/** Teams serves the connector below /teams (or a region). */
const pathOf = ({ url }: ChannelExchange): string => new URL(url, 'http://channel').pathname.replace(/^\/teams(?=\/)/, '');
