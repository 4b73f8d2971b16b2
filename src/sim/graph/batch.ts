import { z } from 'zod';
import { drawFor } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Dispatch } from './dispatch.ts';
import { badRequest, graphError } from './errors.ts';
import type { GraphAnswer, GraphRequest } from './router-types.ts';

/** Facts §6.3. */
const maxRequests = 20;
/** "Outlook: at most 4 of a batch run in parallel". */
const maxParallel = 4;

const item = z.object({
  id: z.string(),
  method: z.string().transform((method) => method.toUpperCase()),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
type Item = z.infer<typeof item>;

type Response = { id: string; status: number; headers: Record<string, string>; body: unknown };

/** `finish` gives an inner answer the headers and the error details that every answer has. */
type Dependencies = {
  world: World;
  dispatch: Dispatch;
  finish: (request: GraphRequest, answer: GraphAnswer) => GraphAnswer;
};

/** `POST /$batch`: each inner request is throttled and answered by itself; answers come in any order. */
export async function runBatch(dependencies: Dependencies, outer: GraphRequest): Promise<GraphAnswer> {
  const parsed = z.object({ requests: z.array(item).min(1) }).safeParse(outer.body);
  if (!parsed.success) return badRequest('Invalid batch payload format.');
  const items = parsed.data.requests;
  const problem = problemOf(items);
  if (problem !== undefined) return badRequest(problem);

  const responses = new Map<string, Response>();
  let open = items;
  while (open.length > 0) {
    const ready = open.filter(({ dependsOn }) => dependsOn.every((id) => responses.has(id))).slice(0, maxParallel);
    if (ready.length === 0) return badRequest('The dependsOn of the batch refer to each other in a circle.');
    const answered = await Promise.all(ready.map((request) => answer(dependencies, outer, request, responses)));
    for (const response of answered) responses.set(response.id, response);
    open = open.filter((request) => !responses.has(request.id));
  }
  return { status: 200, body: { responses: shuffled(dependencies.world, [...responses.values()]) } };
}

function problemOf(items: Item[]): string | undefined {
  if (items.length > maxRequests) return `The number of batch requests exceeds ${maxRequests}.`;
  const ids = new Set(items.map(({ id }) => id.toLowerCase()));
  if (ids.size < items.length) return 'Every request of a batch needs an id of its own.';
  if (items.some(({ dependsOn }) => dependsOn.some((id) => !ids.has(id.toLowerCase()))))
    return 'dependsOn names a request that is not in the batch.';
  if (items.some(({ url }) => /^https?:/i.test(url))) return 'The url of a batch request must be relative.';
  const untyped = items.find(
    ({ body, headers }) =>
      body !== undefined && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type'),
  );
  return untyped && `Request ${untyped.id} has a body and no Content-Type header.`;
}

async function answer(
  dependencies: Dependencies,
  outer: GraphRequest,
  request: Item,
  before: Map<string, Response>,
): Promise<Response> {
  const inner = innerRequest(outer, request);
  const hasFailedBefore = request.dependsOn.some((id) => (before.get(id)?.status ?? 500) >= 400);
  const raw = hasFailedBefore ? failedDependency() : await dependencies.dispatch(inner);
  const { status, headers = {}, body } = dependencies.finish(inner, raw);
  return { id: request.id, status, headers, body: body ?? null };
}

const failedDependency = (): GraphAnswer =>
  graphError(424, 'FailedDependency', 'The request could not be run because a request that it depends on failed.');

/** Nothing of the outer request is handed down but its caller and its trace: batch headers do not count for inner requests. */
function innerRequest(outer: GraphRequest, { method, url, headers, body }: Item): GraphRequest {
  const { pathname, search } = splitUrl(url);
  const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    method,
    path: pathname,
    params: {},
    query: new URLSearchParams(search),
    headers: lowered,
    body,
    caller: outer.caller,
    trace: lowered['client-request-id'] ?? outer.trace,
  };
}

function splitUrl(url: string): { pathname: string; search: string } {
  const [path = '', ...query] = url.split('?');
  return { pathname: path.startsWith('/') ? path : `/${path}`, search: query.join('?') };
}

const shuffled = (world: World, responses: Response[]): Response[] =>
  responses
    .map((response, index) => ({ response, order: drawFor(world.seed, 'batch', response.id, index, responses.length) }))
    .sort((left, right) => left.order - right.order)
    .map(({ response }) => response);
