import type { World } from '../world/world.ts';

/** As much of a request to Graph as can be judged. */
export type JudgedRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  trace: string | null;
  caller: { clientId: string };
};

/** Reads that take `$select`, and cost more or carry third parties' data without it. Event reads are judged where events are served. */
const readsThatSelect = [
  /^\/users$/i,
  /^\/users\/[^/]+$/i,
  /^\/users\/[^/]+\/(manager|directReports)$/i,
  /^\/groups\/[^/]+\/(members|transitiveMembers)(\/microsoft\.graph\.user)?$/i,
];

/** Judges the product alone: whoever tests from outside may be as careless as they like. */
const isProduct = (world: World, request: JudgedRequest): boolean => request.caller.clientId === world.app.clientId;

/** What Microsoft's guidance says about any single request (facts §6.2, §9). */
export function judgeRequest(world: World, request: JudgedRequest): void {
  if (!isProduct(world, request)) return;
  const what = `${request.method} ${request.path}`;
  if (request.trace === null)
    world.addFinding(
      'client-request-id-missing',
      `${what} came without a client-request-id, so nobody could find it in a log.`,
    );
  if (
    request.method === 'GET' &&
    !request.query.has('$select') &&
    readsThatSelect.some((pattern) => pattern.test(request.path))
  ) {
    world.addFinding('missing-select', `${what} came without $select.`);
  }
}

/** A path that this Graph does not know. Answered by 501: a simulator that guesses hides mistakes. */
export function noteUnplanned(world: World, request: JudgedRequest, file: string): void {
  if (isProduct(world, request))
    world.addFinding('unplanned-request', `${request.method} ${request.path} is not played here. Extend ${file}.`);
}

/** A request to a throttled mailbox before the time that Retry-After named. */
export function noteEarlyRetry(world: World, request: JudgedRequest, secondsLeft: number): void {
  if (!isProduct(world, request)) return;
  world.addFinding(
    'retried-before-retry-after',
    `${request.method} ${request.path} came ${secondsLeft} s before its Retry-After had passed.`,
  );
}
