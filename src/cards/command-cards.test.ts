import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { linkCard } from './link-card.ts';
import { stopCard, type StopOpenView } from './stop-card.ts';
import { whichPairCard } from './which-pair-card.ts';

const stop: StopOpenView = {
  kind: 'open',
  data: { 'updates-p-1': 2, 'updates-p-2': 0 },
  title: 'Stop Twofold?',
  notice: null,
  lines: ['With Ben: 2 calendar updates, in your name.', 'With Cleo: no calendar update.'],
  then: 'The agenda leaves the invites ahead, and nothing more is recorded. What was kept stays with the two of you.',
  fallbackText: 'Stop Twofold?',
  confirm: 'Stop',
  keep: 'Keep it',
};

test('stopping says for each 1:1 what it sends, before it is done', () => {
  expectGolden('stop.json', stopCard(stop));
});

test('where the number changed since, that is said first', () => {
  expectGolden('stop-changed.json', stopCard({ ...stop, notice: 'The number of updates changed meanwhile. Please look again.' }));
});

test('what became of it has no button', () => {
  const card = stopCard({ kind: 'line', title: 'Stop Twofold?', line: 'Nothing was changed.', fallbackText: 'Nothing was changed.' });

  expectGolden('stop-kept.json', card);
  expect(JSON.stringify(card)).not.toContain('Action.');
});

test('what has its place on a page is a line and a link', () => {
  expectGolden('settings.json', linkCard({ line: 'Lengths, words, quiet hours and switching off are in the settings.', open: { title: 'Open settings', url: 'https://twofold.example/a/settings' }, fallbackText: 'Settings' }));
});

test('a command about one of several 1:1s asks which', () => {
  const card = whichPairCard({
    verb: 'command.run',
    data: { command: 'prep' },
    title: 'Which 1:1?',
    quoted: null,
    question: 'Whose 1:1 do you mean?',
    error: 'Choose one.',
    pairs: [{ title: 'Ben', value: 'p-1' }, { title: 'Cleo', value: 'p-2' }],
    submit: 'Show it',
    fallbackText: 'Which 1:1?',
  });

  expectGolden('command-which.json', card);
});
