import { isDeepStrictEqual } from 'node:util';
import { standingDiagnosis } from '#domain/diagnosis.ts';
import { levelOf } from '#domain/rubric.ts';
import { undoDiagnosis } from '../diagnose.ts';
import { pairFor } from '../pair-access.ts';
import { readPairContext } from '../pair-context.ts';
import { withOwnWords } from '../own-words.ts';
import { done, type Deed, type DeedHere, type Done } from './deed.ts';
import { refused } from './refused.ts';

/** Takes back the diagnosis that stands: the one before it stands again, and what was suspended with it is taken up. The manager's alone. */
export async function takeBackDiagnosis({ tx, deps, reader, words, now }: DeedHere, { pair: id }: Deed<'undo-diagnosis'>): Promise<Done> {
  if (!deps.policies.diagnosis) return refused(words.tab.refused.noDiagnosis, 409);
  const access = await pairFor(tx, reader.person, { pair: id });
  if (access === null) return refused(words.replies.notYours, 403);
  if (access.role !== 'manager') return refused(words.promise.refused('manager-only'), 403);
  const standing = standingDiagnosis(await tx.diagnoses.ofPair(access.pair.id));
  const resumed = standing === null || access.pair.state.kind !== 'on' ? null : await undoDiagnosis(tx, { pair: access.pair, id: standing.id, by: reader.person, at: now }, reader.trace);
  if (resumed === null) return refused(words.tab.refused.noDiagnosis, 409);
  return done([words.diagnosis.undone, ...(resumed === 0 ? [] : [words.diagnosis.resumedNow(resumed)])].join(' '));
}

/** Where the reader sees the rep on a skill: the manager's is the rating, the rep's own view stands beside it. */
export async function rate({ tx, deps, reader, words: readers, now }: DeedHere, { pair: id, skill, level: number }: Deed<'rate'>): Promise<Done> {
  if (!deps.policies.scores) return refused(readers.tab.page.off, 403);
  const access = await pairFor(tx, reader.person, { pair: id });
  const context = access?.pair.state.kind === 'on' ? await readPairContext(tx, access.pair.id, now) : undefined;
  if (access === null || context === undefined) return refused(readers.replies.notYours, 403);
  const words = withOwnWords(readers, context);
  const level = levelOf(number);
  if (level === null || !words.rubrics.some((rubric) => rubric.skill === skill)) return refused(words.tab.refused.notALevel, 400);
  const entry = { kind: 'rating', skill, level, by: reader.person, at: now } as const;
  const last = (await tx.scorecards.ofPair(access.pair.id)).findLast((one) => one.kind === 'rating' && one.skill === skill && one.by === reader.person);
  if (last === undefined || !isDeepStrictEqual({ ...last, at: now }, entry)) await tx.scorecards.add(access.pair.id, entry);
  tx.announce(access.pair.id);
  return done(words.scorecard.kept.rating);
}
