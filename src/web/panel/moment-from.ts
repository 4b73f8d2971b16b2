import type { Moment } from '#api/face.ts';

/** A link as a moment, before the product has read it: named by its host. What is no https link names itself. */
export function momentFrom(url: string, title?: string, at?: string): Moment {
  const source = hostOf(url);
  return { url, title: title ?? source, source, at: at ?? null };
}

/** Whether a text is a link that may be kept: https only. */
export const isLink = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);
