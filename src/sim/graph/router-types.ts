/** One request to the Graph face, after authentication and throttling. `path` is without `/v1.0`; `params` are decoded. */
export type GraphRequest = {
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: unknown;
  caller: Caller;
  /** client-request-id. */
  trace: string | null;
};

/** Who calls. The product's own application is bound to the scope group for calendars; the tester may everything. */
export type Caller = { clientId: string; isTester: boolean; userId: string | null };

export type GraphAnswer = { status: number; headers?: Record<string, string>; body?: unknown };

export type GraphHandler = (request: GraphRequest) => GraphAnswer | Promise<GraphAnswer>;

/** Pattern: `/users/{user}/events/{event}`; a literal segment wins over a parameter. Anything unknown answers 501 and is a finding. */
export type GraphRouter = {
  on(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', pattern: string, handler: GraphHandler): void;
};
