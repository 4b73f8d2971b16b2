import type { ActionData, AdaptiveCard, CardElement, Table } from './adaptive-card.ts';
import { actionSet, card, factSet, group, heading, meta, text, title, type Fact } from './elements.ts';
import { promiseList, type PromiseLine } from './promise-line.ts';
import { arcForm, enterForm, otherSkillForm, rateForm, type ArcFormView, type EnterFormView, type OtherSkillView, type RateFormView } from './scorecard-forms.ts';

/** A table of three columns. Used once: a table's cells take four times the room of facts, and a card has 40 KB. */
export type ScorecardTable = { readonly head: Cells; readonly rows: readonly Cells[] };
type Cells = readonly [string, string, string];

/** The page as a card. `data` (the pair) is sent with every button; but for the forms and the hints it is the same for both people. */
export type ScorecardPageView = {
  readonly data: ActionData;
  readonly title: string;
  /** Who sees it; and after a press what was kept, else null. */
  readonly seenBy: string;
  readonly kept: string | null;
  readonly fallbackText: string;
  readonly leading: ScorecardTable & { readonly note: string | null };
  /** From day 60 of the arc on. */
  readonly results: ScorecardTable | null;
  readonly skill: { readonly heading: string; readonly line: string; readonly facts: readonly Fact[] };
  /** A fact for each skill: its rating, and the rep's own view beside it. */
  readonly rubric: { readonly heading: string; readonly facts: readonly Fact[] };
  readonly arc: { readonly heading: string; readonly line: string; readonly marks: readonly Fact[]; readonly note: string | null };
  readonly numbers: { readonly heading: string; readonly nothing: string | null; readonly promises: readonly PromiseLine[]; readonly more: string | null };
  /** The rep's, then the manager's. */
  readonly promisesKept: readonly { readonly heading: string; readonly windows: readonly Fact[]; readonly leftOut: string | null }[];
  readonly record: { readonly heading: string; readonly lines: readonly string[] };
  /** `arc` is the manager's. */
  readonly forms: { readonly rate: RateFormView; readonly otherSkill: OtherSkillView; readonly enter: EnterFormView; readonly arc: ArcFormView | null };
  /** The manager's alone, under all else; null: there are none. */
  readonly hints: { readonly heading: string; readonly lines: readonly string[] } | null;
};

/** The scorecard in the personal chat: leading indicators first, and at the end the forms. */
export const scorecardCard = (view: ScorecardPageView): AdaptiveCard => card([title(view.title), ...pageBody(view)], { fallbackText: view.fallbackText });

function pageBody(view: ScorecardPageView): readonly CardElement[] {
  const { leading, results, skill, rubric, arc, numbers, promisesKept, record, forms, hints, data } = view;
  return [
    meta(view.seenBy),
    ...(view.kept === null ? [] : [text(view.kept, { spacing: 'small' })]),
    tableOf(leading),
    ...(leading.note === null ? [] : [meta(leading.note)]),
    ...(results === null ? [] : [tableOf(results)]),
    heading(skill.heading),
    text(skill.line, { spacing: 'small' }),
    ...(skill.facts.length === 0 ? [] : [factSet(skill.facts, 'small')]),
    heading(rubric.heading),
    factSet(rubric.facts, 'small'),
    heading(arc.heading),
    text(arc.line, { spacing: 'small' }),
    ...(arc.marks.length === 0 ? [] : [factSet(arc.marks, 'small')]),
    ...(arc.note === null ? [] : [meta(arc.note)]),
    heading(numbers.heading),
    ...(numbers.nothing === null ? promiseList(numbers.promises, numbers.more) : [text(numbers.nothing, { spacing: 'small' })]),
    ...promisesKept.flatMap((one) => [heading(one.heading), factSet(one.windows, 'small'), ...(one.leftOut === null ? [] : [meta(one.leftOut)])]),
    heading(record.heading),
    ...record.lines.map((line, index) => (index === 0 ? text(line, { spacing: 'small' }) : meta(line))),
    actionSet([rateForm(forms.rate, data), otherSkillForm(forms.otherSkill, data), enterForm(forms.enter, data), ...(forms.arc === null ? [] : [arcForm(forms.arc, data)])], 'large'),
    ...(hints === null ? [] : [group([meta(hints.heading), ...hints.lines.map((line) => text(line, { size: 'small', isSubtle: true, spacing: 'small' }))], 'large')]),
  ];
}

function tableOf({ head, rows }: ScorecardTable): Table {
  const cell = (content: string, look: Parameters<typeof text>[1]) => ({ type: 'TableCell' as const, items: [text(content, look)] });
  const row = (cells: Cells, look: Parameters<typeof text>[1]) => ({
    type: 'TableRow' as const,
    cells: cells.map((content, index) => cell(content, index === 0 ? look : { horizontalAlignment: 'right', ...look })),
  });
  return {
    type: 'Table',
    spacing: 'large',
    showGridLines: false,
    firstRowAsHeader: true,
    columns: [{ width: 4 }, { width: 3 }, { width: 3 }],
    rows: [row(head, { weight: 'bolder' }), ...rows.map((cells) => row(cells, {}))],
  };
}
