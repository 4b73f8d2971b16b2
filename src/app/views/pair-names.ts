import { shortened } from '#cards/promise-line.ts';
import type { Role } from '#domain/commitment.ts';
import { namesAmong, type Named } from '#domain/person-name.ts';

/** What the two are called between themselves. */
export type PairNames = Readonly<Record<Role, string>>;

/** A name stands many times on a card, and a card has a size limit. */
const nameAtMost = 33;

export function pairNames({ manager, rep }: { readonly manager: Named; readonly rep: Named }): PairNames {
  const [first = '', second = ''] = namesAmong([manager, rep]);
  return { manager: shortened(first, nameAtMost), rep: shortened(second, nameAtMost) };
}
