import type { FastifyInstance } from 'fastify';
import { sendPlainPage, type PlainPage } from '../plain-page.ts';
import { sendProblem } from '../problem.ts';
import type { HttpDeps } from '../server.ts';

/**
 * The page behind the link of an invite. Whoever holds the link sees a way into Teams and nothing of the 1:1: there Teams and we know who asks. It
 * looks the same for every token, also for one that never was.
 */
export function agendaLinkRoute(app: FastifyInstance, { teamsAppId }: Pick<HttpDeps, 'teamsAppId'>): void {
  app.get<{ Params: { token: string } }>('/a/:token', (request, reply) => {
    const { token } = request.params;
    if (!/^[\w-]{1,64}$/.test(token)) return sendProblem(reply, 404, 'There is nothing here.');
    return sendPlainPage(reply, page(teamsAppId, token), 'no-store');
  });
}

/** Deep link by facts/teams.md §4.1; its only characters that mean something in HTML are escaped by encoding. */
function page(teamsAppId: string, token: string): PlainPage {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: token }));
  const address = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/home?context=${context}`;
  return { title: 'Your 1:1 is in Teams', html: `<p>The agenda opens there, for the two people of this meeting.</p><p><a href="${address}" rel="noreferrer">Open in Teams</a></p>` };
}
