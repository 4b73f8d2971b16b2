import type { ProgressFormView } from '#cards/progress-form.ts';
import { fitting, room, shortened } from '#cards/promise-line.ts';
import type { CarriedCommitment } from '#domain/carry-over.ts';
import { detailsOf, stateOf } from '#domain/commitment-state.ts';
import type { CommitmentId } from '#domain/ids.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';

/** How far an open promise is by its owner's count, in words; null: nothing was counted, or there is nothing to count. */
export function progressOf({ progress }: Words, { commitments, pair }: PairContext, id: CommitmentId): string | null {
  const commitment = commitments.find((candidate) => candidate.id === id);
  if (commitment === undefined) return null;
  const { parsed, status } = stateOf(commitment, pair);
  const done = detailsOf(commitment, pair).progress;
  return done === null || parsed.repetitions === null || status !== 'open' ? null : progress.soFar(done, parsed.repetitions.count);
}

/** The question for those of some open promises whose times can be counted; null: there is none. */
export function progressFormOf(words: Words, { commitments, pair }: PairContext, promises: readonly CarriedCommitment[]): ProgressFormView | null {
  const countable = promises.flatMap(({ id, sentence }) => {
    const commitment = commitments.find((candidate) => candidate.id === id);
    const times = commitment === undefined ? null : stateOf(commitment, pair).parsed.repetitions;
    return commitment === undefined || times === null || times.count > countAtMost ? [] : [{ id, sentence, times, done: detailsOf(commitment, pair).progress }];
  });
  if (countable.length === 0) return null;
  const { progress } = words;
  return {
    heading: progress.heading,
    rows: fitting(countable, ({ sentence }) => sentence, room.reword).shown.map(({ id, sentence, times, done }) => ({ id, label: progress.label(shortened(sentence), times.count, times.unit), value: done, of: times.count, error: progress.badNumber })),
    note: progress.note,
    submit: progress.save,
  };
}

/** More than anybody counts one by one. */
const countAtMost = 999;
