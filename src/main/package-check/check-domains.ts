import { readMomentLink } from '#domain/moment-link.ts';
import type { Fault } from './fault.ts';
import type { Manifest } from './manifest-shape.ts';

/**
 * Every address of the package lies on a domain that the package trusts, and trusts no other. Wildcards are refused there: each would trust pages of others.
 * In the link handler they stand for something else: on whose links Teams asks our bot for a card. Customers of the recorders have a subdomain each, so they are
 * allowed there, as one label before a domain whose links the product reads (domain/moment-link.ts).
 */
export function checkDomains(manifest: Manifest, all: unknown): readonly Fault[] {
  const { validDomains, composeExtensions, webApplicationInfo, bots } = manifest;
  const used = new Set(addressesIn(all).map(({ url }) => url.host));
  const ids = [...bots.map(({ botId }) => botId), ...composeExtensions.map(({ botId }) => botId), webApplicationInfo.id];
  const resources = [...used].map((host) => `api://${host}/${webApplicationInfo.id}`);
  return [
    ...addressesIn(all).flatMap(({ where, url }) => addressFaults(where, url, validDomains)),
    ...validDomains.flatMap((domain) => domainFaults(domain, used)),
    ...composeExtensions.flatMap((one) => one.messageHandlers.flatMap(({ value }) => value.domains.flatMap((domain) => handlerFaults(domain, used)))),
    ...(new Set(ids).size === 1 ? [] : [{ what: `The package names several applications: ${[...new Set(ids)].join(', ')}.`, why: 'Bot, message extension and sign-in are one registration.', remedy: 'Use ${{BOT_ID}} in all three places.' }]),
    ...(resources.includes(webApplicationInfo.resource) ? [] : [resourceFault(webApplicationInfo.resource)]),
  ];
}

type Address = { readonly where: string; readonly url: URL };

/** Every web address in the manifest but the one of its schema, with the place where it stands. */
function addressesIn(value: unknown, where = ''): readonly Address[] {
  if (typeof value === 'string') return where !== '$schema' && /^https?:\/\//i.test(value) && URL.canParse(value) ? [{ where, url: new URL(value) }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => addressesIn(one, `${where}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => addressesIn(one, where === '' ? key : `${where}.${key}`));
}

function addressFaults(where: string, { protocol, host, href }: URL, validDomains: readonly string[]): readonly Fault[] {
  const remedy = 'Correct the address, or add its domain to validDomains.';
  return [
    ...(protocol === 'https:' ? [] : [{ what: `${where} is ${href}, without https.`, why: 'Teams and Outlook open secure pages only.', remedy: 'Write https://.' }]),
    ...(validDomains.includes(host) ? [] : [{ what: `${where} lies on ${host}, and validDomains does not name it.`, why: 'Teams opens no page of another domain.', remedy }]),
  ];
}

function domainFaults(domain: string, used: ReadonlySet<string>): readonly Fault[] {
  if (domain.includes('*')) return [{ what: `validDomains holds the wildcard ${domain}.`, why: 'It trusts every page below it, also those of others.', remedy: 'Name the one host.' }];
  if (!/^[a-z0-9.-]+$/.test(domain)) return [{ what: `validDomains holds ${domain}, which is no bare host name.`, why: 'The schema takes it, and Teams never matches it.', remedy: 'Leave out https://, port and path.' }];
  return used.has(domain) ? [] : [{ what: `validDomains holds ${domain}, where no address of the package lies.`, why: 'The package trusts nothing that it does not use.', remedy: 'Take it out.' }];
}

function handlerFaults(domain: string, used: ReadonlySet<string>): readonly Fault[] {
  const read = readMomentLink(`https://${domain.replace(/^\*\.(?=[^*]+\.[^*]+$)/, 'a.')}/`);
  if (used.has(domain) || (read !== undefined && !domain.slice(1).includes('*') && read.source !== 'other')) return [];
  return [{ what: `The link handler names ${domain}, whose links the product does not read.`, why: 'Teams would send us links of others for nothing.', remedy: 'Take it out, or teach src/domain/moment-link.ts.' }];
}

const resourceFault = (resource: string): Fault => ({
  what: `webApplicationInfo.resource is ${resource}.`,
  why: 'Single sign-on gives tokens for api://HOST/CLIENT_ID only, and the server takes no other.',
  remedy: 'Write api://${{PUBLIC_HOST}}/${{BOT_ID}}.',
});
