/** Colours of one theme: text, quiet text, ground and line of each container style, and the words' accents. */
const palettes = {
  default: {
    text: '#242424',
    subtle: '#616161',
    inverse: '#ffffff',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    line: '#e0e0e0',
    grounds: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      attention: '#fdf3f4',
      warning: '#fff4ce',
    },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    inverse: '#242424',
    accent: '#aab1fa',
    good: '#7dc97d',
    warning: '#f2c661',
    attention: '#eeacb2',
    line: '#525252',
    grounds: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#052505',
      attention: '#3b0509',
      warning: '#3a2b06',
    },
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    inverse: '#000000',
    accent: '#ffff00',
    good: '#ffffff',
    warning: '#ffffff',
    attention: '#ffffff',
    line: '#ffffff',
    grounds: {
      default: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      attention: '#000000',
      warning: '#000000',
    },
  },
};

const family = "'Segoe UI', system-ui, 'Open Sans', Carlito, sans-serif";
const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const weights = { lighter: 200, default: 400, bolder: 600 };

function containerStyle(palette, ground) {
  const same = (color) => ({ default: color, subtle: color });
  const words = { default: palette.text, subtle: palette.subtle };
  return {
    backgroundColor: ground,
    borderColor: palette.line,
    foregroundColors: {
      default: words,
      dark: words,
      light: same(palette.inverse),
      accent: same(palette.accent),
      good: same(palette.good),
      warning: same(palette.warning),
      attention: same(palette.attention),
    },
  };
}

/** The host configuration with which the card library draws as Teams does, in one of the three themes. */
export function hostConfig(theme) {
  const palette = palettes[theme] ?? palettes.default;
  const words = (more) => ({
    color: 'default',
    size: 'default',
    isSubtle: false,
    weight: 'default',
    fontType: 'default',
    ...more,
  });
  return {
    fontFamily: family,
    supportsInteractivity: true,
    spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    fontTypes: {
      default: { fontFamily: family, fontSizes: sizes, fontWeights: weights },
      monospace: { fontFamily: 'Consolas, monospace', fontSizes: sizes, fontWeights: weights },
    },
    lineHeights: { small: 16, default: 20, medium: 22, large: 26, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: Object.fromEntries(
      Object.entries(palette.grounds).map(([name, ground]) => [name, containerStyle(palette, ground)]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'default' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { ...words({ weight: 'bolder' }), wrap: true, maxWidth: 110 },
      value: { ...words({}), wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { ...words({}), suffix: ' *', suffixColor: 'attention' },
        optionalInputs: words({}),
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
    },
    textStyles: { heading: words({ weight: 'bolder' }), columnHeader: words({ weight: 'bolder' }) },
    textBlock: { headingLevel: 3 },
    table: { cellSpacing: 4 },
  };
}
