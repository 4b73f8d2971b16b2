import { commands, type Command } from '#words/command-words.ts';
import { languages } from '#words/languages.ts';
import type { WordsFor } from '#words/words-for.ts';

/** What somebody wrote to the bot: a command, and what stands behind it. */
export type Written = { readonly command: Command; readonly rest: string };

/**
 * Reads a command in any of our languages, whichever the reader's is: colleagues tell each other the words they know. Capitals and accents don't matter.
 * null: it begins with no command.
 */
export function commandOf(text: string, wordsFor: WordsFor): Written | null {
  const typed = text.normalize('NFC').trim();
  const [longest] = wordsOfAll(wordsFor)
    .filter(({ word }) => isSame(typed.slice(0, word.length), word) && !/^[\p{L}\p{N}\p{M}]/u.test(typed.slice(word.length)))
    .sort((one, other) => other.word.length - one.word.length);
  return longest === undefined ? null : { command: longest.command, rest: typed.slice(longest.word.length).replace(/^[\s:：,、-]+/, '') };
}

const wordsOfAll = (wordsFor: WordsFor): readonly { readonly command: Command; readonly word: string }[] =>
  languages.flatMap((language) => commands.flatMap((command) => wordsFor(language).commands[command].map((word) => ({ command, word }))));

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
const isSame = (one: string, other: string): boolean => compare(one, other) === 0;
