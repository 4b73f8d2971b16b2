/** How a language counts: picks the noun that goes with a number, by Intl (French and Brazilian say nothing in the singular: `0 engagement`). */
export function pluralIn(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
