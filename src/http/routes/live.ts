import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Reader } from '#app/doors.ts';
import type { PairNews } from '#app/ports.ts';
import type { PairId } from '#domain/ids.ts';
import type { CheckReader } from '../check-reader.ts';
import { sendProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';

export type LiveDeps = {
  readonly checkReader: CheckReader;
  readonly news: PairNews;
  /** The pair of a meeting that the reader belongs to; null: none. */
  readonly pairToWatch: (reader: Reader, meeting: string) => Promise<PairId | null>;
};

/** Proxies cut a line on which nothing is said for a minute. */
const heartbeatMs = 15_000;
/** A token lives about an hour; the client comes back with a fresh one. */
const longestMs = 45 * 60_000;

/** Server-sent events of one meeting: `changed` means "read it again", never what changed. Who may listen is asked when the line is made. */
export function liveRoute(app: FastifyInstance, deps: LiveDeps): void {
  const lines = new Set<() => void>();
  app.addHook('preClose', (done) => {
    for (const end of lines) end();
    done();
  });
  app.get<{ Querystring: { meeting?: string } }>('/api/live', async (request, reply) => {
    const reader = await readerOf(deps.checkReader, request, reply);
    if (reader === null) return reply;
    const pair = await deps.pairToWatch(reader, (request.query.meeting ?? '').slice(0, 100));
    if (pair === null) return sendProblem(reply, 404, 'There is nothing here.');
    const end = open(reply, (tell) => deps.news.listen(pair, tell), () => lines.delete(end));
    lines.add(end);
    return reply;
  });
}

function open(reply: FastifyReply, listen: (tell: () => void) => () => void, onEnd: () => void): () => void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
  raw.write('retry: 1000\n\n');
  const deaf = listen(() => raw.write('event: changed\ndata: {}\n\n'));
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs);
  const longest = setTimeout(() => raw.end(), longestMs);
  raw.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(longest);
    deaf();
    onEnd();
  });
  return () => raw.end();
}
