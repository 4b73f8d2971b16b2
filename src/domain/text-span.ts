/** A stretch of a text, half open, with what was read from it. */
export type TextSpan<T> = { readonly start: number; readonly end: number; readonly value: T };

/** The text with these stretches blanked out: as long as before, so that all positions stay right. */
export function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[], blank = ' '): string {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + blank.repeat(end - start) + rest.slice(end);
  return rest;
}

/** All matches of a pattern (with the flag g) as stretches; `read` answers undefined for what is none. */
export function spansOf<T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => T | undefined): readonly TextSpan<T>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match);
    return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

/** The stretches that overlap none before them in the list. */
export function withoutOverlaps<T>(spans: readonly TextSpan<T>[]): readonly TextSpan<T>[] {
  const taken: TextSpan<T>[] = [];
  for (const span of spans) {
    if (taken.every((other) => span.end <= other.start || span.start >= other.end)) taken.push(span);
  }
  return taken.sort((one, other) => one.start - other.start);
}
