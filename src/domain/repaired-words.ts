/**
 * The sentence with misspelled names of days, months and stages set right, and "wk", "qtr" and the like written out; all other words stay as they are. Only for reading:
 * what is kept is the sentence as it was typed.
 */
export const repairedWords = (text: string): string => text.replace(/(?<![\p{L}\d'’-])\p{L}{2,14}(?![\p{L}\d'’-])/gu, (word) => shortForms[word.toLowerCase()] ?? repaired(word));

const shortForms: Readonly<Record<string, string | undefined>> = {
  wk: 'week', wks: 'weeks', nxt: 'next', qtr: 'quarter', mth: 'month', mnth: 'month', yr: 'year', yrs: 'years', tmr: 'tomorrow', tmrw: 'tomorrow', tmw: 'tomorrow', moro: 'tomorrow', gonna: 'going to', gotta: 'have to', wanna: 'want to', lemme: 'let me', cvg: 'coverage', cov: 'coverage',
};

const keywords = 'monday tuesday wednesday thursday friday tomorrow january february september october november december proposal negotiation procurement discovery qualification evaluation quarter contracting signed verbal commit'.split(' ');
/** Real words that are one letter away. */
const realWords = new Set('discover proposer contracting frida moday quartet quarters'.split(' '));

function repaired(word: string): string {
  if (word.length < 5) return word;
  const said = word.toLowerCase();
  if (realWords.has(said) || keywords.includes(said) || /(?:ed|ing|[^s]s|er|ly|ate)$/.test(said)) return word;
  const meant = keywords.find((keyword) => Math.abs(keyword.length - said.length) <= 2 && keyword.slice(0, 1) === said.slice(0, 1) && distance(said, keyword) <= (keyword.length < 8 ? 1 : 2));
  return meant ?? word;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 0; row <= one.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column += 1) {
      if (row === 0) {
        rows[0]?.push(column);
        continue;
      }
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1));
      rows[row]?.push(isSwapped ? Math.min(best, at(row - 2, column - 2) + 1) : best);
    }
  }
  return at(one.length, other.length);
}
