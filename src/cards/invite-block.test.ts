import { expect, test } from 'vitest';
import { expectGolden } from '#test/support/golden.ts';
import { inviteBlock, type InviteBlockView } from './invite-block.ts';
import { fitting, room } from './promise-line.ts';

type Full = Extract<InviteBlockView, { kind: 'full' }>;

const full: Full = {
  kind: 'full',
  token: '4hq2t9',
  link: 'https://app.example/a/4hq2t9',
  heading: 'This week’s 1:1, in two halves',
  footer: 'Twofold keeps these lines up to date. How it works',
  open: 'Open the agenda',
  coaching: {
    label: '1. Coaching',
    minutes: '24 minutes',
    line: 'One skill, looking forward. No numbers in this half.',
  },
  accountability: {
    label: '2. Accountability',
    minutes: '16 minutes',
    line: 'What we promised, then one new promise. Still open:',
    promises: [
      {
        quoted: '“Ask what waiting costs on 4 calls, Northwind, €22,000, at demo by Friday.”',
        meta: 'Ben, due Fri 20 Nov',
      },
      {
        quoted: '“A second contact in 2 deals, Fabrikam, €36,000, at proposal by Friday.”',
        meta: 'Ben, due Fri 6 Nov, carried 2 times',
      },
      { quoted: '“An intro to Contoso’s CFO by Thursday.”', meta: 'Ana, due Thu 19 Nov' },
    ],
    more: null,
  },
  blockers: { label: '3. Blockers', minutes: '5 minutes', line: 'What Ana takes on.' },
};

test('the block shows the two halves, what is open and the link', () => {
  expectGolden('invite-block.html', inviteBlock(full));
});

test('for others the block has labels, minutes and a count', () => {
  const { coaching, accountability, blockers } = full;
  const block = inviteBlock({
    ...full,
    kind: 'limited',
    coaching,
    accountability,
    blockers,
    count: '3 promises are open.',
  });

  expectGolden('invite-block-limited.html', block);
  expect(block).not.toMatch(/Northwind|What we promised|looking forward/);
});

test('the block has no class, no image and no comment', () => {
  expect(inviteBlock(full)).not.toMatch(/class=|<img|<!--|<script|data-/);
});

test('what people said can not become mark-up', () => {
  const promises = [
    { quoted: '“<img src=x onerror=alert(1)> & <a href="javascript:x">”', meta: '</td></table></div>' },
  ];

  const block = inviteBlock({ ...full, accountability: { ...full.accountability, promises } });

  expect(block).toContain('“&lt;img src=x onerror=alert(1)&gt; &amp; &lt;a href=&quot;javascript:x&quot;&gt;”');
  expect(block.match(/<\/div>/g)).toHaveLength(1);
});

test('a token that is not opaque text is a defect', () => {
  expect(() => inviteBlock({ ...full, token: '"><script>' })).toThrow('token');
});

test('a link that is no web page is a defect', () => {
  expect(() => inviteBlock({ ...full, link: 'javascript:alert(1)' })).toThrow('http(s)');
});

test.each(['a', '*', '&', '😀', '"', '€'])('twenty promises of 500 times %s stay under 32 KB', (sign) => {
  const all = Array.from({ length: 20 }, () => ({
    quoted: `“${sign.repeat(500 / sign.length)}”`,
    meta: 'Ben, due Fri 6 Nov, carried 2 times',
  }));
  const { shown, left } = fitting(all, ({ quoted }) => quoted, room.invite);

  const block = inviteBlock({
    ...full,
    accountability: { ...full.accountability, promises: shown, more: `and ${String(left)} more behind the link` },
  });

  expect(Buffer.byteLength(block)).toBeLessThan(32 * 1024);
  if (sign === 'a') expect(left).toBe(0);
});
