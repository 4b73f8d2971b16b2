import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { frameAncestors } from '../frame-ancestors.ts';

export type ScreensDeps = {
  /** The folder that was built from src/web: `assets/` and `page.json`. */
  readonly webDir: string;
  /** Hosts beside Microsoft's that may show us: loopback addresses, by configuration; empty in production. */
  readonly hostOrigins: readonly string[];
  /** Where Entra asks a person for consent to our scope. */
  readonly consentUrl: string;
  /** Our address as Microsoft 365 knows it; Teams opens no window but at an https address. */
  readonly publicUrl: string;
};

const page = z.object({ script: z.string(), preload: z.array(z.string()), style: z.string(), consent: z.string() });

/** The page of the tab and the side panel, its files, and the two pages of the consent fallback. Nothing in them is about anybody. */
export async function screensRoutes(app: FastifyInstance, deps: ScreensDeps): Promise<void> {
  const built = page.parse(JSON.parse(await readFile(join(deps.webDir, 'page.json'), 'utf8')));
  await app.register(fastifyStatic, {
    root: join(deps.webDir, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d', // names carry the content
    index: false,
  });
  const policy = policyOf(deps.hostOrigins);
  const around = { hosts: deps.hostOrigins, consentPage: `${deps.publicUrl}/consent` };
  const send = (reply: FastifyReply, html: string) => reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-cache').send(html);
  app.get('/tab', (_request, reply) => send(reply, shell({ ...built, ...around })));
  app.get('/consent', (_request, reply) => reply.header('cache-control', 'no-store').redirect(deps.consentUrl));
  app.get('/consent-done', (_request, reply) => send(reply, shell({ script: built.consent, preload: [], style: built.style, ...around })));
}

/** No third party at run time: scripts, styles and calls are ours; images may be data, since cards carry some. */
const policyOf = (hostOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Fluent writes its themes into style elements
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...frameAncestors, ...hostOrigins].join(' ')}`,
  ].join('; ');

type Shell = { readonly script: string; readonly preload: readonly string[]; readonly style: string; readonly hosts: readonly string[]; readonly consentPage: string };

const shell = ({ script, preload, style, hosts, consentPage }: Shell): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="twofold-hosts" content="${hosts.join(' ')}"><meta name="twofold-consent" content="${consentPage}"><title>Twofold</title><link rel="stylesheet" href="/${style}">${preload.map((path) => `<link rel="modulepreload" href="/${path}">`).join('')}<script type="module" src="/${script}"></script></head><body><div id="root"></div></body></html>`;
