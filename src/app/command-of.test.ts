import { expect, test } from 'vitest';
import { commands } from '#words/command-words.ts';
import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';
import { commandOf } from './command-of.ts';

test.each([
  ['commit two calls by Friday', 'commit', 'two calls by Friday'],
  ['  Commit: two calls,\nby Friday ', 'commit', 'two calls,\nby Friday'],
  ['COMMIT', 'commit', ''],
  ['my commitments', 'commitments', ''],
  ['commit - call Contoso', 'commit', 'call Contoso'],
  ['stop.', 'stop', '.'],
  ['約束　金曜までに5件の商談で聞きます', 'commit', '金曜までに5件の商談で聞きます'],
  ['約束、金曜まで', 'commit', '金曜まで'],
  ['configuracoes', 'settings', ''],
])('%s', (text, command, rest) => expect(commandOf(text, wordsFor)).toEqual({ command, rest }));

test.each(['committed yesterday', 'hello', '', '  ', 'stopwatch', 'helps', '約束します'])('“%s” is no command', (text) => expect(commandOf(text, wordsFor)).toBeNull());

test('every word of every language is understood, and none means two things', () => {
  for (const language of languages) {
    for (const command of commands) {
      for (const word of wordsFor(language).commands[command]) expect(commandOf(`${word.toUpperCase()} x`, wordsFor), `${language} ${word}`).toEqual({ command, rest: 'x' });
    }
  }
});
