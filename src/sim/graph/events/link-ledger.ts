import type { World } from '../../world/world.ts';

/** Remembers the nextLinks that the product was handed, so that one that it never follows shows. */
export type LinkLedger = {
  /** The product asks for a collection from its beginning; `window` may differ from request to request. */
  began(collection: string, window: string): void;
  handed(collection: string, window: string, token: string): void;
  followed(token: string): void;
};

/**
 * A link counts as ignored when the same collection is begun anew at a later time of the world's clock (which moves only when the product is at
 * rest), or at once with the very same window; reads of two windows at one moment may well run side by side. A request that was throttled has
 * followed its link too, and a product that was killed has forgotten its links: the journal tells both.
 */
export function createLinkLedger(world: World): LinkLedger {
  let open: { collection: string; window: string; token: string; at: number }[] = [];
  const followed = (token: string) => void (open = open.filter((link) => link.token !== token));

  world.on('journal', ({ what, detail }) => {
    if (/→ killed|\bkilled\b/.test(what)) open = [];
    const { query } = detail;
    if (typeof query !== 'string' || open.length === 0) return;
    for (const { token } of [...open]) if (query.includes(token)) followed(token);
  });

  return {
    began(collection, window) {
      const ignored = open.filter((link) => link.collection === collection && (link.window === window || link.at < world.clock.now()));
      for (const link of ignored) {
        world.addFinding('ignored-next-link', `${collection} was read anew, but the nextLink of its last page was never followed.`);
        followed(link.token);
      }
    },
    handed: (collection, window, token) => void open.push({ collection, window, token, at: world.clock.now() }),
    followed,
  };
}
