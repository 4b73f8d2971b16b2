import type { CardElement, Spacing } from './adaptive-card.ts';
import { column, columns, group, meta, text } from './elements.ts';
import { plainLine } from './safe-text.ts';

/** A promise as it stands in a list: as spoken, in the reader's quotation marks, and under it who and by when. */
export type PromiseLine = { readonly quoted: string; readonly meta: string };

/** What was read from a sentence: "Behaviour", "Number" or "By when", and the words; a missing one is in the warning style. */
export type Slot = { readonly label: string; readonly value: string; readonly missing: boolean };

/** A list of promises, and a line saying how many more there are elsewhere. */
export const promiseList = (promises: readonly PromiseLine[], more: string | null): readonly CardElement[] => [
  ...promises.map((promise, index) =>
    group([text(promise.quoted), meta(promise.meta)], index === 0 ? 'small' : 'medium'),
  ),
  ...(more === null ? [] : [text(more, { isSubtle: true, spacing: 'medium' })]),
];

/** The slots side by side. */
export const slotRow = (slots: readonly Slot[], spacing: Spacing): CardElement =>
  columns(
    slots.map((slot) =>
      column(
        1,
        [text(slot.label, { weight: 'bolder', size: 'small' }), text(slot.value, { size: 'small', spacing: 'none' })],
        {
          style: slot.missing ? 'warning' : 'emphasis',
        },
      ),
    ),
    { spacing },
  );

/** How much room a list of promises has: rows, and characters as escaped (a card stays under 40 KB as UTF-16), or bytes (an invite block under 32 KB of UTF-8). */
export type Room = { readonly rows: number } & ({ readonly characters: number } | { readonly bytes: number });

/** Room by list. A promise's sentence has 500 characters at most; `form` is for lists of inputs, whose labels are `shortened`. */
export const room = {
  carried: { rows: 8, characters: 3600 },
  made: { rows: 5, characters: 2500 },
  suspended: { rows: 3, characters: 1000 },
  recap: { rows: 5, characters: 2500 },
  form: { rows: 5, characters: 1000 },
  reword: { rows: 3, characters: 2000 },
  digest: { rows: 3, characters: 900 },
  invite: { rows: 40, bytes: 24_000 },
} as const satisfies Readonly<Record<string, Room>>;

/**
 * The first promises of a list that have room, at least one, and how many are left over; the view says so in words.
 * Counted as escaped text, so that a sentence of signs can't break the limit.
 */
export function fitting<T>(
  promises: readonly T[],
  sentenceOf: (promise: T) => string,
  room: Room,
): { readonly shown: readonly T[]; readonly left: number } {
  const limit = 'bytes' in room ? room.bytes : room.characters;
  let used = 0;
  const end = promises.findIndex((promise, index) => {
    used += 'bytes' in room ? escapedBytes(sentenceOf(promise)) : escapedLength(sentenceOf(promise));
    return index > 0 && (index >= room.rows || used > limit);
  });
  const shown = end === -1 ? promises : promises.slice(0, end);
  return { shown, left: promises.length - shown.length };
}

/** The longer of what Markdown in JSON (`\\\\*`) and HTML (`&quot;`) make of a text. */
const escapedLength = (sentence: string): number =>
  sentence.length + 5 * (sentence.match(/[\\`*_[\]~<>&"']/g)?.length ?? 0);
const escapedBytes = (sentence: string): number =>
  escapedLength(sentence) + 2 * (sentence.match(/[^ -~]/g)?.length ?? 0);

/** The beginning of a sentence, cut between words, for labels and choices: at most `length` characters, the ellipsis included. */
export function shortened(sentence: string, length = 100): string {
  const line = plainLine(sentence);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}/gu, '').trimEnd()}…`;
}
