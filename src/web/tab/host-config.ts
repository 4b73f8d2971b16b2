import type { Theme } from '../host/host.ts';

/** A colour of text and its quieter form. */
type Ink = { readonly default: string; readonly subtle: string };
type Inks = Readonly<Record<'default' | 'dark' | 'light' | 'accent' | 'good' | 'warning' | 'attention', Ink>>;
type Grounds = Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'attention' | 'warning', string>>;
type Palette = { readonly line: string; readonly inks: Inks; readonly grounds: Grounds };

const same = (colour: string): Ink => ({ default: colour, subtle: colour });

/** Teams' own looks, with the texts that reach 4.5:1 on every ground (design/screens/README.md, "Tokens"). */
const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    line: '#E0E0E0',
    inks: {
      default: { default: '#242424', subtle: '#616161' },
      dark: { default: '#242424', subtle: '#616161' },
      light: { default: '#FFFFFF', subtle: '#F0F0F0' },
      accent: { default: '#4F52B2', subtle: '#5B5FC7' },
      good: same('#0E700E'),
      warning: same('#835B00'),
      attention: same('#B10E1C'),
    },
    grounds: { default: '#FFFFFF', emphasis: '#F5F5F5', accent: '#E8EBFA', good: '#F1FAF1', attention: '#FDF3F4', warning: '#FFF4CE' },
  },
  dark: {
    line: '#525252',
    inks: {
      default: { default: '#FFFFFF', subtle: '#ADADAD' },
      dark: same('#ADADAD'),
      light: { default: '#FFFFFF', subtle: '#D6D6D6' },
      accent: { default: '#AAB1FA', subtle: '#9299F7' },
      good: same('#7DC97D'),
      warning: same('#F2C661'),
      attention: same('#EEACB2'),
    },
    grounds: { default: '#292929', emphasis: '#1F1F1F', accent: '#2F2F4A', good: '#052505', attention: '#3B0509', warning: '#463100' },
  },
  contrast: {
    line: '#FFFFFF',
    inks: { default: same('#FFFFFF'), dark: same('#FFFFFF'), light: same('#FFFFFF'), accent: same('#FFFF00'), good: same('#FFFFFF'), warning: same('#FFFFFF'), attention: same('#FFFFFF') },
    grounds: { default: '#000000', emphasis: '#000000', accent: '#000000', good: '#000000', attention: '#000000', warning: '#000000' },
  },
};

const fontFamily = "'Segoe UI', system-ui, sans-serif";
const fontType = (family: string) => ({
  fontFamily: family,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
});
const text = (weight: 'bolder' | 'default') => ({ weight, size: 'default', color: 'default', isSubtle: false, wrap: true });

/**
 * How a card of the past is drawn on our page: as Teams draws it, but nothing in it can be pressed, since it is a record. `headingLevel` is the card's title's
 * place among the page's headings.
 */
export function hostConfig(theme: Theme, headingLevel: number) {
  const { line, inks, grounds } = palettes[theme];
  const style = (backgroundColor: string) => ({ backgroundColor, borderColor: line, foregroundColors: inks });
  return {
    supportsInteractivity: false,
    fontFamily,
    spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    fontTypes: { default: fontType(fontFamily), monospace: fontType('Consolas, monospace') },
    lineHeights: { small: 16, default: 20, medium: 22, large: 26, extraLarge: 32 },
    containerStyles: {
      default: style(grounds.default),
      emphasis: style(grounds.emphasis),
      accent: style(grounds.accent),
      good: style(grounds.good),
      attention: style(grounds.attention),
      warning: style(grounds.warning),
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { ...text('bolder'), maxWidth: 110 }, value: text('default'), spacing: 16 },
    textStyles: { heading: { ...text('bolder'), fontType: 'default' }, columnHeader: { ...text('bolder'), fontType: 'default' } },
    textBlock: { headingLevel },
    table: { cellSpacing: 4 },
  };
}
