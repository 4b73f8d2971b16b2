import { execute, numberInput, textInput } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, NumberInput, ToggleInput } from './adaptive-card.ts';
import { actionSet, box, card, factSet, heading, meta, text, title, type Fact } from './elements.ts';
import { plainLine } from './safe-text.ts';

/** A button and what it carries on. */
export type DiagnosisButton = { readonly title: string; readonly data: ActionData };

/** The inputs of question 3; `value` is what was worked out before. The ids are the fields' names, and `currency`. */
export type DiagnosisNumbers = {
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly error: string;
    readonly min: number;
    readonly max: number;
    readonly value: number | null;
  }[];
  readonly currency: { readonly label: string; readonly placeholder: string; readonly value: string | null };
  readonly submit: DiagnosisButton;
  /** The calculation; empty as long as nothing was worked out. */
  readonly worked: readonly string[];
};

/** One question of the tree: verb diagnosis.ask for each answer, with all answers so far. */
export type DiagnosisQuestionView = {
  readonly kind: 'question';
  readonly title: string;
  readonly step: string;
  /** What stands now, and how to take it back (verb diagnosis.undo); null: nothing stands, or this is no first question. */
  readonly now: { readonly line: string; readonly undo: DiagnosisButton } | null;
  readonly question: string;
  readonly hint: string;
  readonly numbers: DiagnosisNumbers | null;
  readonly yes: DiagnosisButton;
  readonly no: DiagnosisButton;
  readonly back: DiagnosisButton | null;
  readonly fallbackText: string;
};

/** What was found, before it is saved: verb diagnosis.save, inputs `reason` and `suspend`. */
export type DiagnosisResultView = {
  readonly kind: 'result';
  readonly title: string;
  readonly found: string;
  readonly worked: readonly string[];
  readonly changesTitle: string;
  readonly changes: readonly string[];
  readonly suspend: { readonly label: string; readonly title: string } | null;
  readonly reason: { readonly label: string; readonly placeholder: string };
  readonly whoSees: string;
  readonly save: DiagnosisButton;
  readonly back: DiagnosisButton;
  readonly fallbackText: string;
};

/** What stands, to be read by either of the two; `undo` (verb diagnosis.undo) is the manager's, after saving. */
export type DiagnosisStandingView = {
  readonly kind: 'standing';
  readonly title: string;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly changesTitle: string;
  readonly changes: readonly string[];
  readonly undo: DiagnosisButton | null;
  readonly fallbackText: string;
};

export type DiagnosisCardView = DiagnosisQuestionView | DiagnosisResultView | DiagnosisStandingView;

/** The longest reason that is taken. */
export const reasonLimit = 300;

/** The diagnosis in the personal chat, one question a step, updated in place. */
export function diagnosisCard(view: DiagnosisCardView): AdaptiveCard {
  return card([title(view.title), ...bodyOf(view)], { fallbackText: view.fallbackText });
}

function bodyOf(view: DiagnosisCardView): readonly CardElement[] {
  switch (view.kind) {
    case 'question':
      return questionBody(view);
    case 'result':
      return resultBody(view);
    case 'standing':
      return [
        ...view.lines.map((line) => text(line, { spacing: 'small' })),
        ...(view.facts.length === 0 ? [] : [factSet(view.facts, 'medium')]),
        ...changeList(view),
        ...(view.undo === null ? [] : [actionSet([execute({ verb: 'diagnosis.undo', ...view.undo, takesInputs: false })])]),
      ];
  }
}

function questionBody({ step, now, question, hint, numbers, yes, no, back }: DiagnosisQuestionView): readonly CardElement[] {
  const ask = (key: string, button: DiagnosisButton) => execute({ verb: 'diagnosis.ask', key, ...button, takesInputs: false });
  return [
    meta(step),
    ...(now === null ? [] : [box(now.line), actionSet([execute({ verb: 'diagnosis.undo', ...now.undo, takesInputs: false })], 'small')]),
    text(question, { weight: 'bolder', spacing: 'medium' }),
    text(hint, { isSubtle: true, spacing: 'small' }),
    ...(numbers === null ? [] : numbersForm(numbers)),
    actionSet([ask('yes', yes), ask('no', no), ...(back === null ? [] : [ask('back', back)])]),
  ];
}

const numbersForm = ({ fields, currency, submit, worked }: DiagnosisNumbers): readonly CardElement[] => [
  ...fields.map(({ id, label, error, min, max, value }): NumberInput => ({ ...numberInput({ id, label, value, min, max, error }), isRequired: true })),
  textInput({ id: 'currency', label: currency.label, placeholder: currency.placeholder, maxLength: 3, value: currency.value ?? undefined }),
  actionSet([execute({ verb: 'diagnosis.ask', key: 'work', ...submit })]),
  ...workedLines(worked),
];

const workedLines = (worked: readonly string[]): readonly CardElement[] =>
  worked.map((line, index) => text(line, { spacing: index === 0 ? 'medium' : 'small', ...(index === worked.length - 1 ? { weight: 'bolder' as const } : {}) }));

const changeList = ({ changesTitle, changes }: Pick<DiagnosisStandingView, 'changesTitle' | 'changes'>): readonly CardElement[] =>
  changes.length === 0 ? [] : [heading(changesTitle, 'medium'), ...changes.map((line) => text(line, { spacing: 'small' }))];

function resultBody({ found, worked, suspend, reason, whoSees, save, back, ...view }: DiagnosisResultView): readonly CardElement[] {
  return [
    text(found, { spacing: 'small' }),
    ...workedLines(worked),
    ...changeList(view),
    ...(suspend === null ? [] : [toggle(suspend)]),
    textInput({ id: 'reason', label: reason.label, placeholder: reason.placeholder, maxLength: reasonLimit, isMultiline: true }),
    box(whoSees),
    actionSet([execute({ verb: 'diagnosis.save', ...save }), execute({ verb: 'diagnosis.ask', key: 'back', ...back, takesInputs: false })]),
  ];
}

/** Set from the start: a system gap takes such promises off the rep's plate, unless the manager says otherwise. */
const toggle = ({ label, title: shown }: NonNullable<DiagnosisResultView['suspend']>): ToggleInput => ({
  type: 'Input.Toggle',
  id: 'suspend',
  label: plainLine(label),
  title: plainLine(shown),
  value: 'true',
  wrap: true,
  spacing: 'medium',
});
