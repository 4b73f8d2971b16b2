import type { World } from '../world.ts';
import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import { linksOf, readHtml } from '../html/html-tree.ts';
import { linesOf, plain } from '../html/visible-text.ts';
import { paragraphs } from '../html/client-passes.ts';
import { writeFragment } from '../html/write-html.ts';
import { randomGuid, randomText } from '../ids.ts';
import type { OnlineMeeting } from './event-item.ts';

/** A new Teams meeting with a thread of its own; the long address carries thread, tenant and organizer (facts/graph.md §8). */
export function newOnlineMeeting(world: World, organizerId: string): OnlineMeeting {
  const threadId = `19:meeting_${Buffer.from(randomGuid(world.random)).toString('base64')}@thread.v2`;
  const context = `%7b%22Tid%22%3a%22${world.tenantId}%22%2c%22Oid%22%3a%22${organizerId}%22%7d`;
  const meetingId = randomText(world.random, 14, '0123456789');
  return {
    threadId,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${threadId.replace(':', '%3a').replace('@', '%40')}/0?context=${context}`,
    shortUrl: `https://teams.microsoft.com/meet/${meetingId}?p=${randomText(world.random, 18)}`,
    meetingId,
    passcode: randomText(world.random, 8),
    organizerId,
  };
}

/** The body with the section that lets people join, at its end. */
export function withJoinSection(html: string, meeting: OnlineMeeting, tenantId: string): string {
  const section = joinSection(meeting, tenantId);
  return /<\/body>/i.test(html) ? html.replace(/<\/body>/i, () => `${section}</body>`) : html + section;
}

/** Which of the two addresses of a meeting a body still links to, rewritten by a link checker or not. */
export function joinLinksIn(html: string, meeting: OnlineMeeting): { short: boolean; long: boolean } {
  const links = linksOf(readHtml(html).nodes).map(unfolded);
  return {
    short: links.some((link) => link.includes(`/meet/${meeting.meetingId}`)),
    long: links.some((link) => link.includes(meeting.threadId.toLowerCase())),
  };
}

export const hasJoinLink = (html: string, meeting: OnlineMeeting): boolean => {
  const { short, long } = joinLinksIn(html, meeting);
  return short || long;
};

/** The body without the join section; after a pass through classic Outlook, which leaves no container, also without styles. */
export function withoutJoinSection(html: string, meeting: OnlineMeeting): string {
  const { nodes } = readHtml(html);
  const isSection = (node: HtmlNode): node is HtmlElement =>
    node.kind === 'element' && hasJoinLink(writeFragment([node]), meeting) && /^\s*_{30,}/.test(linesOf([node]).map(plain).join('\n'));
  if (removeFirst(nodes, isSection)) return writeFragment(nodes);
  const lines = linesOf(nodes);
  const linked = lines.map((line) => line.some((run) => run.href !== null && hasJoinLink(`<a href="${run.href}">x</a>`, meeting)));
  const first = linked.indexOf(true);
  if (first === -1) return html;
  const isRule = (index: number) => /^_{30,}$/.test(plain(lines[index] ?? []).trim());
  const begin = lastIndex(lines.length, (index) => index < first && isRule(index)) ?? first;
  const lastLink = linked.lastIndexOf(true);
  const end = lines.findIndex((_, index) => index > lastLink && isRule(index));
  return paragraphs([...lines.slice(0, begin), ...(end === -1 ? [] : lines.slice(end + 1))]);
}

function joinSection(meeting: OnlineMeeting, tenantId: string): string {
  const options = `https://teams.microsoft.com/meetingOptions/?organizerId=${meeting.organizerId}&tenantId=${tenantId}&threadId=${meeting.threadId.replace(':', '_')}&messageId=0&language=en-US`;
  const rule = `<div aria-hidden="true" style="margin-bottom:24px; overflow:hidden; white-space:nowrap">${'_'.repeat(80)}</div>`;
  const spaced = meeting.meetingId.replace(/(.{3})(?=.)/g, '$1 ');
  return `<br><div class="me-email-text" lang="en-US" style="max-width:1024px; color:#242424; font-family:'Segoe UI',Helvetica,Arial,sans-serif">${[
    rule,
    `<div style="margin-bottom:12px">${face('Microsoft Teams meeting', 20)}</div>`,
    `<div style="margin-bottom:6px">${face('Join: ', 20)}${link(meeting.shortUrl, 'join_link', meeting.shortUrl, ' title="Meeting join" aria-label="Meeting join"')} </div>`,
    `<div style="margin-bottom:6px">${quiet('Meeting ID: ')}${face(spaced, 14)}</div>`,
    `<div style="margin-bottom:32px">${quiet('Passcode: ')}${face(meeting.passcode, 14)}</div>`,
    '<div style="margin-bottom:12px; max-width:1024px"><hr style="border:0; background:#616161; height:1px"></div>',
    `<div style="margin-bottom:24px">${link('https://aka.ms/JoinTeamsMeeting?omkt=en-US', 'help', 'Need help?')} <span style="color:#616161">|</span> ${link(meeting.joinUrl, 'join_link_compatibility', 'System reference')} </div>`,
    `<div>${quiet('For organizers: ')}${link(options, 'organizer_meet_options', 'Meeting options')} </div>`,
    rule,
  ].join('')}</div>`;
}

const face = (text: string, size: number): string =>
  `<span class="me-email-text" style="font-size:${size}px; color:#242424; font-weight:600">${text}</span>`;
const quiet = (text: string): string => `<span class="me-email-text-secondary" style="font-size:14px; color:#616161">${text}</span>`;
const link = (href: string, id: string, text: string, more = ''): string =>
  `<a href="${href.replaceAll('&', '&amp;')}" id="meet_invite_block.action.${id}"${more} class="me-email-link" style="font-size:14px; text-decoration:underline; color:#5B5FC7">${text}</a>`;

/** A link's address with its encoding undone, up to the three layers that a link checker makes. */
function unfolded(href: string): string {
  let text = href;
  for (let layer = 0; layer < 3; layer += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break; // a stray % in somebody's link: as far as it goes
    }
  }
  return text.toLowerCase();
}

function removeFirst(nodes: HtmlNode[], matches: (node: HtmlNode) => boolean): boolean {
  const index = nodes.findIndex(matches);
  if (index !== -1) {
    const before = nodes[index - 1];
    const withBreak = before?.kind === 'element' && before.name === 'br';
    nodes.splice(withBreak ? index - 1 : index, withBreak ? 2 : 1);
    return true;
  }
  return nodes.some((node) => node.kind === 'element' && removeFirst(node.children, matches));
}

function lastIndex(length: number, matches: (index: number) => boolean): number | undefined {
  for (let index = length - 1; index >= 0; index -= 1) if (matches(index)) return index;
  return undefined;
}
