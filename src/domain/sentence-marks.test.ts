import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommitment } from './read-commitment.ts';
import { sentenceMarks } from './sentence-marks.ts';
import { localDate } from './time.ts';

const said = { locale: 'en-GB', on: localDate('2026-11-24') };
const marksOf = (sentence: string) => sentenceMarks(sentence, readCommitment(sentence, { speaker: 'rep', locale: said.locale, meetingDate: said.on }), said);
const shown = (sentence: string) => marksOf(sentence).map(({ from, to, half }) => [half, sentence.slice(from, to)]);

describe('marks', () => {
  test('both halves and the day of a whole promise', () =>
    expect(shown('I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday.')).toEqual([
      ['behaviour', 'ask what waiting costs on 5 discovery calls'],
      ['number', 'Contoso, €48,000, will be at proposal'],
      ['day', 'by Friday'],
    ]));

  test('a half that is missing has none', () =>
    expect(shown('I’ll ask what waiting costs on 5 discovery calls by Friday')).toEqual([['behaviour', 'ask what waiting costs on 5 discovery calls'], ['day', 'by Friday']]));

  test('a day in the middle of a half cuts it', () =>
    expect(shown('By Friday I’ll send two dates for the workshop')).toEqual([['day', 'By Friday'], ['behaviour', 'send two dates for the workshop']]));

  test('a misspelt day is marked as it was typed', () => expect(shown('I’ll call 5 customers by Thrusday')).toContainEqual(['day', 'by Thrusday']));

  test('what promises nothing has no marks', () => expect(shown('It was a good week')).toEqual([]));
});

const cases = JSON.parse(readFileSync(join(import.meta.dirname, '../../test/fixtures/commit-sentences.json'), 'utf8')) as unknown;
const sentences = JSON.stringify(cases).match(/"(?:text|sentence)":"(?:[^"\\]|\\.)*"/g)?.map((pair) => Object.values(JSON.parse(`{${pair}}`) as Record<string, string>)[0]!) ?? [];

function laws(sentence: string): void {
  const marks = marksOf(sentence);
  let end = 0;
  for (const { from, to } of marks) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(sentence.length);
  const pieces = marks.flatMap(({ from, to }, index) => [sentence.slice(marks[index - 1]?.to ?? 0, from), sentence.slice(from, to)]);
  expect([...pieces, sentence.slice(end)].join('')).toBe(sentence);
}

test('in every sentence of the collection they lie inside, in order, and leave the text as it is', () => {
  expect(sentences.length).toBeGreaterThan(50);
  for (const sentence of sentences) laws(sentence);
});

test('nearly every behaviour that was read is found again in its sentence, word by word', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [];
  const read = sentences.map((sentence) => ({ sentence, behaviour: readCommitment(sentence, { speaker: 'rep', locale: said.locale, meetingDate: said.on }).behavior })).filter(({ behaviour }) => behaviour !== null);
  const lost = read.filter(({ sentence, behaviour }) => {
    const marked = new Set(marksOf(sentence).flatMap(({ from, to }) => wordsOf(sentence.slice(from, to))));
    return wordsOf(behaviour!).some((word) => !marked.has(word));
  });

  expect(lost.length / read.length).toBeLessThan(0.05);
});

test('in whatever is typed they lie inside, in order, and leave the text as it is', () => {
  const word = fc.constantFrom('I’ll', 'ask', 'by', 'Friday', 'and', 'Contoso', '€48k', 'at proposal', '5 calls', 'twice', 'nxt wk', '\u00a0', '🙂', ',', '"', 'tmrw', 'wednsday', 'EOW', '2 deals', 'close');
  fc.assert(fc.property(fc.oneof(fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')), fc.string({ maxLength: 80, unit: 'grapheme' })), laws), { numRuns: 400 });
});
