import type { OwnPromisesView } from '#cards/own-promises-card.ts';
import type { ProgressFormView } from '#cards/progress-form.ts';
import { room } from '#cards/promise-line.ts';
import type { Role } from '#domain/commitment.ts';
import { namesAmong } from '#domain/person-name.ts';
import type { Words } from '#words/words.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import type { Links } from './links.ts';
import { openLines } from './prep-view.ts';
import { progressFormOf } from './progress-view.ts';

/** A pair and what the reader is in it. */
export type OwnPair = { readonly context: PairContext; readonly reader: Role };

/** So many pairs have room on one card; whoever leads more has the tab. */
const pairsAtMost = 6;

/** The reader's own open promises over all pairs, oldest due first in each. */
export function ownPromisesView({ words, links }: { readonly words: Words; readonly links: Links }, pairs: readonly OwnPair[]): OwnPromisesView {
  const others = namesAmong(pairs.map(({ context, reader }) => context[reader === 'manager' ? 'rep' : 'manager']));
  const own = pairs.map(({ context, reader }, index) => ({ context, name: others[index] ?? '', promises: openFor(context).open.filter(({ owner }) => owner === reader) })).filter(({ promises }) => promises.length > 0);
  const forms = own.flatMap(({ context, promises }) => progressFormOf(words, context, promises) ?? []);
  return {
    title: words.ownPromises.title,
    fallbackText: words.ownPromises.summary,
    sections: own.slice(0, pairsAtMost).map(({ context, name, promises }) => {
      const { lines, more } = openLines(words, context, promises, own.length === 1 ? room.carried : room.digest);
      return { heading: words.ownPromises.towards(name), promises: lines, more };
    }),
    nothing: own.length === 0 ? words.ownPromises.none : null,
    progress: together(forms),
    open: { title: words.cards.open, url: links.tab('home') },
  };
}

/** One question for all pairs. */
function together(forms: readonly ProgressFormView[]): ProgressFormView | null {
  const [first] = forms;
  return first === undefined ? null : { ...first, rows: forms.flatMap(({ rows }) => rows).slice(0, room.form.rows) };
}
