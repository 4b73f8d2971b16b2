/** The one word that follows the address of an agenda in the first and the last line of its block. */
export type BlockEdge = 'begin' | 'end';

const safeLinks = /\.safelinks\.protection\.outlook\.com$/i;

/** The address that a link leads to, without the rewriting by Safe Links (facts/graph.md §12.2), however often it was done. */
export function bareAddress(href: string): string {
  let address = href.replace(/\s+/g, '');
  for (let depth = 0; depth < 5 && URL.canParse(address); depth += 1) {
    const url = new URL(address);
    const inner = safeLinks.test(url.hostname) ? url.searchParams.get('url') : null;
    if (inner === null) break;
    address = inner.includes('#') ? inner : inner + url.hash;
  }
  return address;
}

/** Which agenda a link of ours leads to, and whether it is the first or the last line of a block; null: not ours. */
export function agendaLink(
  href: string,
  linkBase: string,
): { readonly token: string; readonly edge: BlockEdge | null } | null {
  const address = bareAddress(href);
  if (!URL.canParse(address) || !URL.canParse(linkBase)) return null;
  const [url, base] = [new URL(address), new URL(linkBase)];
  const path = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  if (url.origin !== base.origin || !url.pathname.startsWith(path)) return null;
  const token = url.pathname.slice(path.length).replace(/\/$/, '');
  if (!/^[A-Za-z0-9_-]+$/.test(token)) return null;
  const edge = url.hash === '#begin' ? 'begin' : url.hash === '#end' ? 'end' : null;
  return { token, edge };
}
