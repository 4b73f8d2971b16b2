import { choiceInput, execute, openUrl, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement } from './adaptive-card.ts';
import { actionSet, box, card, column, columns, meta, text, title } from './elements.ts';

/** What a manager may say to a series: help with it, ask again in four weeks, or it is no 1:1. */
export type OfferChoice = 'yes' | 'later' | 'no';

/** A series of the offer. `ask` is the choice's label ("Help with Ben?"). */
export type OfferRow = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly why: string;
  readonly ask: string;
  readonly choice: OfferChoice;
};

/** A button that shows another page: verb offer.page with `data`; what is chosen on this page comes along. */
export type OfferPageLink = { readonly title: string; readonly data: ActionData };

/** The offer as the manager sees it. `data` is sent with "Save my choices" (verb offer.choose), `rows` are those of this page, at most five. */
export type OfferCardView = { readonly title: string; readonly intro: string; readonly fallbackText: string } & (
  | {
      readonly state: 'open';
      readonly data: ActionData;
      readonly rows: readonly OfferRow[];
      readonly choiceWords: Readonly<Record<OfferChoice, string>>;
      /** Over five rows: where one is ("Page 1 of 2"), and the ways on and back. */
      readonly page: {
        readonly label: string;
        readonly back: OfferPageLink | null;
        readonly on: OfferPageLink | null;
      } | null;
      /** What Yes sends, above the buttons. */
      readonly explains: string;
      readonly save: string;
      readonly example: LinkView | null;
    }
  | {
      readonly state: 'answered';
      readonly rows: readonly { readonly name: string; readonly when: string; readonly chosen: string }[];
      /** Stands where the buttons were: "You chose at 10:52." */
      readonly line: string;
    }
);

/** The id of the choice input of a row; its value is an OfferChoice. */
export const offerRowInput = (rowId: string): string => `row-${rowId}`;

/** The offer to a manager: a row for each series found, one submit for all. */
export function offerCard(view: OfferCardView): AdaptiveCard {
  const rows = view.state === 'open' ? openRows(view) : view.rows.map(answeredRow);
  return card([title(view.title), text(view.intro, { spacing: 'small' }), ...rows, ...foot(view)], {
    fallbackText: view.fallbackText,
  });
}

type OpenView = Extract<OfferCardView, { state: 'open' }>;

const openRows = ({ rows, choiceWords }: OpenView): readonly CardElement[] =>
  rows.map((row) =>
    columns(
      [
        column('stretch', [text(row.name, { weight: 'bolder' }), meta(row.when), meta(row.why)]),
        column(
          '132px',
          [
            choiceInput({
              id: offerRowInput(row.id),
              label: row.ask,
              style: 'compact',
              value: row.choice,
              choices: (['yes', 'later', 'no'] as const).map((value) => ({ title: choiceWords[value], value })),
            }),
          ],
          { verticalContentAlignment: 'center' },
        ),
      ],
      { separator: true, spacing: 'medium' },
    ),
  );

const answeredRow = (row: { readonly name: string; readonly when: string; readonly chosen: string }): CardElement =>
  columns(
    [
      column('stretch', [text(row.name, { weight: 'bolder' }), meta(row.when)]),
      column('132px', [text(row.chosen, { horizontalAlignment: 'right' })], { verticalContentAlignment: 'center' }),
    ],
    { separator: true, spacing: 'medium' },
  );

function foot(view: OfferCardView): readonly CardElement[] {
  if (view.state === 'answered') return [text(view.line, { isSubtle: true, spacing: 'medium' })];
  const { page, data, save, example } = view;
  const turn = (key: string, link: OfferPageLink | null | undefined) =>
    link === null || link === undefined
      ? []
      : [execute({ verb: 'offer.page', key, title: link.title, data: link.data })];
  return [
    ...(page === null ? [] : [text(page.label, { size: 'small', isSubtle: true, spacing: 'medium' })]),
    box(view.explains),
    actionSet([
      execute({ verb: 'offer.choose', title: save, data }),
      ...turn('back', page?.back),
      ...turn('on', page?.on),
      ...(example === null ? [] : [openUrl(example)]),
    ]),
  ];
}
