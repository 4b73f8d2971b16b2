import type { GraphHandler, GraphRouter } from './router-types.ts';

export type RouteMatch = { handler: GraphHandler; params: Record<string, string> };

type Route = { method: string; segments: string[]; handler: GraphHandler };

/** The paths that this Graph knows. Literal segments are compared without regard to case, as OData services do. */
export function createRouter(): GraphRouter & { match(method: string, path: string): RouteMatch | undefined } {
  const routes: Route[] = [];
  return {
    on(method, pattern, handler) {
      routes.push({ method, segments: split(pattern), handler });
    },
    match(method, path) {
      const segments = split(path);
      const candidates = routes.filter((route) => route.method === method && fits(route.segments, segments));
      const best = candidates.sort((left, right) => firstLiteral(right, left))[0];
      return best && { handler: best.handler, params: paramsOf(best.segments, segments) };
    },
  };
}

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const isParameter = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');

const fits = (pattern: string[], segments: string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, index) => isParameter(part) || part.toLowerCase() === segments[index]?.toLowerCase());

/** Positive when `left` is the more literal one at the first place where the two differ. */
function firstLiteral(left: Route, right: Route): number {
  const differs = left.segments.findIndex(
    (segment, index) => isParameter(segment) !== isParameter(right.segments[index] ?? ''),
  );
  if (differs === -1) return 0;
  return isParameter(left.segments[differs] ?? '') ? -1 : 1;
}

function paramsOf(pattern: string[], segments: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  pattern.forEach((part, index) => {
    if (isParameter(part)) params[part.slice(1, -1)] = decode(segments[index] ?? '');
  });
  return params;
}

/** Decoded where it can be: a stray `%` is left as it came, and will not be found. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
