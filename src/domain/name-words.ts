/** Lower case, without accents: for comparing names and subjects of many languages. */
export const folded = (text: string): string => {
  const lower = text.toLowerCase();
  // most subjects and names are plain ASCII, and normalising is what costs here
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  // the voiced marks of Japanese are no accents: without them ガ would be another letter
  return lower.normalize('NFKD').replace(/(?![\u3099\u309a])\p{M}/gu, '').toLowerCase().normalize('NFC').replace(/[łøđıßæœ]/g, (letter) => plain[letter] ?? letter);
};

const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The words of a folded text: letters and digits of any script. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a person's name, without what a company puts behind it ("Ana Sousa | Contoso", "Ana Sousa (Sales)"). One letter alone counts only outside Latin script. */
export function nameWords(displayName: string): readonly string[] {
  const known = wordsOfNames.get(displayName);
  if (known !== undefined) return known;
  const words = wordsOf(bareName(displayName)).filter((word) => word.length > 1 || !/[a-z0-9]/.test(word));
  if (wordsOfNames.size >= 5000) wordsOfNames.clear();
  wordsOfNames.set(displayName, words);
  return words;
}

/** The same few hundred names stand on all events of a mailbox: remembered, since cutting them up again was half of a verdict's time. */
const wordsOfNames = new Map<string, readonly string[]>();

/** A name in brackets is one more name only in another script: "Daisuke Ueno (上野 大輔)"; a department is no name. */
function bareName(displayName: string): string {
  const name = displayName.split('|')[0] ?? '';
  const [outside = '', inside] = name.split(/[(（[]/, 2);
  const isLatin = (text: string) => /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  return inside === undefined || outside.trim() === '' || isLatin(outside) !== isLatin(inside) ? name : outside;
}

/** Whether two display names are of the same person: the same words in any order. */
export function sameName(one: string, other: string): boolean {
  if (one === other) return one.trim() !== '';
  const first = nameWords(one);
  const second = nameWords(other);
  return first.length > 0 && first.every((word) => second.includes(word)) && second.every((word) => first.includes(word));
}
