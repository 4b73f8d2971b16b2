import { expect, test } from 'vitest';
import { findBlock, type BlockMarks } from './find-block.ts';
import { inviteBlock } from './invite-block.ts';
import { insertBlock, outsideText, replaceBlock } from './place-block.ts';

/* What chains of clients and hands brought to light (test/the-block-survives.test.ts), each by itself. */

const first = 'This week’s 1:1, in two halves';
const last = 'Twofold keeps these lines up to date. How it works';
const marks: BlockMarks = { linkBase: 'https://app.example/a/', sentinels: [{ first, last }] };
const blockOf = (line: string): string =>
  inviteBlock({
    kind: 'limited',
    token: '4hq2t9',
    link: 'https://app.example/a/4hq2t9',
    heading: first,
    footer: last,
    open: 'Open the agenda',
    coaching: { label: '1. Coaching', minutes: '24 minutes' },
    accountability: { label: '2. Accountability', minutes: '16 minutes' },
    blockers: { label: '3. Blockers', minutes: '5 minutes' },
    count: line,
  });
const [block, next] = [blockOf('3 promises are open.'), blockOf('2 promises are open.')];

const joinNow = '<div class="me-email-text"><div>________________________________________</div><div><a href="https://teams.microsoft.com/meet/123?p=x" id="meet_invite_block.action.join_link">Join</a></div></div>';
const joinOld = '<div><span>________________________________________</span></div><div class="me-email-text"><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Click here</a></div>';
const joinFlat = '<p>________________________________________</p><p>Join: <a href="https://teams.microsoft.com/meet/123?p=x">Join</a></p>';
const body = (content: string): string => `<html>\r\n<body>\r\n${content}\r\n</body>\r\n</html>\r\n`;

const online = { marks, isOnlineMeeting: true };
const replaceOnline = { ...online, written: [block] };
const htmlOf = (placed: ReturnType<typeof insertBlock>): string => {
  if (placed.kind === 'refused') throw new Error(`refused: ${placed.why}`);
  return placed.html;
};

test('what is kept of our first or last line leads to the agenda and marks no block: else the next write would find a torn one', () => {
  const typedAt = (html: string) => html.replace('How it works</a>', 'How it works</a> Ask Cleo');
  const html = typedAt(htmlOf(insertBlock(body(joinNow), block, online)));

  const once = htmlOf(replaceBlock(html, next, replaceOnline));
  const twice = replaceBlock(once, block, { ...online, written: [next] });

  expect(once).toContain('<a href="https://app.example/a/4hq2t9">Twofold keeps these lines up to date. How it works</a> Ask Cleo');
  expect(twice).toMatchObject({ kind: 'placed', kept: [] });
});

test('a line of underscores that somebody drew in our table begins no join section', () => {
  const rule = '<div>________________________________________<br>\r\nBelow the line</div>';
  const html = htmlOf(insertBlock(body(joinNow), block, online)).replace('How it works</a>', `How it works</a>${rule}`);

  const placed = replaceBlock(html, next, replaceOnline);

  expect(findBlock(html, marks).kind).toBe('found');
  expect(outsideText(htmlOf(placed), marks)).toBe(outsideText(html, marks));
});

test('a block that somebody emptied stands above the join section as before, whatever else they wrote', () => {
  const emptied = '<div id="x_agenda-4hq2t9"><table><tr><td>&nbsp;</td></tr></table></div>';
  const rule = '<div>________________________________________<br>\r\nMy notes</div>';

  for (const text of [`<span>${emptied}${joinFlat}</span>`, `${rule}${emptied}${joinNow}`, `${rule}<div>${emptied}${joinOld}</div>`]) {
    const placed = htmlOf(replaceBlock(body(text), next, replaceOnline));

    expect(placed).toBe(body(text.replace(emptied, next)));
  }
});

test('a first line whose link an editor wrote as two is one first line', () => {
  const html = htmlOf(insertBlock(body(`<p>Bring the call.</p>${joinFlat}`), block, online));
  const split = html.replace('<b>This week’s 1:1, in two halves</b></a>', '<b>This</b></a><a href="https://app.example/a/4hq2t9#begin"><b> week’s 1:1, in two halves</b></a>');

  expect(split).not.toBe(html);
  expect(htmlOf(replaceBlock(split, next, replaceOnline))).toBe(html.replace(block, next));
});

test('an invitation to another meeting that somebody pasted above the block, line of underscores and all, is not taken for the section below it', () => {
  const other = '<p>________________________________________</p><p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_other/0">Join</a></p>';
  const html = body(`${other}${block}${joinFlat}`);

  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(html.replace(block, next));
});
