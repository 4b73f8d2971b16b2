import { choiceInput, execute, numberInput, openUrl, showCard, textInput, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Choice, ShowCardAction } from './adaptive-card.ts';
import { outcomeChoices, sentenceLimit, type OutcomeWords } from './agenda-forms.ts';
import { actionSet, box, card, column, columns, heading, meta, table, text, title } from './elements.ts';
import { progressForm, type ProgressFormView } from './progress-form.ts';
import { slotRow, type Slot } from './promise-line.ts';

/**
 * One person's promises of this meeting, under "You promised" or "Ana promised". `slots` null: only the sentence; `pending`: other words for it that
 * do not hold yet, and whose yes they wait for; `sofar`: how far it is by its owner's count.
 */
export type RecapPromises = {
  readonly heading: string;
  readonly promises: readonly {
    readonly quoted: string;
    readonly slots: readonly Slot[] | null;
    readonly pending: { readonly line: string; readonly quoted: string } | null;
    readonly sofar: string | null;
  }[];
  readonly more: string | null;
};

/** A button for one of the reader's own promises: verb commitment.reword with `commitment`, input `rewordInput(id)`. */
export type RewordFormView = {
  readonly button: string;
  readonly id: string;
  readonly label: string;
  /** The sentence as it stands, without quotation marks. */
  readonly sentence: string;
  readonly error: string;
  readonly note: string;
  readonly submit: string;
};

/** "I see it differently": verb commitment.outcome, inputs `commitment`, `outcome`, `done`, `of`. */
export type DifferFormView = {
  readonly button: string;
  readonly which: string;
  readonly promises: readonly Choice[];
  readonly error: string;
  readonly how: string;
  readonly words: OutcomeWords;
  readonly note: string;
  readonly submit: string;
};

/** One person's recap. `data` (the meeting) is sent with every button. */
export type RecapCardView = {
  readonly data: ActionData;
  readonly title: string;
  readonly when: string;
  readonly fallbackText: string;
  readonly promised: readonly RecapPromises[];
  /** Said where nothing was promised, or null. */
  readonly nothing: string | null;
  readonly lastTime: {
    readonly heading: string;
    readonly outcomeHeading: string;
    /** As spoken, with the owner's name before it where it is not the reader's; and the outcome in words. */
    readonly rows: readonly { readonly promise: string; readonly outcome: string }[];
    readonly more: string | null;
  } | null;
  /** What happens next: what goes into which invite, and when. */
  readonly next: string;
  /** From the day after the meeting on, for the reader's own promises; null: nothing is to be counted. */
  readonly progress: ProgressFormView | null;
  readonly open: LinkView;
  readonly answer:
    | {
        readonly state: 'open';
        readonly confirm: string;
        readonly reword: readonly RewordFormView[];
        readonly differ: DifferFormView | null;
      }
    /** "You confirmed at 10:52." stands where the buttons were. */
    | { readonly state: 'confirmed'; readonly line: string };
};

/** The id of the input with one's own promise in new words. */
export const rewordInput = (commitment: string): string => `reword-${commitment}`;

/** What was promised, how the last promises went and what happens next; for one of the two, in the personal chat. */
export const recapCard = (view: RecapCardView): AdaptiveCard =>
  card(
    [
      title(view.title),
      meta(view.when),
      ...view.promised.flatMap(promisedBy),
      ...(view.nothing === null ? [] : [text(view.nothing, { spacing: 'large' })]),
      ...lastTime(view.lastTime),
      box(view.next),
      ...(view.progress === null ? [] : progressForm(view.progress, view.data)),
      ...answer(view),
    ],
    { fallbackText: view.fallbackText },
  );

const promisedBy = ({ heading: whose, promises, more }: RecapPromises): readonly CardElement[] => [
  heading(whose),
  ...promises.flatMap(({ quoted, slots, pending, sofar }, index) => [
    text(quoted, { spacing: index === 0 ? 'small' : 'medium' }),
    ...(slots === null ? [] : [slotRow(slots, 'small')]),
    ...(sofar === null ? [] : [text(sofar, { isSubtle: true, spacing: 'small' })]),
    ...(pending === null
      ? []
      : [text(pending.line, { isSubtle: true, spacing: 'small' }), text(pending.quoted, { spacing: 'small' })]),
  ]),
  ...(more === null ? [] : [text(more, { isSubtle: true, spacing: 'small' })]),
];

const lastTime = (last: RecapCardView['lastTime']): readonly CardElement[] =>
  last === null
    ? []
    : [
        table(
          [last.heading, last.outcomeHeading],
          last.rows.map(({ promise, outcome }) => [promise, outcome] as const),
        ),
        ...(last.more === null ? [] : [text(last.more, { isSubtle: true, spacing: 'small' })]),
      ];

function answer({ answer: given, data, open }: RecapCardView): readonly CardElement[] {
  if (given.state === 'confirmed')
    return [text(given.line, { isSubtle: true, spacing: 'medium' }), actionSet([openUrl(open)], 'small')];
  const all = [
    execute({ verb: 'recap.confirm', title: given.confirm, data, takesInputs: false }),
    ...given.reword.map((form) => rewordForm(form, data)),
    ...(given.differ === null ? [] : [differForm(given.differ, data)]),
    openUrl(open),
  ];
  return all.length <= 4 ? [actionSet(all)] : [actionSet(all.slice(0, 3)), actionSet(all.slice(3), 'small')];
}

const rewordForm = (view: RewordFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    textInput({
      id: rewordInput(view.id),
      label: view.label,
      value: view.sentence,
      error: view.error,
      maxLength: sentenceLimit,
      isMultiline: true,
    }),
    text(view.note, { size: 'small', isSubtle: true }),
    actionSet([
      execute({ verb: 'commitment.reword', key: view.id, title: view.submit, data: { ...data, commitment: view.id } }),
    ]),
  ]);

const differForm = (view: DifferFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    choiceInput({ id: 'commitment', label: view.which, style: 'expanded', error: view.error, choices: view.promises }),
    columns([
      column('stretch', [
        choiceInput({
          id: 'outcome',
          label: view.how,
          style: 'compact',
          value: 'kept',
          choices: outcomeChoices(view.words),
        }),
      ]),
      column('72px', [numberInput({ id: 'done', label: view.words.done, value: null, error: view.words.error })], { verticalContentAlignment: 'bottom' }),
      column('72px', [numberInput({ id: 'of', label: view.words.of, value: null, error: view.words.error })], { verticalContentAlignment: 'bottom' }),
    ]),
    text(view.note, { size: 'small', isSubtle: true }),
    actionSet([execute({ verb: 'commitment.outcome', title: view.submit, data })]),
  ]);
