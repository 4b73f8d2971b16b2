import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { captureForm, captureReadBack, type CaptureFormView } from './capture-dialog.ts';
import type { PromiseReadView } from './promise-card.ts';
import { unfurlCard } from './unfurl-card.ts';

const form: CaptureFormView = {
  notice: null,
  sentence: { label: 'One sentence: what will be done, what it moves, by when', value: 'I’ll send the pricing sheet to Northwind by Thursday', error: 'Write the sentence first.' },
  pair: null,
  data: { pair: 'p-1' },
  owner: { label: 'Whose promise is it?', choices: [{ title: 'As the sentence says', value: 'said' }, { title: 'Mine', value: 'mine' }, { title: 'The other’s', value: 'theirs' }], value: 'theirs' },
  note: 'It is kept for the two of you. Nobody else in this chat sees it.',
  keep: 'Keep it',
  fallbackText: 'Keep as a promise',
};

const readBack: PromiseReadView = {
  data: { commitment: 'c-9' },
  title: 'Half of it is there',
  quoted: '“I’ll send the pricing sheet to Northwind by Thursday”',
  slots: [{ label: 'Behaviour', value: 'send the pricing sheet', missing: false }, { label: 'Number', value: 'still missing', missing: true }, { label: 'By when', value: 'Thu 26 Nov', missing: false }],
  note: null,
  fallbackText: 'Half of it is there',
  missing: { question: 'And what does it move? Deal, amount, stage', placeholder: 'Contoso, €48,000, at proposal', error: 'Write a few words first.', submit: 'Join the halves', keep: 'Keep it as it is' },
  open: null,
};

test('a message becomes a sentence that can be put right before it is kept', () => {
  expectGolden('capture-form.json', captureForm(form));
});

test('with several 1:1s it asks which, and says what was done to the text', () => {
  const pair = { label: 'Which 1:1 is it for?', error: 'Choose one.', pairs: [{ title: 'Ben', value: 'p-1' }, { title: 'Cleo', value: 'p-2' }], value: 'p-1' };

  expectGolden('capture-which.json', captureForm({ ...form, notice: 'The message was longer than a promise can be. Here is its beginning.', data: {}, pair }));
});

test('the dialog shows what was read and asks for the half that is missing', () => {
  expectGolden('capture-half-missing.json', captureReadBack(readBack, null));
});

test('a whole promise asks for nothing more', () => {
  const card = captureReadBack({ ...readBack, title: 'Ben’s promise', note: 'Both halves are there.', missing: null }, null);

  expectGolden('capture-whole.json', card);
  expect(JSON.stringify(card)).not.toContain('Action.');
});

test('a dialog knows no Action.Execute', () => {
  for (const card of [captureForm(form), captureReadBack(readBack, 'Write a few words first.')]) expect(JSON.stringify(card)).not.toContain('Action.Execute');
});

test('a link of ours says nothing of what stands behind it', () => {
  expectGolden('unfurl-ours.json', unfurlCard({ title: 'A 1:1 in Twofold', line: 'Only the two people of this 1:1 can open it.', open: { title: 'Open', url: 'https://twofold.example/a/m-1' }, bring: null }));
});

test('a link to a recorded call can be brought to one’s own 1:1', () => {
  const url = 'https://us-1.app.gong.io/call?id=71&highlights=%5B%7B%22from%22:760%7D%5D';

  expectGolden('unfurl-moment.json', unfurlCard({ title: 'A moment in a call', line: 'From Gong, at 12:40', open: { title: 'Open', url }, bring: { title: 'Bring it to your 1:1', url } }));
});
