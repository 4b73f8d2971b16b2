import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { officeScript } from '../outlook/office-script.ts';
import { extname } from 'node:path';

/** An event as the window draws it. Times are ISO 8601, UTC. */
export type WindowEvent = {
  id: string;
  seriesMasterId: string | null;
  subject: string;
  start: string;
  end: string;
  isAllDay: boolean;
  isOrganizer: boolean;
  isPrivate: boolean;
  isFree: boolean;
  repeats: boolean;
  place: string;
  joinUrl: string | null;
  /** The meeting's chat, where there is one. */
  threadId: string | null;
  response: string;
  organizer: { name: string; mail: string };
  attendees: { name: string; mail: string; type: string; response: string }[];
};

export type ConsoleParts = {
  /** The base address of control, `http://127.0.0.1:PORT`: everything under `/api` goes there. */
  controlUrl: string;
  /** What stands in a person's calendar between two moments (milliseconds). */
  eventsOf(person: string, from: number, to: number): WindowEvent[];
  /** An event's body as Graph gives it; undefined when there is none such. */
  bodyOf(person: string, eventId: string): string | undefined;
  /** The next moment at which something is due, in the simulator or the product; null: nothing is. */
  nextDue(): Promise<number | null>;
  /** Where the product answers on this machine: the window frames its tabs from there. */
  productOrigin(): string;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page loads nothing from elsewhere but the product's tabs, each in its frame; styles set by scripts (the card library's) are no inline styles. */
const pagePolicy = (productOrigin: string): string =>
  `default-src 'self'; img-src 'self' data:; frame-src 'self' ${productOrigin}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
/** What is no page has nothing to load. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";
/** The Outlook window frames the add-in, and in the classic client runs its script in a worker of its own making. */
const outlookPolicy = (productOrigin: string): string =>
  `default-src 'self'; script-src 'self' ${productOrigin} blob:; worker-src blob:; connect-src 'self' ${productOrigin}; img-src 'self' data:; frame-src 'self' ${productOrigin}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
/** An invite's body comes from people: styles only, no script, nothing loaded. */
const bodyPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const publicFolder = new URL('./public/', import.meta.url);
const cardLibrary = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** The window of the local Microsoft 365: a static page, its view of calendars, and control under `/api`. Listen on 127.0.0.1. */
export function createConsoleServer(parts: ConsoleParts): Server {
  return createServer((request, response) => {
    answer(parts, request, response).catch((cause: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', cause instanceof Error ? cause.message : String(cause));
    });
  });
}

async function answer(parts: ConsoleParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://window');
  if (url.pathname.startsWith('/api/')) {
    passOn(parts.controlUrl, request, response);
    return;
  }
  if (url.pathname === officePath) {
    response.setHeader('access-control-allow-origin', '*'); // as Microsoft's own host says
    send(response, 200, 'text/javascript; charset=utf-8', await officeScript());
    return;
  }
  const [, view, what] = url.pathname.split('/');
  if (view === 'view') await showView(parts, what ?? '', url.searchParams, response);
  else await showFile(parts, url.pathname, response);
}

/** Streams to and from control, so that the journal's event stream works too. */
function passOn(controlUrl: string, request: IncomingMessage, response: ServerResponse): void {
  const target = new URL((request.url ?? '').slice('/api'.length), controlUrl);
  const outgoing = ask(
    target,
    { method: request.method ?? 'GET', headers: { ...request.headers, host: target.host } },
    (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.headers);
      incoming.pipe(response);
    },
  );
  outgoing.on('error', (cause) => {
    if (response.headersSent) response.destroy();
    else
      send(
        response,
        502,
        'application/json',
        JSON.stringify({ error: { message: `Control at ${controlUrl} does not answer: ${cause.message}` } }),
      );
  });
  response.on('close', () => outgoing.destroy());
  request.pipe(outgoing);
}

async function showView(
  parts: ConsoleParts,
  what: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const person = query.get('person') ?? '';
  if (what === 'calendar') {
    const from = Date.parse(query.get('from') ?? '');
    const to = Date.parse(query.get('to') ?? '');
    sendJson(response, parts.eventsOf(person, from, to));
  } else if (what === 'due') {
    const due = await parts.nextDue();
    sendJson(response, { at: due === null ? null : new Date(due).toISOString() });
  } else if (what === 'body') {
    const html = parts.bodyOf(person, query.get('event') ?? '');
    if (html === undefined)
      send(response, 404, 'text/plain; charset=utf-8', 'That event is not in the calendar any more.', bodyPolicy);
    else send(response, 200, 'text/html; charset=utf-8', framed(html), bodyPolicy);
  } else if (what === 'editor') send(response, 200, 'text/html; charset=utf-8', framed(''), bodyPolicy);
  else send(response, 404, 'text/plain; charset=utf-8', `There is no view "${what}".`);
}

/** Outlook's own type around what people wrote; links open outside of the frame. */
function framed(html: string): string {
  const look =
    '<base target="_blank"><style>html{background:#fff;color:#242424}body{margin:0;padding:16px 28px 24px;font:15px/22px Aptos,Calibri,Carlito,"Segoe UI",sans-serif;overflow-wrap:anywhere}a{color:#115ea3}</style>';
  return html.includes('<head>')
    ? html.replace('<head>', `<head>${look}`)
    : `<!doctype html><html lang="en"><head>${look}</head><body>${html}</body></html>`;
}

/** The window itself; `/tab`: one tab alone; `/outlook`: an appointment form. */
const pages: Record<string, string> = { '/': 'index.html', '/tab': 'tab.html', '/outlook': 'outlook.html' };
/** Where Office.js lies on its own host. */
const officePath = '/lib/1/hosted/office.js';

async function showFile(parts: ConsoleParts, path: string, response: ServerResponse): Promise<void> {
  const name = pages[path] ?? path.slice(1);
  const isPlain = /^[a-z0-9-]+\.(?:html|js|css|svg)$/.test(name);
  const file = name === 'adaptivecards.min.js' ? cardLibrary : isPlain ? new URL(name, publicFolder) : null;
  const content = file === null ? undefined : await readFile(file).catch(() => undefined);
  if (content === undefined) send(response, 404, 'text/plain; charset=utf-8', `The window has no page ${path}.`);
  else send(response, 200, types[extname(name)] ?? 'application/octet-stream', content, (path === '/outlook' ? outlookPolicy : pagePolicy)(parts.productOrigin()));
}

const sendJson = (response: ServerResponse, value: unknown): void =>
  send(response, 200, 'application/json', JSON.stringify(value));

function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Buffer,
  policy = dataPolicy,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
}
