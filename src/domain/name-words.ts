/** Lower case, without accents: for comparing names and subjects of many languages. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');

/** The words of a folded text: letters and digits of any script. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a person's name, without what a company puts behind it ("Ana Sousa | Contoso"). One letter alone counts only outside Latin script. */
export const nameWords = (displayName: string): readonly string[] =>
  wordsOf(displayName.split('|')[0] ?? '').filter((word) => word.length > 1 || !/[a-z0-9]/.test(word));

/** Whether two display names are of the same person: the same words in any order. */
export function sameName(one: string, other: string): boolean {
  const first = new Set(nameWords(one));
  const second = new Set(nameWords(other));
  return first.size > 0 && first.size === second.size && [...first].every((word) => second.has(word));
}
