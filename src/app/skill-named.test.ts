import { expect, test } from 'vitest';
import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';
import { skillNamed } from './skill-named.ts';

test('a skill is known by its name in every language, and no name stands for two', () => {
  for (const language of languages) {
    for (const { id, name } of wordsFor(language).agenda.skills) expect(skillNamed(` ${name.toUpperCase()} `), `${language}: ${name}`).toBe(id);
  }
});

test('what is no skill of ours stays as it was written', () => expect(skillNamed('The first five minutes')).toBe('The first five minutes'));
