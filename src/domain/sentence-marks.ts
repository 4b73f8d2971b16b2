import type { ParsedCommitment } from './commitment.ts';
import { longestRead } from './read-commitment.ts';
import { repairedWords } from './repaired-words.ts';
import { outcomeCounts, spokenFigures, spokenRepetitions } from './spoken-amount.ts';
import { spokenDates } from './spoken-date.ts';
import { spokenStages } from './spoken-stage.ts';
import { withoutOverlaps, withoutSpans } from './text-span.ts';
import type { LocalDate } from './time.ts';

/** Where a half stands in a sentence: characters `from` (included) to `to` (not). */
export type HalfMark = { readonly from: number; readonly to: number; readonly half: 'behaviour' | 'number' | 'day' };

/** In which language it was said, and from which day "by Friday" counts. */
export type SaidWhen = { readonly locale: string; readonly on: LocalDate };

type Stretch = { readonly start: number; readonly end: number };

/**
 * Where the halves that were read (`parsed`) stand in the sentence as it was spoken. Marks lie inside the sentence, in order, and never overlap; what
 * can't be found again has none. A day is a mark of its own inside a half, and cuts it in two.
 */
export function sentenceMarks(sentence: string, parsed: ParsedCommitment, said: SaidWhen): readonly HalfMark[] {
  if (parsed.halves === 'neither') return [];
  const { text, placeOf } = repairedWithPlaces(sentence.slice(0, longestRead));
  const found = find(text, parsed, said);
  const days = found.day === null ? [] : [found.day];
  const numbers = free(joined(found.number, [...days, ...found.behaviour], 30), days);
  const behaviours = free(joined(found.behaviour, [...days, ...numbers], 3), [...days, ...numbers]);
  const marks = [...ofHalf('day', days), ...ofHalf('number', numbers), ...ofHalf('behaviour', behaviours)];
  return marks
    .map(({ from, to, half }) => trimmed(sentence, { from: placeOf(from), to: placeOf(to), half }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
}

const ofHalf = (half: HalfMark['half'], stretches: readonly Stretch[]): readonly HalfMark[] => stretches.map(({ start, end }) => ({ from: start, to: end, half }));

/** The sentence as the readers read it (misspelt days set right), and where each of its places is in the sentence as it was typed. */
function repairedWithPlaces(sentence: string): { readonly text: string; readonly placeOf: (index: number) => number } {
  const places: number[] = [];
  let text = '';
  for (const match of sentence.matchAll(/[\p{L}\d'’-]+|[^\p{L}\d'’-]+/gu)) {
    const [word] = match;
    const read = repairedWords(word).replace(/[\s\u00a0]/g, ' ');
    for (let index = 0; index < read.length; index += 1) places.push(match.index + (read.length === word.length ? index : Math.min(index, word.length - 1)));
    text += read;
  }
  return { text, placeOf: (index) => places[index] ?? sentence.length };
}

type Found = { readonly day: Stretch | null; readonly number: readonly Stretch[]; readonly behaviour: readonly Stretch[] };

/** The same readers as in read-commitment.ts, asked for the values that were kept. */
function find(text: string, parsed: ParsedCommitment, { locale, on }: SaidWhen): Found {
  const dates = spokenDates(text, on, locale);
  const day = dates.findLast(({ value }) => value === parsed.due) ?? null;
  const undated = withoutSpans(text, dates);
  const figures = withoutOverlaps([...spokenFigures(undated, locale), ...outcomeCounts(undated)]);
  const figure = figures.findLast(({ value }) => value.value === parsed.number?.value);
  const uncounted = withoutSpans(undated, figures);
  const repetitions = spokenRepetitions(uncounted);
  const times = repetitions.find(({ value }) => value.count === parsed.repetitions?.count && value.unit === parsed.repetitions.unit);
  const stages = spokenStages(withoutSpans(uncounted, repetitions), figures.some(({ value }) => value.kind === 'money'));
  const stage = stages.findLast(({ value }) => value === parsed.stage);
  const measured = [figure, stage].filter((one) => one !== undefined);
  const deal = measured.length === 0 || parsed.deal === null ? null : nearest(occurrences(text, parsed.deal), measured);
  const behaviour = parsed.behavior === null ? [] : wordsIn(text, parsed.behavior);
  return {
    day,
    number: [...(deal === null ? [] : [deal]), ...measured],
    behaviour: behaviour.length === 0 || times === undefined ? behaviour : [...behaviour, times],
  };
}

function occurrences(text: string, words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(words); start >= 0 && words !== ''; start = text.indexOf(words, start + words.length)) found.push({ start, end: start + words.length });
  return found;
}

function nearest(stretches: readonly Stretch[], to: readonly Stretch[]): Stretch | null {
  const distance = (one: Stretch): number => Math.min(...to.map(({ start, end }) => Math.max(start - one.end, one.start - end, 0)));
  return [...stretches].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** Where these words stand: in one piece, else piece by piece in their order ("open [three demos] with a story"), else their longest run. */
function wordsIn(text: string, words: string): readonly Stretch[] {
  const whole = text.toLowerCase().indexOf(words.toLowerCase());
  if (whole >= 0) return [{ start: whole, end: whole + words.length }];
  const wanted = words.toLowerCase().match(wordPattern) ?? [];
  const there = [...text.matchAll(wordPattern)].map((match) => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
  const inOrder = there.map((_, from) => piecesFrom(there.slice(from), wanted)).filter((pieces) => pieces !== null);
  const closest = [...inOrder].sort((one, other) => spread(one) - spread(other))[0];
  return closest ?? longestRun(there, wanted);
}

const wordPattern = /[\p{L}\d'’-]+/gu;
type Word = Stretch & { readonly word: string };
const spread = (pieces: readonly Stretch[]): number => (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0);

/** All wanted words from the first of these words on, each as soon as it comes; null: the first is another word, or one does not come. */
function piecesFrom(there: readonly Word[], wanted: readonly string[]): readonly Stretch[] | null {
  const pieces: Stretch[] = [];
  for (const { word, start, end } of there) {
    if (word === wanted[pieces.length]) pieces.push({ start, end });
    else if (pieces.length === 0) return null;
    if (pieces.length === wanted.length) return pieces;
  }
  return null;
}

function longestRun(there: readonly Word[], wanted: readonly string[]): readonly Stretch[] {
  const runs = there.flatMap((_, at) =>
    wanted.map((__, from) => {
      const end = wanted.slice(from).findIndex((word, index) => there[at + index]?.word !== word);
      return there.slice(at, at + (end === -1 ? wanted.length - from : end));
    }),
  );
  const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
  return best.length < Math.min(2, wanted.length) ? [] : best;
}

/** Stretches of one half become one where little stands between them, and nothing of another half. */
function joined(stretches: readonly Stretch[], others: readonly Stretch[], gap: number): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
    const before = whole.at(-1);
    const isNear = before !== undefined && stretch.start - before.end <= gap && !others.some(({ start, end }) => start < stretch.start && end > before.end);
    if (isNear) whole[whole.length - 1] = { start: before.start, end: Math.max(before.end, stretch.end) };
    else whole.push(stretch);
  }
  return whole;
}

/** What is left of the stretches without the taken ones. */
function free(stretches: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  const without = (left: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] =>
    left.flatMap((one) => (one.end <= start || one.start >= end ? [one] : [{ start: one.start, end: Math.min(one.end, start) }, { start: Math.max(one.start, end), end: one.end }])).filter((one) => one.end > one.start);
  return taken.reduce(without, stretches);
}

/** Without blanks, commas and "and" at its ends. */
function trimmed(sentence: string, { from, to, half }: HalfMark): HalfMark {
  const text = sentence.slice(from, to);
  const lead = /^(?:[\s,.;:–—-]|and\s)*/iu.exec(text)?.[0].length ?? 0;
  const tail = /(?:[\s,.;:–—-]|\sand)*$/iu.exec(text.slice(lead))?.[0].length ?? 0;
  return { from: from + lead, to: Math.max(from + lead, to - tail), half };
}
