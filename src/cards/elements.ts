import type {
  ActionSet,
  AdaptiveCard,
  BoxStyle,
  CardAction,
  CardElement,
  Column,
  ColumnSet,
  Container,
  ExecuteAction,
  FactSet,
  Spacing,
  Table,
  TableRow,
  TextBlock,
} from './adaptive-card.ts';
import { escapeMarkdown, plainLine, webAddress } from './safe-text.ts';

type Look = Omit<Partial<TextBlock>, 'type' | 'text' | 'wrap'>;

/** A line of text, shown as it is: whatever Markdown stands in it can't act. */
export const text = (content: string, look: Look = {}): TextBlock => ({
  type: 'TextBlock',
  text: escapeMarkdown(content),
  wrap: true,
  ...look,
});

/** The card's title: a heading for screen readers too. */
export const title = (content: string): TextBlock =>
  text(content, { style: 'heading', size: 'large', weight: 'bolder' });

/** The title of a group of lines. */
export const heading = (content: string, spacing: Spacing = 'large'): TextBlock =>
  text(content, { weight: 'bolder', style: 'heading', spacing });

/** A small quiet line right under what it belongs to. */
export const meta = (content: string): TextBlock => text(content, { size: 'small', isSubtle: true, spacing: 'none' });

/** A title and what it says; with an http(s) `url` the value is a link, with any other it stays text. */
export type Fact = { readonly title: string; readonly value: string; readonly url?: string | undefined };

function factValue({ value, url }: Fact): string {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? escapeMarkdown(value) : `[${escapeMarkdown(value)}](${address})`;
}

/** A title so long has room for its words on one line; a longer one would be broken inside a word. */
const titleOnOneLine = 14;

/** Facts in two columns. Short titles keep their words together: Teams breaks them at white space. */
export const factSet = (facts: readonly Fact[], spacing: Spacing): FactSet => ({
  type: 'FactSet',
  spacing,
  facts: facts.map((fact) => ({ title: factTitle(fact.title), value: factValue(fact) })),
});

const factTitle = (title: string): string => (title.length <= titleOnOneLine ? escapeMarkdown(title).replaceAll(' ', '\u00a0') : escapeMarkdown(title));

export const column = (
  width: Column['width'],
  items: readonly CardElement[],
  look: Omit<Partial<Column>, 'type' | 'width' | 'items'> = {},
): Column => ({
  type: 'Column',
  width,
  items,
  ...look,
});

export const columns = (
  sides: readonly Column[],
  look: Omit<Partial<ColumnSet>, 'type' | 'columns'> = {},
): ColumnSet => ({ type: 'ColumnSet', columns: sides, ...look });

/** Lines on a ground of their own: what a button will do, what happens next. */
export const box = (content: string, style: BoxStyle = 'emphasis'): Container => ({
  type: 'Container',
  style,
  spacing: 'medium',
  items: [text(content, { size: 'small' })],
});

export const group = (items: readonly CardElement[], spacing: Spacing): Container => ({
  type: 'Container',
  spacing,
  items,
});

/** The strip above a part of the agenda: its name and its minutes; the part that is on has the accent. */
export const partHeader = (label: string, minutes: string, isOn: boolean, spacing: Spacing): ColumnSet =>
  columns(
    [
      column('stretch', [text(label, { weight: 'bolder', style: 'heading' })], { verticalContentAlignment: 'center' }),
      column('auto', [text(minutes, { isSubtle: true, horizontalAlignment: 'right' })], {
        verticalContentAlignment: 'center',
      }),
    ],
    { style: isOn ? 'accent' : 'emphasis', spacing },
  );

/** Two columns of text, the right one narrow; the first row is the header (the library's and the schema's names for it differ). */
export function table(header: readonly [string, string], rows: readonly (readonly [string, string])[]): Table {
  const row = ([left, right]: readonly [string, string], look: Look): TableRow => ({
    type: 'TableRow',
    cells: [
      { type: 'TableCell', items: [text(left, look)] },
      { type: 'TableCell', items: [text(right, { horizontalAlignment: 'right', ...look })] },
    ],
  });
  return {
    type: 'Table',
    spacing: 'large',
    showGridLines: false,
    firstRowAsHeader: true,
    columns: [{ width: 3 }, { width: 1 }],
    rows: [row(header, { weight: 'bolder' }), ...rows.map((cells) => row(cells, {}))],
  };
}

/** Buttons in a row, four at most; Teams shows six in a card (facts/teams.md §2). */
export const actionSet = (actions: readonly CardAction[], spacing: Spacing = 'medium'): ActionSet => ({
  type: 'ActionSet',
  spacing,
  actions,
});

type Surroundings = {
  /** What is said where the card can't be drawn, and in the notification. */
  readonly fallbackText: string;
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] } | undefined;
};

/** A whole card, Adaptive Cards 1.5, as wide as the chat. */
export const card = (body: readonly CardElement[], { fallbackText, refresh }: Surroundings): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  msteams: { width: 'Full' },
  ...(refresh === undefined ? {} : { refresh }),
  fallbackText: plainLine(fallbackText),
  body,
});
