import { choiceInput, execute, openUrl, textInput, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Choice } from './adaptive-card.ts';
import { actionSet, card, text, title } from './elements.ts';
import { slotRow, type Slot } from './promise-line.ts';

/** What was read from a sentence that was just captured. `data` names the commitment. */
export type PromiseReadView = {
  readonly kind: 'read';
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

/** Which 1:1 is it for? Verb commitment.add, input `pair`; `data` carries the sentence on. */
export type PromiseWhichView = {
  readonly kind: 'which';
  readonly data: ActionData;
  readonly title: string;
  readonly quoted: string;
  readonly question: string;
  readonly error: string;
  readonly pairs: readonly Choice[];
  readonly submit: string;
  readonly fallbackText: string;
};

export type PromiseCardView = PromiseReadView | PromiseWhichView;

/** The read-back after a capture, or the question which 1:1 it belongs to. */
export function promiseCard(view: PromiseCardView): AdaptiveCard {
  const top = [title(view.title), text(view.quoted, { spacing: 'small' })];
  return card([...top, ...(view.kind === 'read' ? readBack(view) : whichPair(view))], {
    fallbackText: view.fallbackText,
  });
}

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

const whichPair = (view: PromiseWhichView): readonly CardElement[] => [
  {
    ...choiceInput({ id: 'pair', label: view.question, style: 'expanded', error: view.error, choices: view.pairs }),
    spacing: 'medium',
  },
  actionSet([execute({ verb: 'commitment.add', title: view.submit, data: view.data })]),
];
