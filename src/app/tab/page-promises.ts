import type { ScorecardPage } from '#api/tab.ts';
import { stateOf } from '#domain/commitment-state.ts';
import { openFor } from '../pair-context.ts';
import { promiseView } from '../screens/promise-view.ts';
import type { OwnPair } from './own-pair.ts';

type Line = ScorecardPage['promises'][number];

/** What is open now, of both, oldest due first; what is suspended stands behind. */
export function pagePromises({ words, context, role }: OwnPair): readonly Line[] {
  const { open, suspended } = openFor(context);
  return [...open, ...suspended].flatMap(({ id, due, owner }): readonly Line[] => {
    const commitment = context.commitments.find((one) => one.id === id);
    if (commitment === undefined) return [];
    const view = promiseView(words, context, commitment, role);
    const { number, deal, stage } = stateOf(commitment, context.pair).parsed;
    const { page } = words.tab;
    const amount = number === null ? [] : [words.format.money(number.value, number.currency)];
    const [what, ...more] = [...(deal === null ? [] : [deal]), ...amount];
    return [{
      ...view,
      numberText: what === undefined ? (stage === null ? (owner === 'manager' ? page.support : page.none) : page.atStage(stage)) : [what, ...more].join(', '),
      numberDetail: what === undefined || stage === null ? null : page.atStage(stage),
      due: due === null ? page.none : words.format.dateShort(due),
      howFar: view.progress?.text ?? words.promise.status[view.status],
    }];
  });
}
