import { changeCommitment, type CommitmentChange, type CommitmentChanged } from '../change-commitment.ts';
import { languageOfId } from '../language-of.ts';
import { pairFor } from '../pair-access.ts';
import { done, type Deed, type DeedHere, type Done } from './deed.ts';
import { refused } from './refused.ts';

/** How a promise went, as this person sees it. */
export const settle = (here: DeedHere, { commitment, outcome }: Deed<'settle'>): Promise<Done> => change(here, commitment, { kind: 'outcome', outcome });

/** How far the own promise is: a running count, and no outcome. */
export const saveProgress = (here: DeedHere, { commitment, done: count }: Deed<'progress'>): Promise<Done> => change(here, commitment, { kind: 'progress', done: count });

async function change({ tx, reader, words, now }: DeedHere, id: string, asked: CommitmentChange): Promise<Done> {
  const access = await pairFor(tx, reader.person, { commitment: id });
  if (access?.commitment === undefined || access.commitment === null) return refused(words.replies.notYours, 403);
  if (access.pair.state.kind !== 'on') return refused(words.tab.page.notOn, 409);
  const locale = await languageOfId(tx, reader.person);
  const result = await changeCommitment(tx, { pair: access.pair, commitment: access.commitment, by: reader.person, change: asked, locale, now }, reader.trace);
  return result.kind === 'refused' ? refused(whyNot(words.promise, result.why), 400) : done();
}

type Why = Extract<CommitmentChanged, { kind: 'refused' }>['why'];

/** Wordings are not changed here, so what is said of them is said of the count. */
const whyNot = (promise: DeedHere['words']['promise'], why: Why): string => (why === 'bad-count' || why === 'empty' || why === 'too-long' ? promise.badCount : promise.refused(why));
