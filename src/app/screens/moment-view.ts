import type { Moment } from '#api/face.ts';
import { offsetText, readMomentLink, sourceNames } from '#domain/moment-link.ts';

/** A link that somebody kept, as a screen shows it; null: it is no address that may be opened (an older one, without https). */
export function momentView({ url, title, at }: { readonly url: string; readonly title: string | null; readonly at?: number }): Moment | null {
  const link = readMomentLink(url);
  if (link === undefined) return null;
  const source = link.source === 'other' ? link.host : sourceNames[link.source];
  const seconds = at ?? link.seconds; // what somebody said by hand is meant
  return { url: link.url, title: title ?? source, source, at: seconds === null ? null : offsetText(seconds) };
}
