import { execute, openUrl, textInput, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement } from './adaptive-card.ts';
import { actionSet, card, text, title } from './elements.ts';
import { slotRow, type Slot } from './promise-line.ts';

/** What was read from a sentence that was just captured. `data` names the commitment. */
export type PromiseReadView = {
  readonly data: ActionData;
  readonly title: string;
  readonly quoted: string;
  readonly slots: readonly Slot[];
  /** A quiet line: what the product did, or who has to say yes; null: none. */
  readonly note: string | null;
  readonly fallbackText: string;
  /** The one question for the missing half: verb commitment.complete, input `half`; `keep`: verb commitment.keep. */
  readonly missing: {
    readonly question: string;
    readonly placeholder: string;
    readonly error: string;
    readonly submit: string;
    readonly keep: string | null;
  } | null;
  readonly open: LinkView | null;
};

/** The read-back after a capture. */
export const promiseCard = (view: PromiseReadView): AdaptiveCard =>
  card([title(view.title), text(view.quoted, { spacing: 'small' }), ...readBack(view)], { fallbackText: view.fallbackText });

function readBack({ slots, note, missing, open, data }: PromiseReadView): readonly CardElement[] {
  const link = open === null ? [] : [openUrl(open)];
  const keep = missing?.keep ?? null;
  const actions = [
    ...(missing === null ? [] : [execute({ verb: 'commitment.complete', title: missing.submit, data })]),
    ...(keep === null ? [] : [execute({ verb: 'commitment.keep', title: keep, data, takesInputs: false })]),
    ...link,
  ];
  return [
    ...(slots.length === 0 ? [] : [slotRow(slots, 'medium')]),
    ...(note === null ? [] : [text(note, { isSubtle: true, spacing: 'medium' })]),
    ...(missing === null
      ? []
      : [
          {
            ...textInput({
              id: 'half',
              label: missing.question,
              placeholder: missing.placeholder,
              error: missing.error,
              maxLength: 300,
            }),
            spacing: 'medium' as const,
          },
        ]),
    ...(actions.length === 0 ? [] : [actionSet(actions)]),
  ];
}
