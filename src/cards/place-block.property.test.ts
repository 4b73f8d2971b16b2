import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlock, type BlockMarks } from './find-block.ts';
import { inviteBlock } from './invite-block.ts';
import {
  blockText,
  insertBlock,
  outsideText,
  removeBlock,
  replaceBlock,
  typedInside,
  type Placed,
} from './place-block.ts';

const first = 'This week’s 1:1, in two halves';
const last = 'Twofold keeps these lines up to date. How it works';
const marks: BlockMarks = { linkBase: 'https://app.example/a/', sentinels: [{ first, last }] };

const blockOf = (week: number): string =>
  inviteBlock({
    kind: 'full',
    token: `week${String(week)}`,
    link: `https://app.example/a/week${String(week)}`,
    heading: first,
    footer: last,
    open: 'Open the agenda',
    coaching: { label: '1. Coaching', minutes: '24 minutes', line: 'One skill, looking forward.' },
    accountability: {
      label: '2. Accountability',
      minutes: '16 minutes',
      line: 'Still open:',
      promises: [
        {
          quoted: `“Ask what waiting costs on ${String(week)} calls & <demo> by Friday.”`,
          meta: 'Ben, due Fri 20 Nov',
        },
        { quoted: '“An intro to Contoso’s CFO.”', meta: 'Ana, due Thu 19 Nov' },
      ],
      more: null,
    },
    blockers: { label: '3. Blockers', minutes: '5 minutes', line: 'What Ana takes on.' },
  });

const joins = [
  '<div class="me-email-text" lang="en-US">\r\n<div aria-hidden="true">\r\n________________________________________</div>\r\n<div><span class="me-email-text">Microsoft Teams meeting</span></div>\r\n<div>Join: <a href="https://teams.microsoft.com/meet/123?p=x" id="meet_invite_block.action.join_link">https://teams.microsoft.com/meet/123</a></div>\r\n<hr>\r\n</div>',
  '<div><br>\r\n<div style="height:20px"><span>________________________________________</span>\r\n</div>\r\n<div class="me-email-text"><div>Microsoft Teams meeting</div><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Click\r\n here to join</a> | <a href="https://teams.microsoft.com/meetingOptions/?x=1">Options</a></div></div>',
];
const bodyOf = (text: string, join: string): string =>
  `<html>\r\n<head>\r\n<style><!-- p {margin:0} --></style></head>\r\n<body>\r\n${text}${join}\r\n</body>\r\n</html>\r\n`;

/** What clients do to a body: each keeps what a reader sees (facts/graph.md §12.1, §12.2), in code that shares nothing with ours. */
const inText = (html: string, change: (text: string) => string): string => html.replace(/>[^<]+</g, change);
const clients = {
  graph: (html: string) =>
    inText(html, (text) =>
      text
        .replace(/(\S) (?=\S)/g, '$1\r\n ')
        .replaceAll('\u00a0', '&nbsp;')
        .replaceAll('’', '&#8217;'),
    ),
  outlookWeb: (html: string) => html.replace(/ class="[^"]*"/g, '').replace(/ id="/g, ' id="x_'),
  wrapped: (html: string) => html.replace('<body>', '<body><div dir="ltr">').replace('</body>', '</div></body>'),
  safeLinks: (html: string) =>
    html.replace(
      /href="(https:\/\/(?:app|teams)[^"]*)"/g,
      (_all, address: string) =>
        `href="https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address.replaceAll('&amp;', '&'))}&amp;data=05%7C&amp;reserved=0"`,
    ),
  classic: (html: string) => {
    const inner = (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(/\s+/g, ' ');
    const lines = inner
      .split(/<br[^>]*>|<hr[^>]*>|<\/?(?:p|div|ul|li|table|tbody|tr|td)(?: [^>]*)?>/)
      .map((line) => line.replace(/<(?!\/?(?:a|b)[ >])[^>]*>/g, ''));
    const paragraphs = lines.filter((line) => line.trim() !== '').map((line) => `<p class="MsoNormal">${line}</p>`);
    return `<html>\r\n<head>\r\n<meta name="Generator" content="Microsoft Exchange Server">\r\n<!-- converted from rtf -->\r\n</head>\r\n<body>\r\n${paragraphs.join('\r\n')}\r\n</body>\r\n</html>\r\n`;
  },
} as const;

/** Where people type; the line is given. Both work on any mark-up of the block. */
const typing = {
  above: (html: string, line: string) => html.replace('<body>', `<body><p>${line}</p>`),
  below: (html: string, line: string) => html.replace('</body>', `<p>${line}</p></body>`),
  inside: (html: string, line: string) => html.replace(/What\s+Ana\s+takes\s+on\./, (all) => `${all}<br>${line}`),
  underFirst: (html: string, line: string) => html.replace(/1\.\s+Coaching(?:<\/b>)?/, (all) => `${line}<br>${all}`),
} as const;

type Step = { readonly client: keyof typeof clients } | { readonly typing: keyof typeof typing };
const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T)[];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...keysOf(clients)).map((client) => ({ client })) },
  { weight: 1, arbitrary: fc.constantFrom(...keysOf(typing)).map((where) => ({ typing: where })) },
);
const text = fc.constantFrom(
  '',
  '<p>Bring the Contoso call.</p>\r\n',
  '<div>Notes &amp; numbers<br>\r\n<a href="https://crm.example/1">deal</a></div><div><br></div>',
  '<ul><li>one</li><li>two</li></ul>',
  '________________________________________<br>',
);
const weeks = fc.array(fc.array(step, { maxLength: 5 }), { minLength: 1, maxLength: 3 });

const htmlOf = (placed: Placed): string => {
  if (placed.kind === 'refused') throw new Error(`refused: ${placed.why}`);
  return placed.html;
};
const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();
const linesOf = (html: string): readonly string[] =>
  outsideText(html, marks)
    .split('\n')
    .filter((line) => line !== '');

test('through weeks of clients, typing and our own writes no line is lost, none is doubled, and the join section stays below', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...joins), weeks, (above, join, plan) => {
      const start = bodyOf(above, join);
      let html = htmlOf(insertBlock(start, blockOf(0), { marks, isOnlineMeeting: true }));
      const human: string[] = [...linesOf(start)];
      expect(linesOf(html)).toEqual(linesOf(start));
      let count = 0;

      for (const [week, steps] of plan.entries()) {
        const inside: string[] = [];
        for (const one of steps) {
          if ('client' in one) html = clients[one.client](html);
          else {
            count += 1;
            const line = `Typed line ${String(count)}`;
            (one.typing === 'above' || one.typing === 'below' ? human : inside).push(line);
            html = typing[one.typing](html, line);
          }
        }
        expect(sorted(linesOf(html))).toEqual(sorted(human));
        expect(sorted(typedInside(html, marks, [blockOf(week)]))).toEqual(sorted(inside));

        const options = { marks, isOnlineMeeting: true, written: [blockOf(week)] };
        html = htmlOf(replaceBlock(html, blockOf(week + 1), options));
        human.push(...inside);
        expect(html).toContain(blockOf(week + 1));
        expect(blockText(html, marks)).toBe(blockText(blockOf(week + 1), marks));
        expect(sorted(linesOf(html))).toEqual(sorted(human));
        expect(html.indexOf('#end')).toBeLessThan(html.search(/teams\.microsoft\.com(?:%2F|\/)(?:meet|l)/));
      }

      const removed = htmlOf(removeBlock(html, { marks, isOnlineMeeting: true, written: [blockOf(plan.length)] }));
      expect(sorted(linesOf(removed))).toEqual(sorted(human));
      expect(findBlock(removed, marks)).toEqual({ kind: 'none' });
    }),
    { numRuns: 150 },
  );
});

test('every byte outside the block stays when it is written into an untouched body', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...joins), fc.constantFrom('', '<p>Below</p>'), (above, join, below) => {
      const html = bodyOf(above, join + below);
      const inserted = htmlOf(insertBlock(html, blockOf(0), { marks, isOnlineMeeting: true }));
      const replaced = htmlOf(
        replaceBlock(inserted, blockOf(1), { marks, isOnlineMeeting: true, written: [blockOf(0)] }),
      );

      expect(inserted.replace(blockOf(0), '')).toBe(html);
      expect(replaced).toBe(inserted.replace(blockOf(0), () => blockOf(1)));
    }),
  );
});

test('any text at all can be read and is never an error', () => {
  const tags = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '</table>',
    '<br>',
    '<a href="https://app.example/a/t#begin">x</a>',
    '<a href="https://app.example/a/t#end">y</a>',
    '<div id="x_agenda-t">',
    '<!--',
    '-->',
    '&',
    'words ',
    '______________________________',
  );
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 14 }), (pieces) => {
      const html = pieces.join('');
      const found = findBlock(html, marks);
      const written =
        found.kind === 'found' ? replaceBlock(html, blockOf(1), { marks, isOnlineMeeting: false, written: [] }) : null;

      if (written !== null) expect(written.kind).toBe('placed');
      if (written?.kind === 'placed')
        expect(outsideText(written.html, marks).replace(/\W/g, '').length).toBeGreaterThanOrEqual(
          outsideText(html, marks).replace(/\W/g, '').length,
        );
    }),
    { numRuns: 500 },
  );
});
