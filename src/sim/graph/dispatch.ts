import { setTimeout as wait } from 'node:timers/promises';
import { judgeRequest, noteUnplanned } from '../guidance/guidance.ts';
import type { World } from '../world/world.ts';
import { badRequest, graphError } from './errors.ts';
import type { createRouter } from './router.ts';
import type { GraphAnswer, GraphRequest } from './router-types.ts';
import type { Throttle } from './throttle.ts';

/** The product was killed in the middle of this request: the caller must close the connection without an answer. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

export type Dispatch = (request: GraphRequest) => Promise<GraphAnswer>;

type Dependencies = { world: World; router: ReturnType<typeof createRouter>; throttle: Throttle; latencyMs: number };

/**
 * One request behind the bearer check, alone or from a batch: guidance, throttling, planted faults, kill boundaries, the handler, the journal.
 * `latencyMs` of real time pass before the handler runs, so that requests sent together are in flight together.
 */
export function createDispatch({ world, router, throttle, latencyMs }: Dependencies): Dispatch {
  const earlier = createEarlierReads();

  const serve = async (request: GraphRequest): Promise<GraphAnswer> => {
    const match = router.match(request.method, request.path);
    if (match === undefined) return notPlayed(world, request);
    const isWrite = isEventWrite(world, request);
    if (isWrite) await killAt(world, 'before-graph-write', request);
    const answer = await match.handler({ ...request, params: match.params });
    if (isWrite && answer.status < 300) await killAt(world, 'after-graph-write', request);
    return earlier.keep(request, answer);
  };

  const admitted = async (request: GraphRequest, release: () => void): Promise<GraphAnswer> => {
    try {
      await wait(latencyMs);
      return plantedAnswer(world, throttle, earlier, request) ?? (await serve(request));
    } catch (error) {
      if (error instanceof ConnectionLost) throw error;
      world.addFinding(
        'simulator-failed',
        `${request.method} ${request.path}: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`,
      );
      return graphError(500, 'InternalServerError', 'The local Microsoft 365 failed; its findings tell how.');
    } finally {
      release();
    }
  };

  return async (request) => {
    judgeRequest(world, request);
    const admission = throttle.admit(request);
    const answer = admission.is === 'throttled' ? admission.answer : await admitted(request, () => admission.release());
    writeJournal(world, request, answer);
    return answer;
  };
}

const isProduct = (world: World, request: GraphRequest): boolean => request.caller.clientId === world.app.clientId;

const isEventWrite = (world: World, request: GraphRequest): boolean =>
  isProduct(world, request) && request.method !== 'GET' && /^\/users\/[^/]+\/events(\/|$)/i.test(request.path);

async function killAt(
  world: World,
  boundary: 'before-graph-write' | 'after-graph-write',
  request: GraphRequest,
): Promise<void> {
  const what = `${request.method} ${request.path}`;
  if (!world.faults.takeKill(boundary, what)) return;
  world.journal.add({
    channel: 'graph',
    trace: request.trace,
    what: `${what} → killed (${boundary})`,
    detail: { boundary },
  });
  await world.killProduct();
  throw new ConnectionLost(`The product was killed at ${boundary}.`);
}

/** The answer of a fault that was planted for this request, if any. Only the product meets them. */
function plantedAnswer(
  world: World,
  throttle: Throttle,
  earlier: EarlierReads,
  request: GraphRequest,
): GraphAnswer | undefined {
  if (!isProduct(world, request)) return undefined;
  const what = `${request.method} ${request.path}`;
  const stale = earlier.of(request);
  if (stale !== undefined && world.faults.take(['late-read'], what) !== undefined) return stale;
  if (request.method !== 'GET' && world.faults.take(['conflict'], what) !== undefined) return conflict();
  const fault = world.faults.take(['throttle', 'unavailable', 'error'], what);
  if (fault === undefined) return undefined;
  if (fault.kind === 'throttle') return throttle.force(request, fault.retryAfter);
  if (fault.kind === 'error') return graphError(fault.status ?? 500, fault.code ?? 'UnknownError', 'A planted error.');
  const headers = fault.retryAfter === undefined ? undefined : { 'Retry-After': String(fault.retryAfter) };
  return graphError(503, 'serviceUnavailable', 'The service is temporarily unavailable.', headers);
}

const conflict = (): GraphAnswer =>
  graphError(
    409,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because another update was under way.',
  );

type EarlierReads = {
  of(request: GraphRequest): GraphAnswer | undefined;
  keep(request: GraphRequest, answer: GraphAnswer): GraphAnswer;
};

/** What each GET last answered, for a read that comes too late (facts §3.1). */
function createEarlierReads(): EarlierReads {
  const answers = new Map<string, GraphAnswer>();
  const key = ({ path, query }: GraphRequest) => `${path}?${query.toString()}`;
  return {
    of: (request) => (request.method === 'GET' ? answers.get(key(request)) : undefined),
    keep(request, answer) {
      if (request.method === 'GET' && answer.status === 200) answers.set(key(request), structuredClone(answer));
      if (answers.size > 500) answers.delete(answers.keys().next().value ?? '');
      return answer;
    },
  };
}

function notPlayed(world: World, request: GraphRequest): GraphAnswer {
  const file = fileToExtend(request.path);
  noteUnplanned(world, request, file);
  return graphError(
    501,
    'NotImplemented',
    `${request.method} ${request.path} is not played by the local Microsoft 365. Extend ${file}.`,
  );
}

function fileToExtend(path: string): string {
  if (/^\/(chats|appCatalogs|teams)\b|^\/users\/[^/]+\/(teamwork|chats|onlineMeetings)\b/i.test(path))
    return 'src/sim/teams/';
  if (/^\/users\/[^/]+\/(events|calendar|calendarView|translateExchangeIds)\b/i.test(path))
    return 'src/sim/graph/events/';
  if (/^\/users\/[^/]+\/(mailboxSettings|outlook)\b/i.test(path)) return 'src/sim/graph/mailbox-settings.ts';
  if (/^\/subscriptions\b/i.test(path)) return 'src/sim/graph/subscriptions.ts';
  if (/^\/(users|groups)\b/i.test(path)) return 'src/sim/graph/directory.ts';
  return 'src/sim/graph/';
}

function writeJournal(world: World, request: GraphRequest, answer: GraphAnswer): void {
  world.journal.add({
    channel: 'graph',
    trace: request.trace,
    what: `${request.method} ${request.path} → ${answer.status}`,
    detail: {
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      status: answer.status,
      client: isProduct(world, request) ? 'product' : request.caller.isTester ? 'tester' : request.caller.clientId,
    },
  });
}

/** A request with a method or a body that no handler could read. */
export const unreadable = (): GraphAnswer =>
  badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
