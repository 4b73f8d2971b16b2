import { choiceInput, submit, textInput } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Choice } from './adaptive-card.ts';
import { sentenceLimit } from './agenda-forms.ts';
import { actionSet, box, card, text } from './elements.ts';
import type { PromiseReadView } from './promise-card.ts';
import { slotRow } from './promise-line.ts';

/** A sentence that is to be kept: verb capture.keep, inputs `sentence`, `pair` and `owner`. A dialog has a title of its own, so the card has none. */
export type CaptureFormView = {
  /** What is wrong, or what was done to the text; null: nothing. */
  readonly notice: string | null;
  readonly sentence: { readonly label: string; readonly value: string; readonly error: string };
  /** null: there is one pair only, and `data` names it. */
  readonly pair: { readonly label: string; readonly error: string; readonly pairs: readonly Choice[]; readonly value: string | null } | null;
  readonly data: ActionData;
  readonly owner: { readonly label: string; readonly choices: readonly Choice[]; readonly value: string };
  readonly note: string;
  readonly keep: string;
  readonly fallbackText: string;
};

/** The dialog in which a message becomes a promise. */
export const captureForm = (view: CaptureFormView): AdaptiveCard =>
  card(
    [
      ...(view.notice === null ? [] : [box(view.notice, 'warning')]),
      textInput({ id: 'sentence', label: view.sentence.label, value: view.sentence.value === '' ? undefined : view.sentence.value, error: view.sentence.error, maxLength: sentenceLimit, isMultiline: true }),
      ...(view.pair === null ? [] : [choiceInput({ id: 'pair', label: view.pair.label, style: 'compact', error: view.pair.error, choices: view.pair.pairs, value: view.pair.value })]),
      choiceInput({ id: 'owner', label: view.owner.label, style: 'expanded', choices: view.owner.choices, value: view.owner.value }),
      text(view.note, { size: 'small', isSubtle: true }),
      actionSet([submit({ verb: 'capture.keep', title: view.keep, data: view.data })]),
    ],
    { fallbackText: view.fallbackText },
  );

/** What was read from the sentence, in the same dialog; the half that is missing is asked for: verbs capture.complete and capture.close. */
export const captureReadBack = (view: PromiseReadView, notice: string | null): AdaptiveCard =>
  card(
    [
      ...(notice === null ? [] : [box(notice, 'warning')]),
      text(view.title, { weight: 'bolder', style: 'heading' }),
      text(view.quoted, { spacing: 'small' }),
      ...(view.slots.length === 0 ? [] : [slotRow(view.slots, 'medium')]),
      ...(view.note === null ? [] : [text(view.note, { isSubtle: true, spacing: 'medium' })]),
      ...(view.missing === null ? [] : missingHalf(view.missing, view.data)),
    ],
    { fallbackText: view.fallbackText },
  );

const missingHalf = (missing: NonNullable<PromiseReadView['missing']>, data: ActionData): readonly CardElement[] => [
  { ...textInput({ id: 'half', label: missing.question, placeholder: missing.placeholder, error: missing.error, maxLength: 300 }), spacing: 'medium' },
  actionSet([
    submit({ verb: 'capture.complete', title: missing.submit, data }),
    ...(missing.keep === null ? [] : [submit({ verb: 'capture.close', title: missing.keep, data: {}, takesInputs: false })]),
  ]),
];
