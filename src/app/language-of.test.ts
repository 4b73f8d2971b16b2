import { expect, test } from 'vitest';
import { ana } from '#test/support/builders.ts';
import { aPerson } from '#test/support/context-builders.ts';
import { languageOf, languageOfId, noteLocale } from './language-of.ts';
import type { Person } from './store-port.ts';

/** One person in a store that counts what is written. */
function storeWith(different: Partial<Person>) {
  let person: Person = { ...aPerson(ana, 'Ana'), ...different };
  const written: Person[] = [];
  return {
    written,
    tx: {
      people: {
        get: (id: Person['id']) => Promise.resolve(id === ana ? person : undefined),
        byMail: () => Promise.resolve(undefined),
        inScope: () => Promise.resolve([]),
        save: (next: Person) => {
          person = next;
          written.push(next);
          return Promise.resolve();
        },
      },
    },
  };
}

test.each([
  [null, null, 'en-GB', 'en-GB'],
  [null, 'de-DE', 'en-GB', 'de-DE'],
  ['fr', 'de-DE', 'en-GB', 'fr'],
  ['de', 'de-CH', 'en-GB', 'de-CH'],
  ['en', 'de-DE', 'en-GB', 'en-GB'],
  [null, 'en', 'en-GB', 'en-GB'],
  [null, 'en-us', 'en-GB', 'en-us'],
])('own setting %s, Teams %s, mailbox %s: %s', (ownLanguage, teamsLanguage, language, read) => {
  expect(languageOf({ ownLanguage, teamsLanguage, language })).toBe(read);
});

test('the language of Teams is kept when it is another one, and written only then', async () => {
  const { tx, written } = storeWith({ language: 'en-GB' });

  expect(await noteLocale(tx, ana, 'de-DE')).toBe('de-DE');
  expect(await noteLocale(tx, ana, 'de-DE')).toBe('de-DE');
  expect(await noteLocale(tx, ana, 'DE-de')).toBe('de-DE');
  expect(written.map(({ teamsLanguage }) => teamsLanguage)).toEqual(['de-DE']);
  expect(await noteLocale(tx, ana, 'fr-FR')).toBe('fr-FR');
  expect(written).toHaveLength(2);
  expect(await languageOfId(tx, ana)).toBe('fr-FR');
});

test('the own setting stays what is read, and Teams is remembered beside it', async () => {
  const { tx, written } = storeWith({ ownLanguage: 'fr' });

  expect(await noteLocale(tx, ana, 'ja-JP')).toBe('fr');
  expect(written.map(({ ownLanguage, teamsLanguage }) => [ownLanguage, teamsLanguage])).toEqual([['fr', 'ja-JP']]);
});

test.each(['', 'x', '<script>', 'de_DE', 'a'.repeat(200), 'de-DE; drop'])('“%s” is no tag, and changes nothing', async (locale) => {
  const { tx, written } = storeWith({ language: 'en-GB' });

  expect(await noteLocale(tx, ana, locale)).toBe('en-GB');
  expect(written).toEqual([]);
});

test('somebody whom we don’t know reads as Teams says, and nothing is written', async () => {
  const { tx, written } = storeWith({});
  const stranger = aPerson(ana, 'Zoé').id.replace('a', 'f') as Person['id'];

  expect(await noteLocale(tx, stranger, 'de-DE')).toBe('de-DE');
  expect(await noteLocale(tx, stranger, '')).toBe('en-US');
  expect(await languageOfId(tx, stranger)).toBe('en-US');
  expect(written).toEqual([]);
});
