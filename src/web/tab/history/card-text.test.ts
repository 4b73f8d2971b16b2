import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, plainLine } from '#cards/safe-text.ts';
import { cardHtml } from './card-text.ts';

const asText = (html: string): string => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');

test('what our cards escape is shown as it was said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      expect(asText(cardHtml(escapeMarkdown(said)))).toBe(plainLine(said));
    }),
  );
  expect(cardHtml(escapeMarkdown('I’ll call *all* of [them] <b>now</b> & {{DATE(x)}}'))).toBe('I’ll call *all* of [them] &lt;b&gt;now&lt;/b&gt; &amp; {{DATE(x)}}');
  expect(cardHtml(escapeMarkdown('1. first'))).toBe('1. first');
});

test('no text of people becomes an element', () => {
  fc.assert(
    fc.property(fc.string(), (said) => {
      expect(cardHtml(escapeMarkdown(said))).not.toMatch(/<(?!a href="https?:|\/a>)/);
    }),
  );
  expect(cardHtml('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

test('a link to the web is a link, any other address stays text', () => {
  expect(cardHtml('[Call \\[1\\]](https://calls.example/a?b=1&c=2)')).toBe('<a href="https://calls.example/a?b=1&amp;c=2" target="_blank" rel="noreferrer">Call [1]</a>');
  expect(cardHtml('[press](javascript:alert)')).toBe('[press](javascript:alert)');
  expect(cardHtml('[x](https://a.example" onclick="y)')).not.toContain('<a');
});
