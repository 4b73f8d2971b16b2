import { choiceInput, execute, numberInput, showCard, textInput } from './actions.ts';
import type { ActionData, CardElement, Choice, ShowCardAction } from './adaptive-card.ts';
import { actionSet, columns, column, text } from './elements.ts';

/** The longest sentence that is taken. */
export const sentenceLimit = 500;

/** The form "Write a promise": verb commitment.add, inputs `sentence` and `owner`. */
export type CaptureFormView = {
  readonly button: string;
  readonly label: string;
  readonly placeholder: string;
  readonly error: string;
  readonly ownerLabel: string;
  readonly owners: readonly Choice[];
  readonly owner: string;
  readonly submit: string;
};

export const captureForm = (view: CaptureFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    textInput({
      id: 'sentence',
      label: view.label,
      placeholder: view.placeholder,
      error: view.error,
      maxLength: sentenceLimit,
      isMultiline: true,
    }),
    choiceInput({ id: 'owner', label: view.ownerLabel, style: 'expanded', value: view.owner, choices: view.owners }),
    actionSet([execute({ verb: 'commitment.add', title: view.submit, data })]),
  ]);

/** The words of an outcome's inputs: three choices, and n of m for "partly". */
export type OutcomeWords = {
  readonly kept: string;
  readonly partly: string;
  readonly missed: string;
  readonly done: string;
  readonly of: string;
  /** Said of a number that can't be one. */
  readonly error: string;
};

const outcomes = ['kept', 'partly', 'missed'] as const;
export const outcomeChoices = (words: OutcomeWords): readonly Choice[] =>
  outcomes.map((value) => ({ title: words[value], value }));

/** `label` is the promise, shortened; `chosen`, `done` and `of` are what this person said before (null: nothing yet). */
export type OutcomeRow = {
  readonly id: string;
  readonly label: string;
  readonly chosen: (typeof outcomes)[number] | null;
  readonly done: number | null;
  readonly of: number | null;
};

/** The form "How it went": one submit for all (verb commitment.outcome); what is left empty says nothing. */
export type OutcomeFormView = {
  readonly button: string;
  readonly rows: readonly OutcomeRow[];
  readonly words: OutcomeWords;
  readonly placeholder: string;
  readonly note: string;
  readonly submit: string;
};

/** Ids of a promise's three inputs: the choice (kept, partly, missed or empty) and the two numbers of "partly". */
export const outcomeInputs = (id: string) => ({ outcome: `outcome-${id}`, done: `done-${id}`, of: `of-${id}` });

export const outcomeForm = (view: OutcomeFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    ...view.rows.flatMap((row) => outcomeRow(row, view)),
    text(view.note, { size: 'small', isSubtle: true, spacing: 'medium' }),
    actionSet([execute({ verb: 'commitment.outcome', title: view.submit, data })]),
  ]);

function outcomeRow(row: OutcomeRow, { words, placeholder }: OutcomeFormView): readonly CardElement[] {
  const ids = outcomeInputs(row.id);
  return [
    columns(
      [
        column('stretch', [
          choiceInput({
            id: ids.outcome,
            label: row.label,
            style: 'compact',
            value: row.chosen,
            placeholder,
            choices: outcomeChoices(words),
          }),
        ]),
        column('72px', [numberInput({ id: ids.done, label: words.done, value: row.done, error: words.error })], { verticalContentAlignment: 'bottom' }),
        column('72px', [numberInput({ id: ids.of, label: words.of, value: row.of, error: words.error })], { verticalContentAlignment: 'bottom' }),
      ],
      { spacing: 'medium' },
    ),
  ];
}

/** The form "Add a topic": verb topic.add, inputs `topic` and `evidence` (an address, may stay empty). */
export type TopicFormView = {
  readonly button: string;
  readonly label: string;
  readonly error: string;
  readonly evidenceLabel: string;
  readonly evidencePlaceholder: string;
  readonly submit: string;
};

/** The same form stands on the card before a meeting, under a verb of its own. */
export const topicForm = (view: TopicFormView, data: ActionData, verb: 'topic.add' | 'prep.add' = 'topic.add'): ShowCardAction =>
  showCard(view.button, [...topicInputs(view), actionSet([execute({ verb, title: view.submit, data })])]);

/** What somebody wants to work on, and the link to a moment. */
export const topicInputs = (view: TopicFormView): readonly CardElement[] => [
  textInput({ id: 'topic', label: view.label, error: view.error, maxLength: 200 }),
  textInput({
    id: 'evidence',
    label: view.evidenceLabel,
    placeholder: view.evidencePlaceholder,
    maxLength: 2000,
    isAddress: true,
  }),
];
