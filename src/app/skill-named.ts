import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';

/**
 * The id of the skill of our library that somebody wrote the name of, in whichever language: then each of the two reads it in the own one. Of anything else,
 * the words as they were written.
 */
export function skillNamed(written: string): string {
  const ours = languages.flatMap((language) => wordsFor(language).agenda.skills);
  return ours.find(({ name }) => name.toLowerCase() === written.trim().toLowerCase())?.id ?? written;
}
