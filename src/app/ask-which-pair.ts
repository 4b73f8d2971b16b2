import { whichPairCard, type WhichPairView } from '#cards/which-pair-card.ts';
import { namesAmong } from '#domain/person-name.ts';
import type { Asker, Reply } from './doors.ts';
import type { PairRecord, Store } from './store-port.ts';

/** The other person of each pair, by the shortest name that tells them apart; in the order of `pairs`. */
export async function namesOfOthers(store: Store, asker: Asker, pairs: readonly PairRecord[]): Promise<readonly string[]> {
  const people = await store.transaction((tx) => Promise.all(pairs.map(({ manager, rep }) => tx.people.get(manager === asker.person ? rep : manager))));
  return namesAmong(people.map((person) => person ?? { displayName: '', givenName: '' }));
}

/** Asks somebody with several 1:1s which of them is meant; `ask` gets the names of the other people. */
export async function askWhichPair(store: Store, asker: Asker, pairs: readonly PairRecord[], ask: (names: readonly string[]) => Omit<WhichPairView, 'pairs'>): Promise<Reply> {
  const names = await namesOfOthers(store, asker, pairs);
  const view = ask(names);
  return { kind: 'card', card: whichPairCard({ ...view, pairs: pairs.map(({ id }, index) => ({ title: names[index] ?? '', value: id })) }), summary: view.fallbackText };
}
