import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentenceMark } from '#api/face.ts';
import { markedPieces, marksThatHold } from './marked-pieces.ts';

const mark = (from: number, to: number, half: SentenceMark['half'] = 'behaviour'): SentenceMark => ({ from, to, half });

test('a sentence is cut at its marks', () => {
  expect(markedPieces('I will call by Friday.', [mark(7, 11), mark(12, 21, 'day')])).toEqual([
    { text: 'I will ', half: null },
    { text: 'call', half: 'behaviour' },
    { text: ' ', half: null },
    { text: 'by Friday', half: 'day' },
    { text: '.', half: null },
  ]);
});

test('whatever the marks say, the pieces in a row are the sentence', () => {
  const anyMark = fc.record({ from: fc.integer({ min: -3, max: 40 }), to: fc.integer({ min: -3, max: 40 }), half: fc.constantFrom('behaviour', 'number', 'day') });
  fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.array(anyMark, { maxLength: 5 }), (sentence, marks) => markedPieces(sentence, marks).map(({ text }) => text).join('') === sentence));
});

test('while somebody types at the end, the marks before it hold', () => {
  expect(marksThatHold([mark(0, 4), mark(5, 9, 'day')], 'call soon', 'call soon and mo')).toEqual([mark(0, 4), mark(5, 9, 'day')]);
});

test('a mark that is typed into goes, those around it stay with their words', () => {
  const read = 'call five by Friday';
  const now = 'call fifteen by Friday';

  const held = marksThatHold([mark(0, 4), mark(5, 9, 'number'), mark(10, 19, 'day')], read, now);

  expect(held.map(({ from, to }) => now.slice(from, to))).toEqual(['call', 'by Friday']);
});

test('a mark that holds stands around the same words as before', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), fc.nat(20), fc.nat(20), (read, now, from, length) => {
      const marks = from + length <= read.length && length > 0 ? [mark(from, from + length)] : [];
      return marksThatHold(marks, read, now).every((held) => now.slice(held.from, held.to) === read.slice(from, from + length));
    }),
  );
});
