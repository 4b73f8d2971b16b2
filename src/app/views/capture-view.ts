import type { CaptureFormView } from '#cards/capture-dialog.ts';
import type { PairId } from '#domain/ids.ts';
import type { Words } from '#words/words.ts';

/** Whose promise it is, as the form says it: one's own, the other's, or as the sentence says. */
export const ownerChoices = ['said', 'mine', 'theirs'] as const;
export type OwnerChoice = (typeof ownerChoices)[number];

type Form = {
  /** The pairs of the person, with what the other one is called. */
  readonly pairs: readonly { readonly id: PairId; readonly other: string }[];
  readonly chosen: PairId | null;
  readonly sentence: string;
  readonly owner: OwnerChoice;
  readonly notice: string | null;
};

/** The form in which a message becomes a promise. */
export function captureView({ extension }: Words, { pairs, chosen, sentence, owner, notice }: Form): CaptureFormView {
  const [only, second] = pairs;
  const isOne = only !== undefined && second === undefined;
  const titles: Readonly<Record<OwnerChoice, string>> = { said: extension.ownerFromSentence, mine: extension.mine, theirs: extension.theirs };
  return {
    notice,
    sentence: { label: extension.sentenceLabel, value: sentence, error: extension.sentenceEmpty },
    pair: isOne ? null : { label: extension.pairLabel, error: extension.pairMissing, pairs: pairs.map(({ id, other }) => ({ title: other, value: id })), value: chosen },
    data: isOne ? { pair: only.id } : {},
    owner: { label: extension.ownerLabel, choices: ownerChoices.map((value) => ({ title: titles[value], value })), value: owner },
    note: extension.note,
    keep: extension.keep,
    fallbackText: extension.title,
  };
}
