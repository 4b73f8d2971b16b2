import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factSet, text } from './elements.ts';
import { openUrl } from './actions.ts';
import { escapeHtml, escapeMarkdown, plainLine, plainLines, webAddress } from './safe-text.ts';

test('a link, emphasis and code in a sentence stay signs', () => {
  expect(escapeMarkdown('[x](http://evil) *a* _b_ `c` ~~d~~ <e>')).toBe(
    '\\[x\\](http://evil) \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\<e>',
  );
});

test('a list, a heading and a quotation at the beginning stay signs', () => {
  expect(['1. one', '12) two', '- three', '+ four', '# five', '> six', '* seven'].map(escapeMarkdown)).toEqual([
    '1\\. one',
    '12\\) two',
    '\\- three',
    '\\+ four',
    '\\# five',
    '\\> six',
    '\\* seven',
  ]);
});

test('entities and date functions stay signs', () => {
  expect(escapeMarkdown('a &lt; b &#42; {{DATE(2026-11-24T09:00:00Z)}}')).toBe(
    'a \\&lt; b \\&#42; {\\{DATE(2026-11-24T09:00:00Z)}}',
  );
});

test('an ordinary sentence is not changed', () => {
  const sentence =
    'I’ll ask what waiting costs on 5 calls, R&D at Contoso, €48,000 (50 %), will be at proposal by Friday.';

  expect(escapeMarkdown(sentence)).toBe(sentence);
});

test('a line break can not begin a list', () => {
  expect(escapeMarkdown('a\n\n1. b\r\n- c\u2028# d')).toBe('a 1. b - c # d');
});

test('controls, bidi overrides and halves of characters are gone', () => {
  expect(plainLine('a\u0000b\u202ec\u2066d\u009fe\ud800f\ufeff')).toBe('abcdef');
  expect(plainLine('👩‍💻 שלום')).toBe('👩‍💻 שלום');
});

test('an input keeps the lines of its value', () => {
  expect(plainLines('a\r\nb\u202e')).toBe('a\nb');
});

test('every sign that Markdown could act on is escaped, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('[]()*_`~<>#-+.1 \n&;{}a\\\u202e')) }), (any) => {
      const bare = escapeMarkdown(any).replace(/\\[^\sA-Za-z0-9]/g, '·'); // not a letter: “&\\*;” would look like an entity;
      expect(bare).not.toMatch(/[`*_[\]~<]|^[-+#>]|^\d{1,9}[.)]|\n|\{\{|&#?\w+;/);
    }),
  );
});

test('HTML signs are escaped, in text and in attributes', () => {
  expect(escapeHtml(`<b onclick="x('y')">&amp;`)).toBe('&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;amp;');
});

test('only http and https are addresses, and none can leave its Markdown link', () => {
  expect(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'nothing'].map(webAddress)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(webAddress('https://a.example/x) [y](https://evil')).toBe('https://a.example/x%29%20%5By%5D%28https://evil');
});

test('a fact with an address is a link, with any other it is text', () => {
  const facts = factSet(
    [
      { title: 'Call', value: 'Contoso [12:40]', url: 'https://app.gong.io/call?id=1' },
      { title: 'Not recorded', value: 'x', url: 'javascript:x' },
    ],
    'small',
  ).facts;

  expect(facts).toEqual([
    { title: 'Call', value: '[Contoso \\[12:40\\]](https://app.gong.io/call?id=1)' },
    { title: 'Not\u00a0recorded', value: 'x' },
  ]);
});

test('a button refuses an address that is not a web page', () => {
  expect(() => openUrl({ title: 'Open', url: 'javascript:alert(1)' })).toThrow('http(s)');
});

test('a text block escapes what it shows', () => {
  expect(text('1. *a*').text).toBe('1\\. \\*a\\*');
});
