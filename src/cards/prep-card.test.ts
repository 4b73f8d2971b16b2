import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { digestCard, type DigestCardView } from './digest-card.ts';
import { prepCard, type PrepOpenView } from './prep-card.ts';
import { fitting, room, shortened } from './promise-line.ts';

const open = { title: 'Open', url: 'https://twofold.example/a/m-2026-11-24' };
const topic = {
  button: 'Add a topic',
  label: 'What would you like to work on?',
  error: 'Write a few words first.',
  evidenceLabel: 'A moment in a call, if you have one',
  evidencePlaceholder: 'Paste a link from Gong, Chorus or Clari Copilot',
  submit: 'Add it',
};

const before: PrepOpenView = {
  kind: 'open',
  data: { meeting: 'm-2026-11-24' },
  title: 'Before your 1:1 with Ana',
  when: 'Tuesday 24 November, 10:00 to 10:45',
  fallbackText: 'What is open for your next 1:1 with Ana, and room for a topic of yours.',
  heading: 'Still open',
  promises: [
    { quoted: '“Ask what waiting costs on 4 calls, Northwind, €22,000, at demo by Friday.”', meta: 'Ben, due Fri 20 Nov, 3 of 4 so far' },
    { quoted: '“An intro to Contoso’s CFO by Thursday.”', meta: 'Ana, due Thu 19 Nov' },
  ],
  more: null,
  nothing: null,
  facts: [
    { title: 'Skill', value: 'Ask what waiting costs' },
    { title: 'Topic', value: 'The silence after the price' },
    { title: 'Call', value: 'Contoso discovery call, 12:40', url: 'https://app.gong.io/call?id=1&highlights=12:40' },
  ],
  lead: 'Would you like to work on something, or bring a moment from a call? Ana sees it too.',
  topic,
  open,
};

const day: DigestCardView = {
  title: 'Before your 1:1s on Tuesday 24 November',
  fallbackText: 'What is open for two 1:1s.',
  sections: [
    { heading: 'With Ana, 10:00 to 10:45', note: null, promises: before.promises, lines: [], more: 'and 2 more behind “Open”' },
    { heading: 'With Cleo, 14:00 to 14:30', note: 'These wait for your word. In the 1:1 is early enough.', promises: [], lines: ['You two see it differently: “Two demos with a next step.”', 'Came back three times: “A second contact in 2 deals.” “diagnose” asks what is in the way.'], more: null },
  ],
  nothing: null,
  topic: { ...topic, data: { meeting: 'm-2026-11-24' }, which: null },
  open,
};

test('the card before a 1:1 says what is open and what part 1 works on, and has room for a topic', () => {
  expectGolden('prep.json', prepCard(before));
});

test('where nothing is open it says so', () => {
  expectGolden('prep-nothing.json', prepCard({ ...before, promises: [], nothing: 'Nothing is open from last time.' }));
});

test('once the 1:1 has begun one line is left', () => {
  const card = prepCard({ kind: 'line', line: 'This 1:1 has begun. What you added stands in its agenda.', fallbackText: 'This 1:1 has begun.' });

  expectGolden('prep-line.json', card);
  expect(JSON.stringify(card)).not.toContain('Action.');
});

test('several 1:1s of a day stand on one card', () => {
  expectGolden('digest.json', digestCard(day));
});

test('where the reader may bring something to several of them, the form asks to which', () => {
  const which = { label: 'Which 1:1 is it for?', error: 'Choose one.', meetings: [{ title: 'Ana', value: 'm-1' }, { title: 'Cleo', value: 'm-2' }] };

  expectGolden('digest-which.json', digestCard({ ...day, topic: { ...topic, data: {}, which } }));
});

test.each(['a', '*', '&', '😀', '"'])('six 1:1s with promises of 500 times %s stay under 40 KB', (sign) => {
  const sentences = Array.from({ length: 20 }, () => sign.repeat(500 / sign.length));
  const promises = fitting(sentences, String, room.digest).shown.map((quoted) => ({ quoted, meta: 'Ben, due Fri 20 Nov, carried 12 times, 12 of 14 so far' }));
  const lines = sentences.slice(0, 3).map((sentence) => shortened(sentence, 160));
  const sections = Array.from({ length: 6 }, (_, index) => ({ heading: 'With Ana, 10:00 to 10:45', note: null, promises: index % 2 === 0 ? promises : [], lines: index % 2 === 0 ? [] : lines, more: 'and 17 more behind “Open”' }));

  expect(JSON.stringify(digestCard({ ...day, sections })).length * 2).toBeLessThan(40 * 1024);
  expect(JSON.stringify(prepCard({ ...before, promises: fitting(sentences, String, room.carried).shown.map((quoted) => ({ quoted, meta: 'Ben' })) })).length * 2).toBeLessThan(40 * 1024);
});
