import { spansOf, type TextSpan } from './text-span.ts';

const units: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, grand: 1e3, k: 1e3, million: 1e6, mio: 1e6, mm: 1e6, mn: 1e6, mil: 1e6, m: 1e6, billion: 1e9, bn: 1e9,
};

/** A number as said or typed; `scaled` when a k, m, thousand or million was said with it. */
export type SpokenNumber = { readonly value: number; readonly scaled: boolean };

const word = Object.keys(units).join('|');
const spoken = `(?:(?:a )?hundred(?=,? and | (?:${word}|thousand|million|grand|k)\\b)|${word})(?:(?:[ -]|,? and (?!a half))(?:${word}|hundred|thousand|million)){0,7}`;
const digits = String.raw`\d{1,3}(?:[,’']\d{3})+(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,3})?`;
const fraction = String.raw`(?:(?:three|3)[ -]quarters of|half|(?:a )?quarter(?: of)?) a (?:million|mil|thousand)|(?:a )?half[- ]million|(?:a )?quarter[- ]million|(?:${word}|an?|\d{1,2}) and a half (?:million|thousand|grand|mil)|(?:an?|one) (?:million|thousand) and a half`;
const pattern = new RegExp(
  String.raw`(?<![\w.,/-])(?:${fraction}|a hundred(?:,? and| (?:thousand|million|grand|k)) (?:${spoken}(?: (?:thousand|million|grand|k))?)|a hundred (?:thousand|million|grand|k)|a (?:dozen|hundred|thousand|million)|a couple(?: of)?|half a dozen|dozen|(?:${digits})(?: ?(?:k|mm|mn|mio|mil|m|bn|thousand|million|billion|grand|hundred)(?![\w]))?|(?:${spoken})(?: point (?:${word}))?(?: (?:hundred|thousand|million|billion|grand|k))?)(?![\w/]|-(?!times)|[.,]\d)`,
  'gi',
);

/** All numbers in a text, in digits or words. Not those inside words, dates or compounds ("one-pager", "ten-minute"). */
export const spokenNumbers = (text: string): readonly TextSpan<SpokenNumber>[] => spansOf(text, pattern, ([match]) => readNumber(match));

/** Reads one number; undefined when it is none. */
export function readNumber(text: string): SpokenNumber | undefined {
  const said = text.toLowerCase().trim();
  const andAHalf = /^(\w+)(?: (million|thousand))? and a half ?(\w*)$/.exec(said);
  if (andAHalf !== null) return readHalf(andAHalf[1] ?? '', andAHalf[2] ?? andAHalf[3] ?? '');
  const whole = fixed[said.replace(/^a (?=quarter)/, '').replace(/^3(?=[ -]quarters)/, 'three').replace('three-quarters', 'three quarters').replace(/^(?:a )?(half|quarter)-million/, '$1 million').replace(/^a (?=half)/, '')];
  if (whole !== undefined) return whole;
  const typed = /^([\d,’'.]+) ?([a-z]*)$/.exec(said);
  if (typed !== null) {
    const value = Number((typed[1] ?? '').replace(/[,’']/g, ''));
    const scale = scales[typed[2] ?? ''] ?? 1;
    return Number.isFinite(value) ? { value: rounded(value * scale), scaled: scale > 1 } : undefined;
  }
  return readWords(said);
}

const fixed: Readonly<Record<string, SpokenNumber | undefined>> = {
  'three quarters of a million': { value: 750_000, scaled: true },
  'half a million': { value: 500_000, scaled: true },
  'half a mil': { value: 500_000, scaled: true },
  'half million': { value: 500_000, scaled: true },
  'quarter million': { value: 250_000, scaled: true },
  'quarter a million': { value: 250_000, scaled: true },
  'half a thousand': { value: 500, scaled: true },
  'quarter of a million': { value: 250_000, scaled: true },
  'a dozen': { value: 12, scaled: false },
  dozen: { value: 12, scaled: false },
  'half a dozen': { value: 6, scaled: false },
  'a couple': { value: 2, scaled: false },
  'a couple of': { value: 2, scaled: false },
  'a hundred': { value: 100, scaled: false },
  'a thousand': { value: 1000, scaled: true },
  'a million': { value: 1_000_000, scaled: true },
};

function readWords(said: string): SpokenNumber | undefined {
  let total = 0;
  let group = 0;
  let isFraction = false;
  let scaled = false;
  for (const part of said.split(/[ -]+/)) {
    const unit = units[part];
    const scale = scales[part];
    if (part === 'point') isFraction = true;
    else if (unit !== undefined) group += isFraction ? unit / 10 : unit;
    else if (scale === 100) group = 100 * (group === 0 ? 1 : group);
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
      scaled = true;
    } else if (part !== 'and' && part !== 'and,' && part !== 'a') return undefined;
  }
  return { value: rounded(total + group), scaled };
}

/** "two and a half million". */
function readHalf(whole: string, scale: string): SpokenNumber | undefined {
  const count = /^an?$/.test(whole) ? 1 : (units[whole] ?? Number(whole));
  const by = scales[scale];
  return Number.isFinite(count) && by !== undefined ? { value: (count + 0.5) * by, scaled: true } : undefined;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
