/** Turns a production address into the one that is really called. Throws where the address must not be called. */
export type MapUrl = (url: string) => string;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The host map: which loopback address answers for which Microsoft host. An empty map (production) leaves https addresses as they are; with
 * a map, a host that it does not name is refused, so that a demo can never reach the real service. Throws at once on a target that is not loopback.
 */
export function createHostMap(entries: Readonly<Record<string, string>>): MapUrl {
  const targets = new Map(Object.entries(entries).map(([host, target]) => [host.toLowerCase(), loopbackOrigin(host, target)]));
  return (url) => {
    const address = new URL(url);
    if (targets.size === 0) return productionUrl(address);
    const origin = targets.get(address.host);
    if (origin === undefined) {
      throw new Error(`HOST_MAP has no entry for ${address.host}, and with a map no other host is called. Add it to HOST_MAP, or leave HOST_MAP empty.`);
    }
    return `${origin}${address.pathname}${address.search}`;
  };
}

function productionUrl(address: URL): string {
  if (address.protocol === 'https:') return address.href;
  throw new Error(`Refusing to call ${address.host} without TLS. Only https addresses are called when HOST_MAP is empty.`);
}

function loopbackOrigin(host: string, target: string): string {
  const address = URL.canParse(target) ? new URL(target) : undefined;
  if (address?.protocol.startsWith('http') === true && loopback.has(address.hostname)) return address.origin;
  throw new Error(`HOST_MAP sends ${host} to ${target}, which is no loopback address. Give an address such as http://127.0.0.1:4001.`);
}
