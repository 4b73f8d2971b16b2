import { unfurlCard } from '#cards/unfurl-card.ts';
import { offsetText, readMomentLink, sourceNames } from '#domain/moment-link.ts';
import { dateAt } from '#domain/time.ts';
import type { Asker, Unfurled } from './doors.ts';
import { pairFor } from './pair-access.ts';
import type { PressDeps } from './presses/press-deps.ts';

/**
 * What a link becomes in a message. Others read the message, and Teams keeps the answer for a while: a link of ours becomes a title (with the day for one of the
 * two) and a way in, and nothing of what stands behind it. A link to a recorded call gets the way into one's own 1:1. null: it stays a link.
 */
export async function unfurl(deps: PressDeps, asker: Asker, url: string): Promise<Unfurled | null> {
  const { link } = deps.words.extension;
  const token = tokenIn(url, deps.links.agendaBase);
  if (token !== null) {
    const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { meeting: token }));
    const start = access?.meeting?.start;
    const title = access === null || start === undefined ? link.ours : link.oursOn(dateAt(start, access.pair.zone));
    return unfurled({ title, line: link.oursText, open: { title: deps.words.cards.open, url }, bring: null });
  }
  const moment = readMomentLink(url);
  if (moment === undefined || moment.source === 'other') return null;
  const line = link.momentFrom(sourceNames[moment.source], moment.seconds === null ? null : offsetText(moment.seconds));
  return unfurled({ title: link.moment, line, open: { title: deps.words.cards.open, url: moment.url }, bring: { title: link.bring, url: moment.url } });
}

const unfurled = (view: Parameters<typeof unfurlCard>[0]): Unfurled => ({ card: unfurlCard(view), title: view.title, line: view.line });

/** The last part of an address of ours; null: it is another one. */
function tokenIn(url: string, base: string): string | null {
  return url.startsWith(base) ? (/^([\w-]{1,64})(?:[#?].*)?$/.exec(url.slice(base.length))?.[1] ?? null) : null;
}
