import { languages } from '#words/languages.ts';
import { wordsFor } from '#words/words-for.ts';
import { z } from 'zod';
import type { ChatMessage } from './control.ts';
import type { GraphEvent } from './graph-as-tester.ts';
import { cardText, type Played } from './played.ts';
import { visibleText } from './steps.ts';
import type { Story } from './story.ts';

const mail = z.object({
  uid: z.string(),
  originalDate: z.string().nullable(),
  kind: z.string(),
  causedBy: z.looseObject({ kind: z.string(), clientId: z.string().optional() }),
});

/** Meeting mails that our app alone caused to somebody, counted for each occurrence by its day (and by its series, where there are two). */
export async function ourMails(story: Story, to: Played, uid?: string): Promise<Readonly<Record<string, number>>> {
  const mails = z.array(mail).parse(await story.control.call('GET', `/mails?to=${encodeURIComponent(to.mail)}`));
  const counts: Record<string, number> = {};
  for (const { causedBy, originalDate, uid: of } of mails) {
    if (causedBy.clientId !== story.appId || (uid !== undefined && of !== uid)) continue;
    const day = originalDate ?? 'whole series';
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** The one event on a day of a mailbox, whole; fails where there is none or more. */
export async function eventOn(story: Story, mailbox: string, date: string): Promise<GraphEvent> {
  const found = await eventsOn(story, mailbox, date);
  const [event] = found;
  if (event === undefined || found.length > 1) throw new Error(`Expected one event on ${date}, found ${found.length}.`);
  return story.graph.event(mailbox, event.id);
}

/** Events of a mailbox on a day, cancelled ones left out. */
export const eventsOn = async (story: Story, mailbox: string, date: string): Promise<readonly GraphEvent[]> =>
  (await story.graph.view(mailbox, `${date}T00:00:00Z`, `${date}T23:59:59Z`)).filter(({ isCancelled }) => !isCancelled);

/** The series master of the only series of a mailbox, whole. */
export async function seriesOf(story: Story, mailbox: string): Promise<GraphEvent> {
  const master = (await story.graph.events(mailbox)).find(({ type }) => type === 'seriesMaster');
  if (master === undefined) throw new Error('Expected a series.');
  return story.graph.event(mailbox, master.id);
}

/** What a person can tell about an invite: its words without ours, our block's words (null: there is none), and how to join. */
export type InviteSeen = { readonly ours: string | null; readonly theirs: string; readonly join: string | null };

/** From our first line to our last, in any language. */
const block = new RegExp(
  languages
    .map((language) => wordsFor(language).invite)
    .map(({ heading, footer }) => `${heading}.*${footer.replace('.', '\\.')}`)
    .join('|'),
);

/** Reads an event as a person does. */
export function seen(event: GraphEvent): InviteSeen {
  const text = visibleText(event.body?.content ?? '');
  return { ours: block.exec(text)?.[0] ?? null, theirs: text.replace(block, ' ').replace(/\s+/g, ' ').trim(), join: event.onlineMeeting?.joinUrl ?? null };
}

/** The invite of a day, as a person reads it. */
export const inviteOn = async (story: Story, mailbox: string, date: string): Promise<InviteSeen> => seen(await eventOn(story, mailbox, date));

/** How often a piece of text stands in another. */
export const times = (text: string | null, part: string): number => (text ?? '').split(part).length - 1;

/** Every message with a card of ours in the person's chats of a kind, oldest first, with its words. */
export async function cardsIn(who: Played, where: 'personal' | 'meeting'): Promise<readonly (ChatMessage & { readonly words: string })[]> {
  const chats = (await who.chats()).filter(({ chatType }) => (where === 'meeting' ? chatType === 'meeting' : chatType !== 'meeting'));
  const messages = chats.flatMap((chat) => chat.messages);
  return messages.filter(({ cards }) => cards.length > 0).map((message) => ({ ...message, words: cardText(message.cards) }));
}

/** Messages of any kind from the bot in meetings' chats that the person sees. */
export const botPosts = async (who: Played): Promise<number> =>
  (await who.chats()).filter(({ chatType }) => chatType === 'meeting').flatMap(({ messages }) => messages.filter(({ from }) => from.id.startsWith('28:'))).length;

/** The ids of a card's inputs that begin so: rows of the offer, outcomes of promises, new wordings. With `near`, only those whose label holds it. */
export function inputIds(card: unknown, prefix: string, near = ''): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { id, label } = z.looseObject({ id: z.unknown(), label: z.unknown() }).partial().parse(node);
      if (typeof id === 'string' && id.startsWith(prefix) && (typeof label === 'string' ? label : '').includes(near)) found.push(id);
      for (const [key, value] of Object.entries(node)) if (key !== 'refresh') visit(value);
    }
  };
  visit(card);
  return found;
}

/** The two meet at any time: start, something in the middle, end two minutes before the plan, and a quarter of an hour passes. */
export async function holdAt(story: Story, chat: { readonly id: string }, start: string, during: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
  await story.control.to(at(1));
  await story.control.call('POST', '/meetings', { chatId: chat.id, event: 'start' });
  await story.control.to(at(30));
  await during();
  await story.control.to(at(43));
  await story.control.call('POST', '/meetings', { chatId: chat.id, event: 'end' });
  await story.control.to(at(60));
}

/** A weekly Teams 1:1 of 45 minutes at 10:00 in Lisbon, as Outlook would make it anew: from a day on, with somebody. */
export const weeklyFrom = (date: string, withMail: string, subject = '1:1 Ana / Ben') => ({
  subject,
  body: { contentType: 'html', content: '<html><body><div>Ben, please bring one call.</div></body></html>' },
  start: { dateTime: `${date}T10:00:00`, timeZone: 'GMT Standard Time' },
  end: { dateTime: `${date}T10:45:00`, timeZone: 'GMT Standard Time' },
  attendees: [{ emailAddress: { address: withMail, name: withMail }, type: 'required' }],
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekdayOf(date)], firstDayOfWeek: 'monday' },
    range: { type: 'noEnd', startDate: date, recurrenceTimeZone: 'GMT Standard Time' },
  },
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
});

/** The day of the week as Graph writes it. */
export const weekdayOf = (date: string): string => new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();

/** The organizer lets a weekly series end after a day. */
export async function endSeries(story: Story, mailbox: string, masterId: string, lastDay: string): Promise<void> {
  const path = `/users/${mailbox}/events/${encodeURIComponent(masterId)}?$select=recurrence`;
  const { recurrence } = z.object({ recurrence: z.looseObject({ range: z.looseObject({}) }) }).parse(await story.graph.call('GET', path));
  await story.graph.patch(mailbox, masterId, { recurrence: { ...recurrence, range: { ...recurrence.range, type: 'endDate', endDate: lastDay } } });
}
