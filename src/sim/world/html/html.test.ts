import { expect, test } from 'vitest';
import { throughClassicOutlook, throughOwa, throughTeams, withSafeLinks } from './client-passes.ts';
import { bodyAsText, visibleText } from './visible-text.ts';
import { htmlFromText, rewriteBody } from './write-html.ts';

test('A fragment comes back as a whole document with CRLF', () => {
  const read = rewriteBody('<p>Hello</p>');

  expect(read).toBe(
    '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n<p>\r\nHello</p>\r\n</body>\r\n</html>\r\n',
  );
});

test('Active content, comments and data attributes are gone; ids, classes, titles and links stay', () => {
  const read = rewriteBody(
    '<div id="a.b" class="c" title="t" data-x="1" onclick="f()"><!-- mark --><script>x()</script><iframe src="y"><p>in</p></iframe><a href="https://app.example/#begin" target="_blank">go</a></div><a href="javascript:x()">bad</a>',
  );

  expect(read).toContain('<div id="a.b" class="c" title="t"><a href="https://app.example/#begin" target="_blank">go</a></div>');
  expect(read).not.toMatch(/mark|script|iframe|data-|onclick|>in</);
});

test('Styles are normalised, void elements unclosed, a non-breaking space is written by name', () => {
  const read = rewriteBody("<p style=\"Color : red;FONT-FAMILY:'Segoe UI', Arial;\">a&nbsp;b<br/>c &amp; d</p><hr />");

  expect(read).toContain("<p style=\"color:red; font-family:'Segoe UI',Arial\">\r\na&nbsp;b<br>\r\nc &amp; d</p>\r\n<hr>\r\n");
});

test('A style sheet moves to the head, inside a comment', () => {
  expect(rewriteBody('<style>p {margin:0}</style><p>x</p>')).toContain('<style>\r\n<!--\r\np {margin:0}\r\n-->\r\n</style>\r\n</head>');
});

test('Long text is broken at white space only, so the visible text stays', () => {
  const text = 'word '.repeat(60).trim();

  const read = rewriteBody(`<div><span>${text}</span></div>`);

  expect(read).toContain('word\r\n word');
  expect(visibleText(read)).toBe(text);
});

test('What was read is never what was written, even when an answer is written back', () => {
  const first = rewriteBody('<p>one</p>');
  const second = rewriteBody(first);
  const third = rewriteBody(second);

  expect(second).not.toBe(first);
  expect(third).not.toBe(second);
  expect(visibleText(third)).toBe('one');
  expect(rewriteBody('<p>one</p>')).toBe(first);
});

test('A text body is wrapped in HTML and keeps its lines', () => {
  const read = rewriteBody(htmlFromText('one <two>\nthree'));

  expect(read).toContain('<!-- converted from text -->');
  expect(visibleText(read)).toBe('one <two>\r\nthree');
});

test('Outlook on the web strips classes and prefixes ids again on each pass', () => {
  const twice = throughOwa(throughOwa('<div id="agenda-1" class="k"><p>text</p></div>'));

  expect(twice).toBe('<div id="x_x_agenda-1"><p>text</p></div>');
});

test('Classic Outlook keeps text, line breaks, bold and links, and nothing else', () => {
  const saved = throughClassicOutlook('<div id="a" style="color:red">one <b>two</b><br><a id="l" href="https://x.example/1">three</a></div><p></p>');

  expect(saved).not.toMatch(/id=|color:red/);
  expect(saved).toContain('<b>two</b>');
  expect(saved).toContain('<a href="https://x.example/1">');
  expect(visibleText(saved)).toBe('one two\r\nthree');
  expect(rewriteBody(saved)).toContain('<meta name="Generator" content="Microsoft Exchange Server">\r\n<!-- converted from rtf -->');
});

test('Teams rebuilds the body of paragraphs', () => {
  expect(throughTeams('<div id="a"><span class="s">one</span></div><div><br></div>')).toBe('<p>one</p><p>&nbsp;</p>');
});

test('Safe Links wraps every web address', () => {
  expect(withSafeLinks('<a href="https://x.example/a?b=1">t</a>')).toContain('safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa%3Fb%3D1&amp;data=');
});

test('A body asked for as text names the addresses of links', () => {
  expect(bodyAsText('<p>see <a href="https://x.example/">here</a></p><ul><li>one</li></ul>')).toBe('see here<https://x.example/>\r\n• one');
});
