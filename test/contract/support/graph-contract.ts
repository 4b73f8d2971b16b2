import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { contractJson } from './contract.ts';

/** One exchange with Graph, as the simulator recorded it. */
export const recording = z.object({
  method: z.string(),
  url: z.string(),
  requestHeaders: z.record(z.string(), z.string()),
  requestBody: z.string().nullable(),
  status: z.number(),
  responseHeaders: z.record(z.string(), z.string()),
  responseBody: z.string().nullable(),
  clientId: z.string().nullable(),
});
export type Recording = z.infer<typeof recording>;

const content = z.record(z.string(), z.object({ schema: z.unknown() }));
const response = z.object({ content: content.optional() });
const operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().optional() })).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), response),
});
type Operation = z.infer<typeof operation>;
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

/** What any HTTP client and every call to Graph may carry besides what the contract lists for an operation. */
const ordinaryHeaders = new Set([
  ...['host', 'connection', 'content-length', 'content-type', 'accept', 'accept-encoding', 'accept-language', 'user-agent', 'sec-fetch-mode'],
  ...['pragma', 'cache-control'], // what fetch adds by itself beside If-Match
  ...['authorization', 'client-request-id', 'return-client-request-id', 'sdkversion', 'x-ms-client-request-id'],
]);

/** Where the contract's hand-made part differs from Microsoft's documentation, by operation: this status counts too, and brings no body. */
const alsoDocumented: Readonly<Record<string, number>> = {
  'POST /subscriptions/{subscription-id}/reauthorize': 204, // docs-contrib api/subscription-reauthorize.md; the contract says 200
};

/** The strict schemas and the paths of the contract. Each check answers what is wrong, and nothing when all is right. */
export function graphContract() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  addFormatsModule.default(ajv);
  const openApi = contractJson('graph/graph-openapi.json');
  ajv.addSchema(z.record(z.string(), z.unknown()).parse(contractJson('graph/graph-schemas.strict.json')), 'strict');
  const { paths } = document.parse(openApi);
  const compiled = new Map<string, ValidateFunction>();

  const against = (name: string, body: unknown): readonly string[] => {
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `strict#/$defs/${name}` });
    compiled.set(name, validate);
    return validate(body) ? [] : innermost(validate).slice(0, 5);
  };
  const bodyFaults = (schema: unknown, text: string): readonly string[] => {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(z.object({ $ref: z.string() }).parse(schema).$ref)?.[1];
    if (name === undefined) throw new Error(`The contract names its schema in a way that is not known here: ${JSON.stringify(schema)}`);
    return against(name, JSON.parse(text)).map((fault) => `${name}${fault}`);
  };
  return {
    /** Holds a value against one definition of the strict schemas. */
    against,
    /** What the client did: path, query, headers and body. */
    requestFaults: (exchange: Recording) => prefixed(exchange, requestFaults(paths, exchange, bodyFaults)),
    /** What the service answered: status, type and body. */
    answerFaults: (exchange: Recording) => prefixed(exchange, answerFaults(paths, exchange, bodyFaults)),
    /** The template of the path, or undefined. */
    templateOf: (exchange: Recording) => find(paths, exchange)?.template,
  };
}

type Paths = z.infer<typeof document>['paths'];
type BodyFaults = (schema: unknown, text: string) => readonly string[];

function requestFaults(paths: Paths, exchange: Recording, bodyFaults: BodyFaults): readonly string[] {
  const found = find(paths, exchange);
  if (found === undefined) return ['this path or method is not in the contract'];
  const { operation, query } = found;
  const allowed = (where: 'query' | 'header') => new Set(operation.parameters.filter((parameter) => parameter.in === where).map(({ name }) => name.toLowerCase()));
  const queryNames = [...query.keys()].map((name) => name.toLowerCase());
  const isOpaque = queryNames.some((name) => name === '$skiptoken' || name === '$deltatoken');
  const required = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required === true && !isOpaque);
  return [
    ...queryNames.filter((name) => name !== '$skiptoken' && !allowed('query').has(name)).map((name) => `query ${name} is not in the contract`),
    ...required.filter(({ name }) => !queryNames.includes(name.toLowerCase())).map(({ name }) => `query ${name} is missing`),
    ...Object.keys(exchange.requestHeaders).filter((name) => !ordinaryHeaders.has(name) && !allowed('header').has(name)).map((name) => `header ${name} is not in the contract`),
    ...(exchange.requestHeaders['client-request-id'] ? [] : ['no client-request-id']),
    ...sentBodyFaults(operation, exchange, bodyFaults),
  ];
}

function sentBodyFaults({ requestBody }: Operation, { requestBody: text, requestHeaders }: Recording, bodyFaults: BodyFaults): readonly string[] {
  if (requestBody === undefined) return text === null || text === '{}' ? [] : ['a body where none is taken'];
  if (text === null) return ['no body'];
  const type = requestHeaders['content-type'] ?? '';
  return [...(type.startsWith('application/json') ? [] : [`content-type ${type}`]), ...bodyFaults(requestBody.content['application/json']?.schema, text)];
}

function answerFaults(paths: Paths, exchange: Recording, bodyFaults: BodyFaults): readonly string[] {
  const found = find(paths, exchange);
  if (found === undefined) return [];
  const { responses } = found.operation;
  const isAlso = alsoDocumented[`${exchange.method} ${found.template}`] === exchange.status;
  const documented: z.infer<typeof response> | undefined = isAlso ? {} : (responses[String(exchange.status)] ?? responses[`${String(exchange.status).charAt(0)}XX`]);
  if (documented === undefined) return [`status ${String(exchange.status)} is not in the contract`];
  const headers = new Map(Object.entries(exchange.responseHeaders).map(([name, value]) => [name.toLowerCase(), value]));
  const missing = ['request-id', 'client-request-id', 'date', ...(exchange.status === 429 ? ['retry-after'] : [])].filter((name) => !headers.has(name));
  const faults = missing.map((name) => `answer without header ${name}`);
  if (documented.content === undefined) return exchange.responseBody === null ? faults : [...faults, 'a body where none is documented'];
  if (exchange.responseBody === null) return [...faults, 'no body'];
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) faults.push(`content-type ${type}`);
  return [...faults, ...bodyFaults(documented.content['application/json']?.schema, exchange.responseBody)];
}

/** Which operation a request is; of two templates that fit, the one with fewer parameters. */
function find(paths: Paths, { method, url }: Recording) {
  const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com');
  if (!pathname.startsWith('/v1.0/')) return undefined;
  const path = pathname.slice('/v1.0'.length);
  const templates = Object.keys(paths).filter((template) => patternOf(template).test(path));
  const template = templates.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const found = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  return found === undefined || template === undefined ? undefined : { template, operation: found, query: searchParams };
}

const patternOf = (template: string) => new RegExp(`^${template.replaceAll('$', '\\$').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

const prefixed = ({ method, url, status }: Recording, faults: readonly string[]) => faults.map((fault) => `${method} ${url.split('?')[0] ?? ''} → ${String(status)}: ${fault}`);

/** The errors that say something: those of the branches, not that no branch fits. */
function innermost({ errors }: ValidateFunction): readonly string[] {
  const telling = (errors ?? []).filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf');
  return telling.map(({ instancePath, message, keyword, params }) => `${instancePath} ${message ?? keyword} ${JSON.stringify(params)}`);
}
