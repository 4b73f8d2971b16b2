import { choiceInput, execute, numberInput, showCard, textInput } from './actions.ts';
import type { ActionData, CardElement, Choice, DateInput, ShowCardAction } from './adaptive-card.ts';
import { actionSet, column, columns, text } from './elements.ts';
import { plainLine } from './safe-text.ts';

/** The longest text of a target that is taken. */
export const markLimit = 160;

/** "Rate the skill" (for the rep: "My own view"): verb scorecard.rate, input `level`, for the `skill` that the data names. */
export type RateFormView = {
  readonly button: string;
  readonly skill: string;
  readonly label: string;
  readonly levels: readonly Choice[];
  readonly error: string;
  readonly note: string;
  readonly submit: string;
};

export const rateForm = (view: RateFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    choiceInput({ id: 'level', label: view.label, style: 'expanded', choices: view.levels, error: view.error }),
    text(view.note, { size: 'small', isSubtle: true }),
    actionSet([execute({ verb: 'scorecard.rate', title: view.submit, data: { ...data, skill: view.skill } })]),
  ]);

/**
 * "Another skill": verb scorecard.view, input `skill`. The page comes back with that skill's five sentences under "Rate the skill": a choice can't
 * change with another one.
 */
export type OtherSkillView = { readonly button: string; readonly label: string; readonly skills: readonly Choice[]; readonly value: string; readonly submit: string };

export const otherSkillForm = (view: OtherSkillView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    choiceInput({ id: 'skill', label: view.label, style: 'compact', value: view.value, choices: view.skills }),
    actionSet([execute({ verb: 'scorecard.view', title: view.submit, data })]),
  ]);

/** Ids of an indicator's two inputs. */
export const indicatorInputs = (id: string) => ({ actual: `done-${id}`, target: `aim-${id}` });

/** "Enter this week": verb scorecard.enter, inputs `week` and two numbers for each row; what is left empty says nothing. */
export type EnterFormView = {
  readonly button: string;
  readonly week: { readonly label: string; readonly weeks: readonly Choice[]; readonly value: string };
  readonly rows: readonly { readonly id: string; readonly label: string; readonly largest: number; readonly error: string }[];
  readonly done: string;
  readonly target: string;
  readonly note: string;
  readonly submit: string;
};

export const enterForm = (view: EnterFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    choiceInput({ id: 'week', label: view.week.label, style: 'compact', value: view.week.value, choices: view.week.weeks }),
    ...view.rows.flatMap((row) => indicatorRow(row, view)),
    text(view.note, { size: 'small', isSubtle: true, spacing: 'medium' }),
    actionSet([execute({ verb: 'scorecard.enter', title: view.submit, data })]),
  ]);

function indicatorRow({ id, label, largest, error }: EnterFormView['rows'][number], view: EnterFormView): readonly CardElement[] {
  const ids = indicatorInputs(id);
  // The label names the indicator too: a screen reader tells each input by its own label.
  const input = (input: string, what: string) => numberInput({ id: input, label: `${label}: ${what}`, value: null, max: largest, error });
  return [
    columns([column(1, [input(ids.actual, view.done)]), column(1, [input(ids.target, view.target)])], { spacing: 'medium' }),
  ];
}

/** Ids of a mark's three inputs. */
export const markInputs = (day: number) => ({ text: `mark-${day}`, level: `level-${day}`, reached: `reached-${day}` });

/** "Set the arc", the manager's: verb scorecard.arc, inputs `start`, `arc-skill` and three for each mark; filled with the arc that stands. */
export type ArcFormView = {
  readonly button: string;
  readonly start: { readonly label: string; readonly error: string; readonly value: string };
  readonly skill: { readonly label: string; readonly skills: readonly Choice[]; readonly value: string };
  readonly marks: readonly {
    readonly day: number;
    readonly label: string;
    readonly placeholder: string;
    readonly error: string;
    readonly text: string;
    readonly level: string;
    readonly reached: string;
  }[];
  readonly level: { readonly label: string; readonly levels: readonly Choice[] };
  readonly reached: { readonly label: string; readonly answers: readonly Choice[] };
  readonly submit: string;
};

export const arcForm = (view: ArcFormView, data: ActionData): ShowCardAction =>
  showCard(view.button, [
    startInput(view.start),
    choiceInput({ id: 'arc-skill', label: view.skill.label, style: 'compact', value: view.skill.value, choices: view.skill.skills }),
    ...view.marks.flatMap((mark) => markRow(mark, view)),
    actionSet([execute({ verb: 'scorecard.arc', title: view.submit, data })]),
  ]);

const startInput = ({ label, error, value }: ArcFormView['start']): DateInput => ({
  type: 'Input.Date',
  id: 'start',
  label: plainLine(label),
  value,
  isRequired: true,
  errorMessage: plainLine(error),
});

function markRow(mark: ArcFormView['marks'][number], { level, reached }: ArcFormView): readonly CardElement[] {
  const ids = markInputs(mark.day);
  return [
    {
      ...textInput({ id: ids.text, label: mark.label, placeholder: mark.placeholder, error: mark.error, maxLength: markLimit, ...(mark.text === '' ? {} : { value: mark.text }) }),
      spacing: 'medium',
    },
    columns(
      [
        column(1, [choiceInput({ id: ids.level, label: level.label, style: 'compact', value: mark.level, choices: level.levels })]),
        column(1, [choiceInput({ id: ids.reached, label: reached.label, style: 'compact', value: mark.reached, choices: reached.answers })]),
      ],
      { spacing: 'small' },
    ),
  ];
}
