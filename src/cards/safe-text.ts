/** What may not stand in a text: controls (C0, C1), bidi overrides and isolates, the byte order mark, halves of a character. */
const dangerous =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** A text of several lines without controls and bidi overrides; for the value of an input, which shows text as it is. */
export const plainLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(dangerous, '');

/** One line of plain text: as `plainLines`, with all white space folded; for labels, titles and choices, which know no Markdown. */
export const plainLine = (text: string): string =>
  plainLines(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

const anywhere = /[\\`*_[\]~<]/g;
const entity = /&(?=#?[0-9A-Za-z]+;)/g;
/** `{{DATE(…)}}` and `{{TIME(…)}}` are computed by the client. */
const dateFunction = /\{(?=\{)/g;
const bulletStart = /^([-+=#>|])/;
const numberStart = /^(\d{1,9})([.)])/;

/**
 * One line that a TextBlock or a fact shows exactly as it is: no link, emphasis, list, heading, entity or date function in it
 * can act. Escapes only what could act, so that ordinary sentences stay readable in the JSON.
 */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replace(anywhere, '\\$&')
    .replace(entity, '\\&')
    .replace(dateFunction, '{\\')
    .replace(bulletStart, '\\$1')
    .replace(numberStart, '$1\\$2');

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line, safe as the text of an HTML element and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  plainLine(text).replace(/[&<>"']/g, (sign) => htmlEntities[sign] ?? sign);

/** The address if it is http(s), normalised so that it can't end a Markdown link early; else undefined. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.href.replace(/[()[\]<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
