import type { OnlineMeeting } from '../world/calendar/event-item.ts';
import { withoutJoinSection } from '../world/calendar/online-meeting.ts';
import { throughClassicOutlook, throughOwa, withSafeLinks } from '../world/html/client-passes.ts';
import { readHtml, type HtmlNode } from '../world/html/html-tree.ts';
import { writeFragment } from '../world/html/write-html.ts';

/** What a body goes through when it is saved: a client's habits, a link checker, and the loss of the Teams section (facts/graph.md §12.2). */
export type SavedThrough = { client: 'owa' | 'outlook-classic'; safeLinks: boolean; withoutJoinSection: boolean };

/** The body that is kept of what stood in the form. */
export function savedBody(html: string, { client, safeLinks, withoutJoinSection: isLost }: SavedThrough, meeting: OnlineMeeting | null): string {
  const whole = isLost && meeting !== null ? withoutJoinSection(html, meeting) : html;
  const written = client === 'owa' ? throughOwa(whole) : throughClassicOutlook(whole);
  return safeLinks ? withSafeLinks(written) : written;
}

/**
 * What the web client's editor takes over of HTML that an add-in sets: no active content, no comments, no `data-*`, no style sheets and no classes; ids stay
 * until the item is saved (facts/graph.md §12.2, office-js issue 5296).
 */
export function editableBody(html: string): string {
  const { nodes } = readHtml(html);
  dropClasses(nodes);
  return writeFragment(nodes);
}

function dropClasses(nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    node.attributes.delete('class');
    dropClasses(node.children);
  }
}
