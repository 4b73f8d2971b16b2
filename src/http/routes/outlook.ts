import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { outlookRequests, type OutlookCalls, type OutlookRequestName } from '#api/outlook.ts';
import type { Reader } from '#app/doors.ts';
import type { CheckReader } from '../check-reader.ts';
import { frameAncestors } from '../frame-ancestors.ts';
import { sendProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';

export type OutlookDeps = {
  readonly outlook: OutlookCalls<Reader>;
  readonly checkReader: CheckReader;
  /** The folder that was built from src/web. */
  readonly webDir: string;
  /** Hosts beside Microsoft's that may show us: loopback addresses, by configuration; empty in production. */
  readonly hostOrigins: readonly string[];
  /** Where office.js comes from: Microsoft's own address, but for the demo. */
  readonly officeJs: string;
  /** Whom the pane signs in at, by nested app authentication. */
  readonly signIn: { readonly clientId: string; readonly authority: string; readonly scope: string };
  readonly publicUrl: string;
};

const built = z.object({ outlook: z.object({ script: z.string(), preload: z.array(z.string()), style: z.string(), events: z.string() }) });
/** A body may be as long as Outlook takes one (facts/teams.md §5), escaped as JSON. */
const longestBody = 2_500_000;

/** The task pane and the event runtime of the Outlook add-in: two pages, the one script by its fixed name, and what they ask. Nothing in the pages is about anybody. */
export async function outlookRoutes(app: FastifyInstance, deps: OutlookDeps): Promise<void> {
  const { outlook: page } = built.parse(JSON.parse(await readFile(join(deps.webDir, 'page.json'), 'utf8')));
  const events = await readFile(join(deps.webDir, page.events), 'utf8');
  const policy = policyOf(deps);
  const send = (reply: FastifyReply, html: string) => reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-cache').send(html);
  app.get('/outlook/pane', (_request, reply) => send(reply, paneHtml(page, deps)));
  app.get('/outlook/events', (_request, reply) => send(reply, eventsHtml(deps.officeJs)));
  // Named by the manifest, so its name can't carry its content; classic Outlook fetches it before it runs.
  app.get('/outlook/events.js', (_request, reply) => reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(events));
  // By this classic Outlook on Windows believes that the script is ours (facts/teams.md §5).
  app.get('/.well-known/microsoft-officeaddins-allowed.json', (_request, reply) => reply.header('cache-control', 'no-cache').send({ allowed: [`${deps.publicUrl}/outlook/events.js`] }));
  app.post<{ Params: { name: string } }>('/api/outlook/:name', { bodyLimit: longestBody }, async (request, reply) => {
    const { name } = request.params;
    if (!isRequest(name)) return sendProblem(reply, 404, 'There is nothing here.');
    const reader = await readerOf(deps.checkReader, request, reply);
    return reader === null ? reply : answer(deps.outlook, name, reader, request.body, reply);
  });
}

const isRequest = (name: string): name is OutlookRequestName => Object.hasOwn(outlookRequests, name);

async function answer(outlook: OutlookCalls<Reader>, name: OutlookRequestName, reader: Reader, body: unknown, reply: FastifyReply): Promise<FastifyReply> {
  const parsed = outlookRequests[name].safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return sendProblem(reply, 400, `The request does not fit: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const call = outlook[name] as (reader: Reader, request: unknown) => ReturnType<OutlookCalls<Reader>[OutlookRequestName]>; // parsed by the schema of the same name
  const given = await call(reader, parsed.data);
  reply.header('cache-control', 'no-store');
  if ('kind' in given && given.kind === 'refused') return reply.code(given.status).send({ text: given.text });
  return reply.send(given);
}

/** One third party: office.js, which must come from Microsoft's own address. It brings files of its own folder, and asks nobody else. */
const policyOf = ({ hostOrigins, officeJs }: OutlookDeps): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...frameAncestors, ...hostOrigins].join(' ')}`,
  ].join('; ');

const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Twofold</title>';

function paneHtml({ script, preload, style }: z.infer<typeof built>['outlook'], { officeJs, signIn }: OutlookDeps): string {
  const meta = (name: string, content: string) => `<meta name="twofold-${name}" content="${content}">`;
  const known = `${meta('client', signIn.clientId)}${meta('authority', signIn.authority)}${meta('scope', signIn.scope)}`;
  const ahead = preload.map((path) => `<link rel="modulepreload" href="/${path}">`).join('');
  return `<!doctype html><html lang="en"><head>${head}${known}<link rel="stylesheet" href="/${style}">${ahead}<script src="${officeJs}"></script><script type="module" src="/${script}"></script></head><body><div id="root"></div></body></html>`;
}

const eventsHtml = (officeJs: string): string => `<!doctype html><html lang="en"><head>${head}<script src="${officeJs}"></script><script src="/outlook/events.js"></script></head><body></body></html>`;
