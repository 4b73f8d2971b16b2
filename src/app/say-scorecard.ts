import { scorecardCard } from '#cards/scorecard-card.ts';
import { namesAmong } from '#domain/person-name.ts';
import type { Asker, Reply } from './doors.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { scorecardFor } from './presses/scorecard-presses.ts';
import type { PairRecord } from './store-port.ts';

/** `scorecard`, written to the bot: the page of the person's one pair, or the question which. In a chat with others nothing of it is said. */
export async function sayScorecard(deps: PressDeps, asker: Asker): Promise<readonly Reply[]> {
  const { scorecard, replies } = deps.words;
  if (asker.place === 'group') return [{ kind: 'text', text: scorecard.inPersonalChat }];
  const on = (await deps.store.transaction((tx) => tx.pairs.ofPerson(asker.person))).filter(({ state }) => state.kind === 'on');
  const [only] = on;
  if (only === undefined) return [{ kind: 'text', text: replies.noPair }];
  if (on.length > 1) return [await whichOne(deps, asker, on)];
  const page = await scorecardFor(deps, asker, only.id, { shown: null, kept: null });
  return page === null ? [{ kind: 'text', text: replies.noPair }] : [{ kind: 'card', ...page }];
}

async function whichOne({ store, words }: PressDeps, asker: Asker, pairs: readonly PairRecord[]): Promise<Reply> {
  const others = await store.transaction((tx) => Promise.all(pairs.map(({ manager, rep }) => tx.people.get(manager === asker.person ? rep : manager))));
  const names = namesAmong(others.map((person) => person ?? { displayName: '', givenName: '' }));
  const { scorecard } = words;
  const card = scorecardCard({
    kind: 'which',
    title: scorecard.whichTitle,
    question: scorecard.which,
    error: words.cards.recap.chooseOne,
    pairs: pairs.map(({ id }, index) => ({ title: names[index] ?? '', value: id })),
    submit: scorecard.goOn,
    fallbackText: scorecard.summary,
  });
  return { kind: 'card', card, summary: scorecard.summary };
}
