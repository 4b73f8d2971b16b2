import { expect, test } from 'vitest';
import { seeded } from '../scenarios/seeded.ts';
import { createPromises, isAbout } from './promises.ts';
import { createSentences } from './sentences.ts';
import type { TapeEntry } from './tape.ts';

const pair = { manager: 'ana', rep: 'ben' };

test('a shortened label in quotes is about its sentence, and a short or other text is not', () => {
  const sentence = 'I’ll ask who signs on 3 demos, and Litware, €20,000, will be at demo by Friday';

  expect(isAbout('“I’ll ask who signs on 3 demos, and Lit…”', sentence)).toBe(true);
  expect(isAbout('Ben: “I’ll ask who signs on 3 demos”', sentence)).toBe(true);
  expect(isAbout('“I’ll ask who signs on 4 demos”', sentence)).toBe(false);
  expect(isAbout('Friday', sentence)).toBe(false);
});

test('open promises are those of the owner, made before, and not closed; a rewording keeps them open', () => {
  const tape: TapeEntry[] = [];
  const promises = createPromises(tape);
  promises.made({ ...pair, owner: 'ben', sentence: 'one', at: 1 });
  promises.made({ ...pair, owner: 'ben', sentence: 'two', at: 2 });
  promises.made({ ...pair, owner: 'ana', sentence: 'three', at: 3 });

  const [one, two] = promises.open(pair, 'ben', 10);
  promises.closed(one!, 4);
  promises.reworded(two!, 'two again', 5);

  expect(promises.open(pair, 'ben', 10).map(({ sentence }) => sentence)).toEqual(['two again']);
  expect(promises.open(pair, 'ana', 3)).toEqual([]);
  expect(tape.map(({ kind }) => kind)).toEqual(['made', 'made', 'made', 'closed', 'reworded']);
});

test('no two sentences of a story are alike, and a rewording changes the number of times', () => {
  const sentences = createSentences(seeded(2));
  const made = Array.from({ length: 40 }, () => sentences.rep());
  const again = sentences.reworded(made[0]!);

  expect(new Set(made).size).toBe(40);
  expect(made).not.toContain(again);
  expect(again.replace(/\d+/, '')).toBe(made[0]!.replace(/\d+/, ''));
});
