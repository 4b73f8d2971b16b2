/** The languages that Twofold speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type Language = (typeof languages)[number];

/**
 * The language for a BCP 47 tag: `de-CH` is read in German, `pt-PT` in the one Portuguese that there is. What is none of ours, or no tag at all, is read in
 * English. Needs no catalogue, so that a screen can ask before it loads one.
 */
export function languageFor(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === primary) ?? 'en';
}
