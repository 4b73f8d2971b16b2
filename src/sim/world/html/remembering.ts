/** Remembers what was computed for the last thousand texts: all occurrences of a series share one body. */
export function remembering<T>(): (text: string, compute: (text: string) => T) => T {
  const known = new Map<string, T>();
  return (text, compute) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    if (known.size >= 1_000) known.clear();
    known.set(text, made);
    return made;
  };
}
