import { z } from 'zod';
import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';
import type { PackageFiles } from '../write-zip.ts';
import { commandBehind, commandText, stepFault } from './check-commands.ts';
import type { Fault } from './fault.ts';
import type { Manifest } from './manifest-shape.ts';

/** What can be said in another language, and how long it may be (facts/teams.md §1.2). */
const localizable: readonly { readonly path: RegExp; readonly limit: number }[] = [
  { path: /^name\.short$/, limit: 30 },
  { path: /^name\.full$/, limit: 100 },
  { path: /^description\.short$/, limit: 80 },
  { path: /^description\.full$/, limit: 4000 },
  { path: /^staticTabs\[\d+\]\.name$/, limit: 128 },
  { path: /^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.title$/, limit: 128 },
  { path: /^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.(description|prompt)$/, limit: 4000 },
  { path: /^composeExtensions\[0\]\.commands\[\d+\]\.(title|parameters\[\d+\]\.title)$/, limit: 32 },
  { path: /^composeExtensions\[0\]\.commands\[\d+\]\.(description|parameters\[\d+\]\.description)$/, limit: 128 },
  { path: /^composeExtensions\[0\]\.commands\[\d+\]\.taskInfo\.title$/, limit: 64 },
  { path: /^activities\.activityTypes\[\d+\]\.(description|templateText)$/, limit: 128 },
  { path: /^extensions\[0\]\.ribbons\[\d+\]\..*\.(label|supertip\.title)$/, limit: 64 },
  { path: /^extensions\[0\]\.ribbons\[\d+\]\..*\.supertip\.description$/, limit: 250 },
  { path: /^extensions\[0\]\.runtimes\[\d+\]\.actions\[\d+\]\.displayName$/, limit: 64 },
];

const file = z.record(z.string(), z.string());

/** The package speaks every language of the product: each file whole, within the limits, translated, and with the commands as the bot understands them. */
export function checkLanguages(manifest: Manifest, all: unknown, files: PackageFiles): readonly Fault[] {
  const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
  const texts = textsIn(all);
  const named = [defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)];
  return [
    ...(defaultLanguageTag === languages[0] ? [] : [{ what: `The default language is ${defaultLanguageTag}.`, why: 'The manifest itself is written in English.', remedy: 'Write en.' }]),
    ...languages.filter((language) => !named.includes(language)).map(languageMissing),
    ...named.filter((tag) => !languages.some((language) => language === tag)).map((tag) => ({ what: `The package speaks ${tag}, and the product does not.`, why: 'Whoever reads it there would meet English in the app.', remedy: 'Take it out of localizationInfo.' })),
    ...additionalLanguages.flatMap(({ languageTag, file: name }) => fileFaults(languageTag, name, files.get(name), texts)),
  ];
}

const languageMissing = (language: string): Fault => ({
  what: `The package does not speak ${language}.`,
  why: 'The product does, so Teams and Outlook have to announce it in the same language.',
  remedy: `Add appPackage/languages/${language}.json and name it in localizationInfo.`,
});

type Texts = ReadonlyMap<string, { readonly text: string; readonly limit: number }>;

/** Every text of the manifest that can be said in another language, by its key in a language file. */
function textsIn(all: unknown): Texts {
  return new Map(
    stringsIn(all, '').flatMap(([key, text]) => {
      const limit = localizable.find(({ path }) => path.test(key))?.limit;
      return limit === undefined ? [] : [[key, { text, limit }] as const];
    }),
  );
}

function stringsIn(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsIn(one, `${key}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, key === '' ? name : `${key}.${name}`));
}

function fileFaults(language: string, name: string, bytes: Buffer | undefined, texts: Texts): readonly Fault[] {
  if (bytes === undefined) return [{ what: `The language file ${name} is missing.`, why: 'The manifest names it.', remedy: 'Put it into appPackage/.' }];
  const parsed = file.safeParse(jsonOrNull(bytes));
  if (!parsed.success) return [{ what: `The language file ${name} is no JSON object of texts.`, why: 'Teams can read nothing else.', remedy: 'Write it as the others are.' }];
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([key]) => key !== '$schema'));
  const missing = [...texts.keys()].filter((key) => (given[key] ?? '').trim() === '');
  return [
    ...missing.map((key) => ({ what: `${name} has no text for ${key}.`, why: 'Teams would show it in English among words of another language.', remedy: 'Translate it.' })),
    ...Object.entries(given).flatMap(([key, text]) => textFaults({ language, name, key, text }, texts)),
  ];
}

function jsonOrNull(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null; // the caller says what is wrong with it
  }
}

type Translated = { readonly language: string; readonly name: string; readonly key: string; readonly text: string };

function textFaults({ language, name, key, text }: Translated, texts: Texts): readonly Fault[] {
  const own = texts.get(key);
  if (own === undefined) return [{ what: `${name} has ${key}, and the manifest has no such text.`, why: 'Teams refuses keys that lead nowhere.', remedy: 'Take it out, or correct its place.' }];
  const wanted = wordsOf(key, texts, language);
  return [
    ...(text.length <= own.limit ? [] : [{ what: `${key} in ${name} has ${String(text.length)} characters, and ${String(own.limit)} are allowed.`, why: 'Teams refuses the package.', remedy: 'Say it in fewer words.' }]),
    ...(wanted === null || wanted === text ? [] : [stepFault(`${key} in ${name}, “${text}”,`, `“${wanted}”`)]),
    ...(text === own.text && key.endsWith('description.full') ? [{ what: `${key} in ${name} is still English.`, why: 'It is the first that people read.', remedy: 'Translate it.' }] : []),
  ];
}

/** What src/words say in the place of a text of the manifest; null: the package has words of its own there. */
function wordsOf(key: string, texts: Texts, language: string): string | null {
  if (key === 'composeExtensions[0].commands[0].title') return wordsFor(language).extension.title;
  const [, place, part] = /^(bots\[0\]\..*)\.(title|description)$/.exec(key) ?? [];
  const command = place === undefined ? null : commandBehind(texts.get(`${place}.title`)?.text ?? '');
  return command === null ? null : commandText(command, language)[part === 'title' ? 'title' : 'description'];
}
