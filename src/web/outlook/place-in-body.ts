import type { FormBody } from '../host/outlook-host.ts';

/** What became of putting our block into a text. Whatever it is but `placed`, the text is as it was. */
export type PlacedInBody = 'placed' | 'plain-text' | 'too-long' | 'changing';

/** Outlook takes no longer text (facts/teams.md §5). */
const longest = 1_000_000;
const attempts = 3;

/**
 * Reads the text, lets the server put our block in, and writes it back, if nobody typed meanwhile: then once more with what stands there now. Nothing that somebody
 * types is written over.
 */
export async function placeInBody(body: FormBody, withBlock: (html: string) => Promise<string>): Promise<PlacedInBody> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await body.read();
    if (before.kind === 'text') return 'plain-text';
    if (before.html.length > longest) return 'too-long';
    const html = await withBlock(before.html);
    if (html.length > longest) return 'too-long';
    const now = await body.read();
    if (now.kind !== 'html' || now.html !== before.html) continue;
    await body.write(html);
    return 'placed';
  }
  return 'changing';
}
