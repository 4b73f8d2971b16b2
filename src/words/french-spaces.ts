/**
 * French sets a no-break space before `: ; ? !` and inside « ». Our texts are written with ordinary spaces, and get them here: whole objects of fixed texts,
 * whose functions stay as they are.
 */
export function spaced<T>(texts: T): T {
  return deep(texts) as T; // the same shape, text for text
}

/** The same for a template. What is put in (names, what people said) stays as it is. */
export const inFrench = (texts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  texts.map((text, index) => withSpaces(text) + String(values[index] ?? '')).join('');

const withSpaces = (text: string): string => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');

function deep(value: unknown): unknown {
  if (typeof value === 'string') return withSpaces(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
}
