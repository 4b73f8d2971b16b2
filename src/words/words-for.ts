import type { TeamCatalogue } from '#domain/team-catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { languageFor, type Language } from './languages.ts';
import { pt } from './pt.ts';
import { withTeamCatalogue } from './with-team-catalogue.ts';
import type { Words } from './words.ts';

/** The words for a reader, by a BCP 47 tag: the same value for the same language, each time. */
export type WordsFor = (locale: string) => Words;

const catalogues: Readonly<Record<Language, Words>> = { en, de, fr, es, pt, ja };

/** Our words in the language of a tag (languages.ts). */
export const wordsFor: WordsFor = (locale) => catalogues[languageFor(locale)];

/** The same with a team's own lines, which hold in every language. */
export function createWordsFor(own: TeamCatalogue): WordsFor {
  const made = new Map<Words, Words>();
  return (locale) => {
    const ours = wordsFor(locale);
    const theirs = made.get(ours) ?? withTeamCatalogue(ours, own);
    made.set(ours, theirs);
    return theirs;
  };
}
