const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A backslash with the sign that it keeps from acting · a link to the web · a sign that HTML would read. */
const special = /\\([!-/:-@[-`{-~])|\[((?:\\.|[^\\\]])+)\]\((https?:\/\/[^\s()<>"]+)\)|[&<>"']/g;

/**
 * The little Markdown that our cards are written in, as HTML: escaped signs and links to the web. Everything else is text, whoever wrote it: what people said
 * can't become an element.
 */
export function cardHtml(markdown: string): string {
  return markdown.replace(special, (found: string, escaped: string | undefined, label: string | undefined, address: string | undefined) => {
    if (label !== undefined && address !== undefined) return `<a href="${address.replace(/[&']/g, escapeSign)}" target="_blank" rel="noreferrer">${cardHtml(label)}</a>`;
    return escapeSign(escaped ?? found);
  });
}

const escapeSign = (sign: string): string => signs[sign] ?? sign;
