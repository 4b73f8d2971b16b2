import { diagnosisCard } from '#cards/diagnosis-card.ts';
import { askWhichPair } from './ask-which-pair.ts';
import type { Asker, Reply } from './doors.ts';
import { contextNow } from './presses/agenda-answer.ts';
import { firstQuestion } from './presses/diagnosis-presses.ts';
import type { PressDeps } from './presses/press-deps.ts';
import type { PairRecord } from './store-port.ts';
import { standingView } from './views/diagnosis-view.ts';
import { pairNames } from './views/pair-names.ts';

/**
 * `diagnose`, written to the bot: a manager gets the first question, or is asked whom it is about; a rep reads what stands. In a chat with others
 * nothing of it is said.
 */
export async function sayDiagnose(deps: PressDeps, asker: Asker): Promise<readonly Reply[]> {
  const { diagnosis, replies } = deps.words;
  if (asker.place === 'group') return [{ kind: 'text', text: diagnosis.inPersonalChat }];
  const on = (await deps.store.transaction((tx) => tx.pairs.ofPerson(asker.person))).filter(({ state }) => state.kind === 'on');
  const managed = on.filter(({ manager }) => manager === asker.person);
  if (managed.length > 1) return [await whichOne(deps, asker, managed)];
  const answers = await Promise.all((managed.length === 1 ? managed : on).map((pair) => about(deps, asker, pair)));
  return answers.length === 0 ? [{ kind: 'text', text: replies.noPair }] : answers.flat();
}

async function about(deps: PressDeps, asker: Asker, pair: PairRecord): Promise<readonly Reply[]> {
  const context = await contextNow(deps, pair.id);
  if (context === undefined) return [];
  if (pair.manager === asker.person) return [{ kind: 'card', ...firstQuestion(deps, context) }];
  const lines = [deps.words.diagnosis.managerDoes(pairNames(context).manager)];
  const view = standingView(deps.words, context, { lines, mayUndo: false });
  return [{ kind: 'card', card: diagnosisCard(view), summary: view.fallbackText }];
}

const whichOne = ({ store, words: { diagnosis } }: PressDeps, asker: Asker, pairs: readonly PairRecord[]): Promise<Reply> =>
  askWhichPair(store, asker, pairs, () => ({
    verb: 'diagnosis.ask',
    data: {},
    title: diagnosis.whichTitle,
    quoted: null,
    question: diagnosis.which,
    error: diagnosis.whichMissing,
    submit: diagnosis.goOn,
    fallbackText: diagnosis.summary,
  }));
