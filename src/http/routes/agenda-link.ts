import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../problem.ts';
import type { HttpDeps } from '../server.ts';

const style = 'body{font:16px/22px "Segoe UI",system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1.25rem;color:#242424}a{color:#4f52b2}@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}a{color:#aab1fa}}';
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * The page behind the link of an invite. Whoever holds the link sees a way into Teams and nothing of the 1:1: there Teams and we know who asks. It
 * looks the same for every token, also for one that never was.
 */
export function agendaLinkRoute(app: FastifyInstance, { teamsAppId }: Pick<HttpDeps, 'teamsAppId'>): void {
  app.get<{ Params: { token: string } }>('/a/:token', (request, reply) => {
    const { token } = request.params;
    if (!/^[\w-]{1,64}$/.test(token)) return sendProblem(reply, 404, 'There is nothing here.');
    return reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store').send(page(teamsAppId, token));
  });
}

/** Deep link by facts/teams.md §4.1; its only characters that mean something in HTML are escaped by encoding. */
function page(teamsAppId: string, token: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: token }));
  const address = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/home?context=${context}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Twofold</title><style>${style}</style></head><body><main><h1>Your 1:1 is in Teams</h1><p>The agenda opens there, for the two people of this meeting.</p><p><a href="${address}" rel="noreferrer">Open in Teams</a></p></main></body></html>`;
}
