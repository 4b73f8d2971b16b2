import type { Role } from '#domain/commitment.ts';
import { namesAmong, type Named } from '#domain/person-name.ts';

/** What the two are called between themselves. */
export type PairNames = Readonly<Record<Role, string>>;

export function pairNames({ manager, rep }: { readonly manager: Named; readonly rep: Named }): PairNames {
  const [first = '', second = ''] = namesAmong([manager, rep]);
  return { manager: first, rep: second };
}
