import { askWhichPair } from './ask-which-pair.ts';
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

const whichOne = ({ store, words: { scorecard, cards } }: PressDeps, asker: Asker, pairs: readonly PairRecord[]): Promise<Reply> =>
  askWhichPair(store, asker, pairs, () => ({
    verb: 'scorecard.view',
    data: {},
    title: scorecard.whichTitle,
    quoted: null,
    question: scorecard.which,
    error: cards.recap.chooseOne,
    submit: scorecard.goOn,
    fallbackText: scorecard.summary,
  }));
