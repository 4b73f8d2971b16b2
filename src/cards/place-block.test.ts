import { expect, test } from 'vitest';
import { findBlock, type BlockMarks } from './find-block.ts';
import { inviteBlock } from './invite-block.ts';
import { blockText, insertBlock, outsideText, removeBlock, replaceBlock, typedInside } from './place-block.ts';

const marks: BlockMarks = {
  linkBase: 'https://app.example/a/',
  sentinels: [{ first: 'This week’s 1:1, in two halves', last: 'Twofold keeps these lines up to date. How it works' }],
};

const blockOf = (...promises: readonly string[]): string =>
  inviteBlock({
    kind: 'full',
    token: '4hq2t9',
    link: 'https://app.example/a/4hq2t9',
    heading: 'This week’s 1:1, in two halves',
    footer: 'Twofold keeps these lines up to date. How it works',
    open: 'Open the agenda',
    coaching: { label: '1. Coaching', minutes: '24 minutes', line: 'One skill, looking forward.' },
    accountability: {
      label: '2. Accountability',
      minutes: '16 minutes',
      line: 'Still open:',
      promises: promises.map((quoted) => ({ quoted, meta: 'Ben, due Fri 20 Nov' })),
      more: null,
    },
    blockers: { label: '3. Blockers', minutes: '5 minutes', line: 'What Ana takes on.' },
  });

const block = blockOf('“A second contact by Friday.”');
const next = blockOf('“Two dates by Thursday.”');

const joinNow =
  '<div class="me-email-text" lang="en-US" style="color:#242424">\r\n<div aria-hidden="true">\r\n________________________________________</div>\r\n<div><span class="me-email-text">Microsoft Teams meeting</span>\r\n</div>\r\n<div><a href="https://teams.microsoft.com/meet/123?p=x" id="meet_invite_block.action.join_link">Join</a></div>\r\n</div>';
const joinOld =
  '<div style="height:20px"><span>________________________________________</span>\r\n</div>\r\n<div class="me-email-text"><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Click\r\n here to join</a></div>';
const joinFlat =
  '<p>________________________________________</p>\r\n<p><b>Microsoft Teams meeting</b></p>\r\n<p>Join: <a href="https://teams.microsoft.com/meet/123?p=x">Join</a></p>';
const body = (content: string): string =>
  `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${content}\r\n</body>\r\n</html>\r\n`;

const online = { marks, isOnlineMeeting: true };
const replaceOnline = { ...online, written: [block] };
const htmlOf = (placed: ReturnType<typeof insertBlock>): string => {
  if (placed.kind === 'refused') throw new Error(`refused: ${placed.why}`);
  return placed.html;
};

test.each([
  ['today’s Teams section', `<div>Bring the call.</div><br>\r\n`, joinNow],
  ['the older Teams section', `<div>Bring the call.</div>\r\n`, joinOld],
  ['a section that classic Outlook flattened', `<p>Bring the call.</p>\r\n`, joinFlat],
])('the block stands before %s, and nothing else changes', (_name, text, join) => {
  expect(insertBlock(body(text + join), block, online)).toEqual({
    kind: 'placed',
    html: body(text + block + join),
    kept: [],
  });
});

test('the block stands before the outermost container of the section', () => {
  const html = body(`<div><br>\r\n<br>\r\n${joinOld}</div>`);

  expect(htmlOf(insertBlock(html, block, online))).toBe(body(`${block}<div><br>\r\n<br>\r\n${joinOld}</div>`));
});

test('text in the container of the section stays above the block', () => {
  const html = body(`<div>Bring the call.<br>\r\n${joinOld}</div>`);

  expect(htmlOf(insertBlock(html, block, online))).toBe(body(`<div>Bring the call.<br>\r\n${block}${joinOld}</div>`));
});

test('without a Teams meeting the block stands at the end of the body', () => {
  const placed = insertBlock(body('<div>Room 4</div>'), block, { marks, isOnlineMeeting: false });

  expect(htmlOf(placed)).toBe(body('<div>Room 4</div>').replace('</body>', `${block}</body>`));
});

test('a body that is no document takes the block at its end', () => {
  expect(htmlOf(insertBlock('Room 4', block, { marks, isOnlineMeeting: false }))).toBe(`Room 4${block}`);
});

test('a Teams meeting whose section is gone is not written', () => {
  const html = body('<div>Bring the call.</div>');

  expect(insertBlock(html, block, online)).toEqual({ kind: 'refused', why: 'no-join-section' });
  expect(replaceBlock(html.replace('</div>', `</div>${block}`), next, replaceOnline)).toEqual({
    kind: 'refused',
    why: 'no-join-section',
  });
});

test('a link to another meeting that people wrote above is not taken for the section', () => {
  const above = '<p>See <a href="https://teams.microsoft.com/l/meetup-join/other">the team call</a> first.</p>\r\n';

  expect(htmlOf(insertBlock(body(above + joinNow), block, online))).toBe(body(above + block + joinNow));
  expect(htmlOf(insertBlock(body(above + joinFlat), block, online))).toBe(body(above + block + joinFlat));
});

test('inserting and removing leaves the body as it was', () => {
  const html = body(`<div>Bring the call.</div>${joinNow}`);

  expect(htmlOf(removeBlock(htmlOf(insertBlock(html, block, online)), replaceOnline))).toBe(html);
});

test('a block is never inserted twice', () => {
  expect(insertBlock(body(block + joinNow), block, online)).toEqual({ kind: 'refused', why: 'already-there' });
});

test('replacing changes the block only', () => {
  expect(htmlOf(replaceBlock(body(`<p>a</p>${block}<p>b</p>${joinNow}`), next, replaceOnline))).toBe(
    body(`<p>a</p>${next}<p>b</p>${joinNow}`),
  );
});

const flat = (text: string): string =>
  text
    .replace(/<\/?(?:div|table)[^>]*>\n?/g, '')
    .replace(/<tr><td[^>]*>|<span[^>]*>|<\/span>/g, '')
    .split(/<br>\n|<\/td><\/tr>\n?/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>\r\n`)
    .join('');

test('after classic Outlook the block is the paragraphs between its first and last line', () => {
  const html = body(`<p>Bring the call.</p>${flat(block)}<p>&nbsp;</p>${joinFlat}`);

  expect(blockText(html, marks)).toBe(blockText(block, marks));
  expect(findBlock(html, marks)).toMatchObject({ kind: 'found', by: 'links', tokens: ['4hq2t9'] });
  expect(htmlOf(replaceBlock(html, next, replaceOnline)).replace(/\s+(?=<p>)/g, '')).toBe(
    body(`<p>Bring the call.</p>${next}<p>&nbsp;</p>${joinFlat}`).replace(/\s+(?=<p>)/g, ''),
  );
  expect(outsideText(htmlOf(removeBlock(html, replaceOnline)), marks)).toBe(outsideText(html, marks));
});

test('Safe Links, prefixed ids and broken white space do not hide the block', () => {
  const wrapped = block
    .replace(
      /href="([^"]*)"/g,
      (_all, address: string) =>
        `href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&amp;data=05"`,
    )
    .replace('id="agenda-', 'id="x_x_agenda-')
    .replaceAll(' ', '\r\n');

  expect(findBlock(body(wrapped + joinNow), marks)).toMatchObject({ kind: 'found', by: 'links' });
  expect(htmlOf(replaceBlock(body(wrapped + joinNow), next, replaceOnline))).toBe(body(next + joinNow));
});

test('without its links the block is found by its id, and without that by its words', () => {
  const noLinks = block.replace(/<a [^>]*>|<\/a>/g, '');

  expect(findBlock(body(noLinks.replace(/<b>This.*?<\/b>|Twofold keeps[^<]*/g, '')), marks)).toMatchObject({
    kind: 'found',
    by: 'id',
  });
  expect(findBlock(body(flat(noLinks)), marks)).toMatchObject({ kind: 'found', by: 'sentinel' });
  expect(findBlock(body('<p>Bring the call.</p>'), marks)).toEqual({ kind: 'none' });
});

test('a block of which one edge is missing is not touched', () => {
  const torn = body(flat(block).replace(/<p><a[^>]*#end.*?<\/p>/, '') + joinFlat);

  expect(findBlock(torn, marks)).toEqual({ kind: 'torn' });
  expect(insertBlock(torn, next, online)).toEqual({ kind: 'refused', why: 'torn-block' });
  expect(replaceBlock(torn, next, replaceOnline)).toEqual({ kind: 'refused', why: 'torn-block' });
  expect(removeBlock(torn, replaceOnline)).toEqual({ kind: 'refused', why: 'torn-block' });
});

test('a block below the join section, or around it, is not touched', () => {
  const around = block.replace('What Ana takes on.</span>', `What Ana takes on.</span>${joinNow}`);

  expect(findBlock(body(joinNow + block), marks)).toEqual({ kind: 'torn' });
  expect(findBlock(body(around), marks)).toEqual({ kind: 'torn' });
  expect(findBlock(body(around + joinFlat), marks)).toEqual({ kind: 'torn' });
});

test('a block that lost its last line is found by its container', () => {
  const html = body(block.replace(/<tr><td[^>]*><a[^>]*#end.*?<\/tr>/, '') + joinNow);

  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(body(next + joinNow));
});

test('lines that people typed inside the block stand right after the new one', () => {
  const typed = block.replace(
    'Still open:</span><br>',
    'Still open:</span><br>\r\nBring <a href="https://crm.example/7">the deal</a> &amp; <b>numbers</b><br>',
  );
  const html = body(typed + joinNow);

  expect(typedInside(html, marks, [block])).toEqual(['Bring the deal & numbers']);
  expect(replaceBlock(html, next, replaceOnline)).toEqual({
    kind: 'placed',
    html: body(`${next}<div> Bring <a href="https://crm.example/7">the deal</a> &amp; numbers</div>${joinNow}`),
    kept: ['Bring the deal & numbers'],
  });
});

test('a line of ours that somebody changed is kept as it now reads', () => {
  const html = body(block.replace('Ben, due Fri 20 Nov', 'Ben, due Mon 23 Nov') + joinNow);

  expect(typedInside(html, marks, [block])).toEqual(['Ben, due Mon 23 Nov']);
});

test('lines of ours that a client joined or broke are not taken for people’s', () => {
  const joined = block
    .replace('<br>\n<span style="color:#616161">One skill', ' <span style="color:#616161">One skill')
    .replace('A second contact', 'A second<br>contact');

  expect(typedInside(body(joined + joinNow), marks, [block])).toEqual([]);
});

test('a picture that somebody put into the block is kept', () => {
  const picture = '<img src="cid:chart" width="40">';
  const html = body(block.replace('What Ana takes on.</span>', `What Ana takes on.</span><br>${picture}`) + joinNow);

  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(body(`${next}<div>${picture}</div>${joinNow}`));
});

test('text above our first line and below our last one stays where it is, in the same table too', () => {
  const html = body(
    block.replace('<tr>', '<tr><td>Above</td></tr>\n<tr>').replace('</table>', '<tr><td>Below</td></tr></table>') +
      joinNow,
  );

  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(
    body(`<div>Above</div>${next}<div>Below</div>${joinNow}`),
  );
});

test('a container that keeps people’s text is no longer ours', () => {
  const html = body(block.replace('</table>', '</table>\nThanks, Ben') + joinNow);

  const removed = htmlOf(removeBlock(html, replaceOnline));

  expect(removed).toBe(body(`<div style="margin:12px 0">\n\nThanks, Ben\n</div>${joinNow}`));
  expect(findBlock(removed, marks)).toEqual({ kind: 'none' });
});

test('a body copied together from two becomes one block', () => {
  const old = block.replaceAll('4hq2t9', 'older1');
  const html = body(`<p>a</p>${old}<p>b</p>${block}${joinNow}`);

  expect(findBlock(html, marks)).toMatchObject({ kind: 'found', tokens: ['older1', '4hq2t9'] });
  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(body(`<p>a</p>${next}<p>b</p>${joinNow}`));
});

test('a block pasted into the block goes with it', () => {
  const html = body(block.replace('Still open:</span><br>', `Still open:</span><br>${block}<br>`) + joinNow);

  expect(htmlOf(replaceBlock(html, next, replaceOnline))).toBe(body(next + joinNow));
});

test('the text of the block does not change with its mark-up, and does with its words', () => {
  expect(blockText(body(block + joinNow), marks)).toBe(blockText(block, marks));
  expect(blockText(next, marks)).not.toBe(blockText(block, marks));
});

test('deep nesting is read without harm', () => {
  const html = body('<div>'.repeat(20_000) + block + joinNow);

  expect(findBlock(html, marks).kind).toBe('found');
});
