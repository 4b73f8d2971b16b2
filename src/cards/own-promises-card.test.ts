import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { ownPromisesCard, type OwnPromisesView } from './own-promises-card.ts';
import { fitting, room, shortened } from './promise-line.ts';

const own: OwnPromisesView = {
  title: 'What you promised',
  fallbackText: 'Your open promises.',
  sections: [
    { heading: 'In your 1:1 with Ana', promises: [{ quoted: '“Ask what waiting costs on 4 calls, Northwind, €22,000, at demo by Friday.”', meta: 'Ben, due Fri 20 Nov, 3 of 4 so far' }], more: null },
    { heading: 'In your 1:1 with Cleo', promises: [{ quoted: '“I’ll send the notes by Thursday.”', meta: 'Ben, due Thu 19 Nov' }], more: 'and 2 more behind “Open”' },
  ],
  nothing: null,
  progress: {
    heading: 'How far is it?',
    rows: [{ id: 'c-4', label: 'Of 4 calls: “Ask what waiting costs on 4 calls, Northwind”', value: 3, of: 4, error: 'A whole number, not larger than what was promised.' }],
    note: 'A count only. How it went is said in the 1:1.',
    submit: 'Save the count',
  },
  open: { title: 'Open', url: 'https://twofold.example/a/home' },
};

test('one’s own open promises stand 1:1 by 1:1, with the question how far they are', () => {
  expectGolden('own-promises.json', ownPromisesCard(own));
});

test('where none is open it says so, and asks nothing', () => {
  const card = ownPromisesCard({ ...own, sections: [], nothing: 'No promise of yours is open.', progress: null });

  expectGolden('own-promises-none.json', card);
  expect(JSON.stringify(card)).not.toContain('Input.');
});

test.each(['a', '*', '&', '😀', '"'])('six 1:1s with promises of 500 times %s stay under 40 KB', (sign) => {
  const sentences = Array.from({ length: 20 }, () => sign.repeat(500 / sign.length));
  const promises = fitting(sentences, String, room.digest).shown.map((quoted) => ({ quoted, meta: 'Ben, due Fri 20 Nov, carried 12 times, 12 of 14 so far' }));
  const rows = sentences.slice(0, room.form.rows).map((sentence, index) => ({ ...own.progress!.rows[0]!, id: `c-${String(index)}`, label: shortened(sentence) }));

  const card = ownPromisesCard({ ...own, sections: Array.from({ length: 6 }, () => ({ heading: 'In your 1:1 with Ana', promises, more: 'and 2 more' })), progress: { ...own.progress!, rows } });

  expect(JSON.stringify(card).length * 2).toBeLessThan(40 * 1024);
});
