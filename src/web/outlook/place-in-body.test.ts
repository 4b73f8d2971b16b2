import { expect, test } from 'vitest';
import type { FormBody } from '../host/outlook-host.ts';
import { placeInBody } from './place-in-body.ts';

/** A text that somebody may type into while the server answers. */
function aBody(html: string) {
  const state = { html, writes: 0 };
  const body: FormBody = { read: () => Promise.resolve({ kind: 'html', html: state.html }), write: (next) => Promise.resolve(void Object.assign(state, { html: next, writes: state.writes + 1 })) };
  return { state, body };
}
const withBlock = (html: string) => Promise.resolve(`${html}[block]`);

test('the answer replaces the text', async () => {
  const { state, body } = aBody('<p>Hello</p>');

  expect(await placeInBody(body, withBlock)).toBe('placed');
  expect(state.html).toBe('<p>Hello</p>[block]');
});

test('what is typed while the server answers is not written over', async () => {
  const { state, body } = aBody('<p>Hello</p>');
  let asked = 0;

  expect(await placeInBody(body, (html) => {
    asked += 1;
    if (asked === 1) state.html = '<p>Hello Ben</p>';
    return withBlock(html);
  })).toBe('placed');
  expect(state.html).toBe('<p>Hello Ben</p>[block]');
});

test('a text that keeps changing is left alone', async () => {
  const { state, body } = aBody('a');

  expect(await placeInBody(body, (html) => { state.html += 'a'; return withBlock(html); })).toBe('changing');
  expect(state.writes).toBe(0);
});

test('a plain text and one that is too long are left alone', async () => {
  const plain: FormBody = { read: () => Promise.resolve({ kind: 'text' }), write: () => Promise.reject(new Error('written')) };
  const { state, body } = aBody('x'.repeat(1_000_001));

  expect(await placeInBody(plain, withBlock)).toBe('plain-text');
  expect(await placeInBody(body, withBlock)).toBe('too-long');
  expect(state.writes).toBe(0);
});

test('a refusal of the server or of Outlook writes nothing', async () => {
  const { state, body } = aBody('<p>Hello</p>');

  await expect(placeInBody(body, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(state.writes).toBe(0);
});
