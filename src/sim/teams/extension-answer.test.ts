import { expect, test } from 'vitest';
import { readExtensionAnswer, type ExtensionQuestion } from './extension-answer.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const hero = { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Kept', text: 'Call Acme' } };

function read(question: ExtensionQuestion, body: unknown, status = 200) {
  const faults: string[] = [];
  const answer = readExtensionAnswer(question, { status, body, error: null }, (what) => faults.push(what));
  return { answer, faults };
}

const result = (...attachments: unknown[]) => ({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });

test('A dialog comes with its card as an attachment or bare, or with a page', () => {
  const dialog = { title: 'Promise', width: 'medium', height: 300 };
  const attached = read('fetchTask', { task: { type: 'continue', value: { ...dialog, card: { contentType: adaptive, content: card } } } });
  const bare = read('submitAction', { task: { type: 'continue', value: { ...dialog, card } } });
  const page = read('fetchTask', { task: { type: 'continue', value: { title: 'Page', url: 'https://twofold.example/form' } } });

  expect(attached).toEqual({ answer: { type: 'dialog', dialog: { ...dialog, card, url: null } }, faults: [] });
  expect(bare).toEqual(attached);
  expect(page.answer).toMatchObject({ type: 'dialog', dialog: { card: null, url: 'https://twofold.example/form' } });
});

test('Words, a card for the message and nothing at all are answers', () => {
  expect(read('submitAction', { task: { type: 'message', value: 'Kept.' } }).answer).toEqual({ type: 'message', text: 'Kept.' });
  expect(read('query', { composeExtension: { type: 'message', text: 'Nothing found.' } }).answer).toEqual({ type: 'message', text: 'Nothing found.' });
  expect(read('submitAction', result({ contentType: adaptive, content: card }))).toEqual({ answer: { type: 'result', cards: [card] }, faults: [] });
  expect(read('submitAction', result(hero)).answer).toMatchObject({ type: 'result', cards: [{ body: [{ text: 'Kept' }, { text: 'Call Acme' }] }] });
  expect([read('submitAction', null), read('queryLink', {})]).toEqual(Array(2).fill({ answer: { type: 'closed' }, faults: [] }));
});

test.each<[string, ExtensionQuestion, unknown, string]>([
  ['no dialog', 'fetchTask', null, 'nothing came'],
  ['another shape', 'fetchTask', { type: 'continue' }, 'neither task nor composeExtension'],
  ['a dialog without content', 'fetchTask', { task: { type: 'continue', value: { title: 'x' } } }, 'neither a card nor a url'],
  ['an unknown kind of task', 'submitAction', { task: { type: 'close' } }, '"continue"'],
  ['an unknown kind of result', 'query', { composeExtension: { type: 'list' } }, 'none of result'],
  ['a dialog for a link', 'queryLink', { task: { type: 'message', value: 'x' } }, 'answers no search and no link'],
  ['a link without a preview', 'queryLink', result({ contentType: adaptive, content: card }), 'needs a preview'],
  ['a search with an adaptive preview', 'query', result({ contentType: adaptive, content: card, preview: { contentType: adaptive, content: card } }), 'hero or thumbnail'],
  ['no layout', 'submitAction', { composeExtension: { type: 'result', attachments: [hero] } }, 'attachmentLayout'],
  ['no card', 'submitAction', result({ contentType: 'text/plain', content: 'x' }), 'no card that Teams takes'],
  ['too large a card', 'submitAction', result({ contentType: adaptive, content: { ...card, speak: 'x'.repeat(15_000) } }), '28 KB'],
  ['a width of its own', 'fetchTask', { task: { type: 'continue', value: { card, width: 'wide' } } }, 'width'],
])('%s is a fault', (_, question, body, words) => {
  expect(read(question, body).faults.join('; ')).toContain(words);
});

test('A status other than 200 is a fault; a bot that could not be reached is told in Teams’ words', () => {
  expect(read('fetchTask', null, 501)).toMatchObject({ answer: { type: 'error' }, faults: ['it was answered with 501 in place of 200'] });
  expect(readExtensionAnswer('fetchTask', { status: 0, body: null, error: 'timeout' }, () => undefined)).toEqual({ type: 'error', text: 'Unable to reach the app' });
});
