import { promiseCard, type PromiseReadView } from '#cards/promise-card.ts';
import { missingHalf } from '#domain/read-commitment.ts';
import { stateOf } from '#domain/commitment-state.ts';
import type { CommitmentId } from '#domain/ids.ts';
import type { CardJson } from '../ports.ts';
import type { PairContext } from '../pair-context.ts';
import { pairNames } from '../views/pair-names.ts';
import { slotsOf } from '../views/promise-lines.ts';
import type { PressDeps } from './press-deps.ts';

/** What has to be known of a pair to show a promise of it. */
export type PromiseContext = Pick<PairContext, 'pair' | 'manager' | 'rep' | 'commitments'>;

/** What was read from a promise, shown back; `asks` tells whether the card asks for a half. */
export function promiseReadBack(deps: Pick<PressDeps, 'words'>, context: PromiseContext, id: CommitmentId): { readonly card: CardJson; readonly asks: boolean; readonly summary: string } | null {
  const view = promiseReadView(deps, context, id);
  return view === null ? null : { card: promiseCard(view), asks: view.missing !== null, summary: view.of };
}

/** The same as a view; `of` says whose promise it is. null: there is no such promise in the pair. */
export function promiseReadView({ words }: Pick<PressDeps, 'words'>, context: PromiseContext, id: CommitmentId): (PromiseReadView & { readonly of: string }) | null {
  const commitment = context.commitments.find((candidate) => candidate.id === id);
  if (commitment === undefined) return null;
  const { halfMissing } = words.cards;
  const { sentence, parsed } = stateOf(commitment, context.pair);
  const owner = commitment.owner === context.pair.manager ? 'manager' : 'rep';
  const missing = missingHalf(parsed, owner);
  const of = words.promise.promiseOf(pairNames(context)[owner]);
  return {
    of,
    data: { commitment: id },
    title: missing === null ? of : parsed.halves === 'neither' ? halfMissing.nothingTitle : halfMissing.title,
    quoted: words.format.quoted(sentence),
    slots: slotsOf(words, parsed),
    note: missing === null ? halfMissing.whole : null,
    fallbackText: words.cards.agenda.summary,
    missing:
      missing === null
        ? null
        : { question: halfMissing.ask(missing), placeholder: halfMissing.example(missing), error: halfMissing.empty, submit: halfMissing.join, keep: halfMissing.keepAsItIs },
    open: null,
  };
}
