import fc from 'fast-check';
import { expect } from 'vitest';
import { findBlock, type BlockMarks } from '#cards/find-block.ts';
import { inviteBlock } from '#cards/invite-block.ts';
import { blockText, insertBlock, outsideText, removeBlock, replaceBlock, typedInside } from '#cards/place-block.ts';
import { linksOf, readHtml } from '../../src/sim/world/html/html-tree.ts';
import { linesOf } from '../../src/sim/world/html/visible-text.ts';
import { rewriteBody } from '../../src/sim/world/html/write-html.ts';
import { anEdit, clients, edited, type Edit } from './invite-edits.ts';

const first = 'This week’s 1:1, in two halves';
const last = 'Twofold keeps these lines up to date. How it works';
const marks: BlockMarks = { linkBase: 'https://app.example/a/', sentinels: [{ first, last }, { first: 'Das 1:1 dieser Woche', last: 'Twofold hält diese Zeilen aktuell.' }] };

/** The block of a week: another promise each time. */
export const blockOf = (week: number): string =>
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
        { quoted: `“Ask what waiting costs on ${String(week)} calls & <demo> by Friday.”`, meta: 'Ben, due Fri 20 Nov' },
        { quoted: '“An intro to Contoso’s CFO.”', meta: 'Ana, due Thu 19 Nov' },
      ],
      more: null,
    },
    blockers: { label: '3. Blockers', minutes: '5 minutes', line: 'What Ana takes on.' },
  });

/** What happens to an invite between two of our writes. */
export type Step = { readonly client: keyof typeof clients } | { readonly edit: Edit };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('graph', 'outlookOnTheWeb', 'classicOutlook', 'teams', 'safeLinks').map((client) => ({ client }) as const),
  anEdit.map((edit) => ({ edit })),
);

/** Some weeks of an invite, each with what clients and people do to it. */
export const someWeeks = fc.array(fc.array(aStep, { maxLength: 7 }), { minLength: 1, maxLength: 3 });

/** How often each end was reached: a property that only ever saw one of them would say little. */
export type Tally = { found: number; gone: number; torn: number; typedInside: number };
export const emptyTally = (): Tally => ({ found: 0, gone: 0, torn: 0, typedInside: 0 });

/**
 * Plays the weeks on `start`, a body as Graph returns it, and checks before and after each of our writes, by the simulator's reading of HTML: the block is found
 * whenever both of its edges stand, in order, above the join section; else it is rightly gone or torn, and a torn one is not touched. A write leaves every line
 * of people and of the join section in place and in order, what was typed inside included, and the block stands once, above the join section.
 */
export function playWeeks(start: string, weeks: readonly (readonly Step[])[], tally: Tally): void {
  const story = { joinLinks: joinLinksOf(start), fixed: new Set(linesBelowRule(start)), typed: 0 };
  let html = placed(insertBlock(start, blockOf(0), { marks, isOnlineMeeting: true }));
  expect(peoplesLines(html)).toEqual(peoplesLines(start));

  for (const [week, steps] of weeks.entries()) {
    for (const step of steps) {
      if ('client' in step) html = clients[step.client](html);
      else {
        story.typed += 1;
        html = edited(html, step.edit, `Hand${String(story.typed)} wrote this`, (text) => isJoinText(text, story.fixed));
      }
    }
    html = rewriteBody(html); // what we read always comes from Graph
    const written = writeNextWeek(html, week, story.joinLinks, tally);
    if (written === null) return;
    html = written;
  }
  checkRemoval(html, weeks.length, story.joinLinks);
}

/** The body after our write of the next week, checked; null where a torn block stops the story. */
function writeNextWeek(html: string, week: number, joinLinks: readonly string[], tally: Tally): string | null {
  const { kind } = findBlock(html, marks);
  expect(expected(html, joinLinks), `taken for ${kind}:\n${html}`).toContain(kind);
  const options = { marks, isOnlineMeeting: true, written: [blockOf(week)] };
  const next = blockOf(week + 1);
  if (kind === 'torn') {
    tally.torn += 1;
    expect([insertBlock(html, next, options), replaceBlock(html, next, options), removeBlock(html, options)]).toEqual(Array(3).fill({ kind: 'refused', why: 'torn-block' }));
    return null;
  }
  tally[kind === 'none' ? 'gone' : 'found'] += 1;
  const result = kind === 'none' ? insertBlock(html, next, options) : replaceBlock(html, next, options);
  const after = placed(result);
  if (kind === 'found') tally.typedInside += checkKept(html, week, result.kind === 'placed' ? result.kept : []);
  checkWrite(html, after, week + 1, joinLinks);
  return after;
}

function checkWrite(before: string, after: string, week: number, joinLinks: readonly string[]): void {
  expect(peoplesLines(after)).toEqual(peoplesLines(before));
  expect(joinLinksOf(after)).toEqual(joinLinksOf(before));
  expect(linesIn(after).join('\n').split(linesIn(blockOf(week)).join('\n'))).toHaveLength(2); // once, and in one piece
  expect(findBlock(after, marks)).toMatchObject({ kind: 'found', tokens: [`week${String(week)}`] });
  expect(blockText(after, marks)).toBe(blockText(blockOf(week), marks));
  const links = linksOf(readHtml(after).nodes).map(decoded);
  expect(links.findLastIndex((link) => link.endsWith('#end'))).toBeLessThan(links.findIndex((link) => joinLinks.includes(link)));
  expect(after).toContain(blockOf(week));
}

/** What people typed between the edges is told and kept; how many lines that were. */
function checkKept(html: string, week: number, kept: readonly string[]): number {
  const edges = edgesIn(html);
  const told = typedInside(html, marks, [blockOf(week)]);
  if (edges.map(({ edge }) => edge).join() !== 'begin,end') return 0; // copied together: which lines are inside is not ours to say here
  const byHand = (lines: readonly string[]): readonly string[] => lines.filter((line) => /Hand\d+/.test(line)).map(bare);
  const inside = byHand(linesIn(html).slice(edges[0]?.line, (edges[1]?.line ?? 0) + 1));
  expect(byHand(kept)).toEqual(inside);
  expect(byHand(told)).toEqual(inside);
  const outside = byHand(outsideText(html, marks).split('\n'));
  expect([...outside, ...inside].sort()).toEqual([...byHand(linesIn(html))].sort());
  return inside.length;
}

function checkRemoval(html: string, week: number, joinLinks: readonly string[]): void {
  const removed = placed(removeBlock(html, { marks, isOnlineMeeting: true, written: [blockOf(week)] }));
  expect(expected(removed, joinLinks)).toContain(findBlock(removed, marks).kind); // somebody may have copied the words of an edge: then those stand alone
  expect(linksOf(readHtml(removed).nodes).map(decoded).filter((link) => /^https:\/\/app\.example\/a\/\w+#/.test(link))).toEqual([]);
  expect(peoplesLines(removed)).toEqual(peoplesLines(html));
  expect(joinLinksOf(removed)).toEqual(joinLinksOf(html));
}

type EdgeSeen = { readonly edge: 'begin' | 'end'; readonly line: number };

/** Our first and last lines, one a line however many links it became: by their links, and by their words where no link of that kind is left (facts/graph.md §12.3). */
function edgesIn(html: string): readonly EdgeSeen[] {
  const lines = linesOf(readHtml(html).nodes);
  const edgesOf = (edge: EdgeSeen['edge'], words: string): readonly EdgeSeen[] => {
    const link = new RegExp(`^https://app\\.example/a/\\w+#${edge}$`);
    const linked = lines.flatMap((line, index) => (line.some(({ href }) => link.test(decoded(href ?? ''))) ? [index] : []));
    const worded = lines.flatMap((line, index) => (shown(line) === words ? [index] : []));
    return (linked.length > 0 ? linked : worded).map((line) => ({ edge, line }));
  };
  return [...edgesOf('begin', first), ...edgesOf('end', last)].sort((one, other) => one.line - other.line);
}

/** What the block may rightly be taken for. An element with our id stands for its edges where they are gone. */
function expected(html: string, joinLinks: readonly string[]): readonly string[] {
  const edges = edgesIn(html);
  const hasHolder = /id="(?:x_)*agenda-/.test(html);
  const joinLine = linesOf(readHtml(html).nodes).findIndex((line) => line.some(({ href }) => joinLinks.includes(decoded(href ?? ''))));
  if (edges.length === 0) return hasHolder ? ['found', 'none'] : ['none'];
  const depths = edges.map((_edge, index) => edges.slice(0, index + 1).reduce((depth, { edge }) => depth + (edge === 'begin' ? 1 : -1), 0));
  const isBalanced = depths.every((depth) => depth >= 0) && depths.at(-1) === 0;
  const isAbove = edges.every(({ line }) => line < joinLine);
  return isBalanced && isAbove ? ['found'] : hasHolder ? ['found', 'torn'] : ['torn'];
}

/** Without the sign before a list's line, which is a look until classic Outlook makes it a letter. */
const bare = (line: string): string => line.replace(/[\s\u00a0]+/g, ' ').trim().replace(/^(?:• ?)+/, '');
const shown = (line: readonly { readonly text: string }[]): string => bare(line.map(({ text }) => text).join(''));
const linesIn = (html: string): readonly string[] => linesOf(readHtml(html).nodes).map(shown);

/** Lines that are no line of any block of ours: people's and the join section's. */
function peoplesLines(html: string): readonly string[] {
  const own = new Set([0, 1, 2, 3].flatMap((week) => linesIn(blockOf(week))));
  const isDrawn = (line: string): boolean => line === '_'.repeat(32); // how the simulator shows <hr>: a look, no words
  const isPeoples = (line: string): boolean => line !== '' && !isDrawn(line) && (/Hand\d+/.test(line) || ![...own].some((ours) => ours !== '' && (ours.includes(line) || line.includes(ours))));
  return linesIn(html).filter(isPeoples);
}

/** The address of a link behind Safe Links, however often it went through. */
function decoded(href: string): string {
  const inner = /^https:\/\/\w+\.safelinks\.protection\.outlook\.com\/\?url=([^&]+)/.exec(href)?.[1];
  return inner === undefined ? href : decoded(decodeURIComponent(inner));
}

const joinAddress = /^https:\/\/teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/(?!19%3ameeting_other)/;
const joinLinksOf = (html: string): readonly string[] => linksOf(readHtml(html).nodes).map(decoded).filter((link) => joinAddress.test(link));

/** The lines of the join section, from its line of underscores on. */
function linesBelowRule(html: string): readonly string[] {
  const lines = linesIn(html);
  return lines.slice(lines.findIndex((line) => /^_{30,}$/.test(line))).filter((line) => line !== '');
}

const isJoinText = (text: string, fixed: ReadonlySet<string>): boolean => {
  const line = bare(text);
  return fixed.has(line) || [...fixed].some((one) => one.length > 8 && line.includes(one));
};

function placed(result: ReturnType<typeof insertBlock>): string {
  if (result.kind === 'refused') throw new Error(`refused: ${result.why}`);
  return result.html;
}
