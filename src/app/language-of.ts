import type { PersonId } from '#domain/ids.ts';
import type { Words } from '#words/words.ts';
import type { WordsFor } from '#words/words-for.ts';
import type { Person, StoreTransaction } from './store-port.ts';

/** What we know of a person's language. */
type Known = Pick<Person, 'ownLanguage' | 'teamsLanguage' | 'language'>;

/**
 * The language that a person reads: the own setting, else the one in which Teams was last seen, else the mailbox's. A tag of the same language that also
 * names a country tells more (how days and amounts are written), so it stands for the bare one: own setting `en`, Teams `en-GB` is `en-GB`.
 */
export function languageOf({ ownLanguage, teamsLanguage, language }: Known): string {
  const chosen = ownLanguage ?? teamsLanguage ?? language;
  const fuller = [chosen, teamsLanguage, language].find((tag) => tag !== null && tag.includes('-') && primary(tag) === primary(chosen));
  return fuller ?? chosen;
}

/** The words in which a person reads. */
export const wordsOf = ({ wordsFor }: { readonly wordsFor: WordsFor }, person: Known): Words => wordsFor(languageOf(person));

/** The language of the person with that id; of somebody unknown, English. */
export async function languageOfId(tx: Pick<StoreTransaction, 'people'>, id: PersonId): Promise<string> {
  const person = await tx.people.get(id);
  return person === undefined ? 'en-US' : languageOf(person);
}

/**
 * Remembers the language that a person's Teams is in; writes only when it is another one than before. What is no tag changes nothing. Answers the language
 * that the person reads from now on (with the own setting, if there is one).
 */
export const noteLocale = async (tx: Pick<StoreTransaction, 'people'>, id: PersonId, locale: string): Promise<string> => (await metIn(tx, id, locale)).language;

/** The same, with the person; undefined: we know none with that id. */
export async function metIn(tx: Pick<StoreTransaction, 'people'>, id: PersonId, locale: string): Promise<{ readonly language: string; readonly person: Person | undefined }> {
  const person = await tx.people.get(id);
  const seen = tagPattern.test(locale) ? locale : null;
  if (person === undefined) return { language: seen ?? 'en-US', person };
  if (seen === null || person.teamsLanguage?.toLowerCase() === seen.toLowerCase()) return { language: languageOf(person), person };
  const next = { ...person, teamsLanguage: seen };
  await tx.people.save(next);
  return { language: languageOf(next), person: next };
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
const tagPattern = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/;
