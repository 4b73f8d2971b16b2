import { escapeText } from '../world/html/write-html.ts';
import type { SimPerson } from '../world/world.ts';
import type { OAuthRefusal } from './oauth-error.ts';

export type ConsentQuestion = {
  person: SimPerson;
  scopes: readonly string[];
  /** Where the answer is posted, and the query that is being answered. */
  action: string;
  query: string;
};

/** What the page may do: its own look, and a form whose answer leads back to the product. Like Entra's own, it is shown in no frame. */
export const consentPolicy = (productOrigin: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${productOrigin}; frame-ancestors 'none'; base-uri 'none'`;

/** Entra asks one person for consent. The form posts `answer`: accept or cancel. */
export const consentPage = ({ person, scopes, action, query }: ConsentQuestion): string =>
  page(
    'Twofold asks for your consent',
    `<p>Signed in as ${text(person.displayName)}, ${text(person.userPrincipalName)}</p>
<h2>What it wants</h2><ul>${scopes.map((scope) => `<li>${text(scope)} of Twofold</li>`).join('')}</ul>
<form method="post" action="${text(action)}"><input type="hidden" name="query" value="${text(query)}"><input type="hidden" name="person" value="${text(person.id)}">
<button name="answer" value="cancel">Cancel</button> <button class="first" name="answer" value="accept">Accept</button></form>`,
  );

/** What Entra tells a person when it can't send anybody back. */
export const refusalPage = ({ code, description }: Pick<OAuthRefusal, 'code' | 'description'>): string => page('You can’t be signed in', `<p>AADSTS${code}: ${text(description)}</p>`);

/** What is not played here, and where it would be. */
export const notPlayedPage = (what: string): string => page('Not played', `<p>${text(what)} is not played. Extend src/sim/entra/authorize-request.ts or authorize-routes.ts.</p>`);

const look =
  'body{margin:0;background:#fff;color:#242424;font:15px/22px "Segoe UI",Carlito,sans-serif}main{max-width:440px;margin:32px auto;padding:0 24px}h1{font-size:24px;line-height:32px}h2{font-size:15px;margin-bottom:0}form{text-align:right}button{min-width:108px;padding:6px 12px;border:1px solid #616161;background:#fff;color:#242424;font:inherit}.first{border-color:#0f548c;background:#0f548c;color:#fff}button:focus-visible{outline:3px solid #242424;outline-offset:2px}';

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${look}</style></head><body><main><h1>${title}</h1>${content}</main></body></html>`;

const text = (value: string): string => escapeText(value).replaceAll('"', '&quot;');
