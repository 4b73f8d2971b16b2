import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const style = [
  'body{font:16px/24px "Segoe UI",system-ui,sans-serif;margin:0;color:#242424;background:#fff}',
  'main,footer{max-width:44rem;margin:0 auto;padding:3rem 1.25rem 0}footer{padding:2rem 1.25rem 3rem}',
  'h1{font-size:28px;line-height:36px}h2{font-size:20px;line-height:28px;margin-top:2rem}',
  'a{color:#4f52b2}footer a{margin-right:1.25rem}li{margin:.25rem 0}code{font:14px/20px Consolas,monospace;overflow-wrap:anywhere}',
  '.wide{overflow-x:auto}table{border-collapse:collapse;min-width:36rem}caption{text-align:left;font-weight:600;padding:.5rem 0}',
  'th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid #d1d1d1;font-weight:400}thead th{font-weight:600}',
  '@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}a{color:#aab1fa}th,td{border-color:#666}}',
].join('');
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A page of text: its heading, and HTML of our own making in which everything foreign is escaped. */
export type PlainPage = { readonly title: string; readonly html: string };

/** Sends a page of text: no script, nobody's frame, nothing from elsewhere. */
export function sendPlainPage(reply: FastifyReply, { title, html }: PlainPage, cacheControl: 'no-store' | 'no-cache'): FastifyReply {
  const name = title === 'Twofold' ? title : `${title} · Twofold`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${name}</title><style>${style}</style></head><body><main><h1>${title}</h1>${html}</main>${footer}</body></html>`;
  return reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', cacheControl).send(page);
}

/** A text as it may stand in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const footer = '<footer><nav aria-label="Twofold"><a href="/">Twofold</a><a href="/privacy">Privacy</a><a href="/terms">Terms of use</a><a href="/admin">For administrators</a></nav></footer>';
