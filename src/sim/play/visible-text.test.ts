import { expect, test } from 'vitest';
import { comparable, holdsSentence, readBody } from './visible-text.ts';

test('a block is told from the rest by its two links, also behind Safe Links', () => {
  const safe = (href: string) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&amp;data=x`;
  const html = `<p>Before</p><p><a href="${safe('https://twofold.example/a/1#begin')}">Agenda</a></p><p>Inside</p><p><a href="${safe('https://twofold.example/a/1#end')}">Footer</a></p><p>After</p>`;

  expect(readBody(html)).toEqual({ outside: 'Before After', block: 'Agenda Inside Footer' });
});

test('links of two different agendas are no block', () => {
  expect(readBody('<a href="https://t/a/1#begin">x</a><a href="https://t/a/2#end">y</a>').block).toBeNull();
});

test('styles and white space are not visible text', () => {
  expect(readBody('<style>p { color: red }</style><p>One\r\n two</p>').outside).toBe('One two');
});

test('a sentence is found whatever its quotes, case and last full stop', () => {
  expect(holdsSentence('Still open: “I’ll ask what waiting\u00a0costs.”', "I'll ask what waiting costs")).toBe(true);
  expect(holdsSentence('Still open: nothing', "I'll ask what waiting costs")).toBe(false);
});

test('comparable text keeps words and drops zero-width marks', () => {
  expect(comparable(' a\u200b  b ')).toBe('a b');
});
