import type { PairId } from '#domain/ids.ts';
import type { Reader } from '../doors.ts';
import { pairFor } from '../pair-access.ts';
import type { Store } from '../store-port.ts';

/** The pair of a meeting that the reader belongs to, so that its news may be heard; null: none that the reader may know of. */
export const createPairToWatch =
  ({ store }: { readonly store: Store }) =>
  (reader: Reader, meeting: string): Promise<PairId | null> =>
    store.transaction(async (tx) => (await pairFor(tx, reader.person, { meeting }))?.pair.id ?? null);
