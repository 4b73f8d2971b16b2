import { z } from 'zod';
import type { ChatMessage } from './control.ts';
import type { GraphEvent } from './graph-as-tester.ts';
import { cardText, type Played } from './played.ts';
import { visibleText } from './steps.ts';
import type { Story } from './story.ts';

/** The fixed first and last line of our block in an invite. */
const blockWords = /This 1:1, in two halves.*?Twofold keeps these lines up to date\./g;

const mail = z.object({
  at: z.string(),
  kind: z.string(),
  originalDate: z.string().nullable(),
  causedBy: z.object({ kind: z.string(), clientId: z.string().optional() }),
});

/** The event of a mailbox on a day, whole. */
export async function eventOn(story: Story, mailbox: string, date: string): Promise<GraphEvent> {
  const [found] = await story.graph.view(mailbox, `${date}T00:00:00Z`, `${date}T23:59:59Z`);
  if (found === undefined) throw new Error(`No event on ${date} in the calendar of ${mailbox}.`);
  return story.graph.event(mailbox, found.id);
}

/** What an invite shows: all its words, how many blocks of ours stand in it, its words without them, and the way to join. */
export async function inviteOn(story: Story, mailbox: string, date: string) {
  const event = await eventOn(story, mailbox, date);
  const html = event.body?.content ?? '';
  const text = visibleText(html);
  return { id: event.id, html, text, blocks: text.match(blockWords)?.length ?? 0, outside: squeezed(text.replace(blockWords, ' ')), joinUrl: event.onlineMeeting?.joinUrl ?? null };
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Meeting mails to a person about one occurrence that the product caused (nobody else's). */
export async function ourMailsAbout(story: Story, who: Played, date: string): Promise<number> {
  return (await ourMails(story, who)).filter(({ originalDate }) => originalDate === date).length;
}

/** All meeting mails to a person that the product caused, oldest first. */
export async function ourMails(story: Story, who: Played) {
  const all = z.array(mail).parse(await story.control.call('GET', `/mails?to=${encodeURIComponent(who.mail)}`));
  return all.filter(({ causedBy }) => causedBy.kind === 'app' && causedBy.clientId === story.where.simulator.app.clientId);
}

/** Every message with a card in a chat, as the person sees it, whose words match. */
export async function cardsIn(who: Played, where: 'personal' | 'meeting', text: RegExp): Promise<readonly ChatMessage[]> {
  const chats = await who.chats();
  const chat = where === 'personal' ? chats.find(({ chatType }) => chatType !== 'meeting') : chats.findLast(({ chatType }) => chatType === 'meeting');
  return chat?.messages.filter(({ cards }) => cards.length > 0 && text.test(cardText(cards))) ?? [];
}

/** All that the bot said where the person can read it: cards and words. */
export async function botWords(who: Played): Promise<string> {
  const messages = (await who.chats()).flatMap(({ messages: all }) => all.filter(({ from }) => from.id.startsWith('28:')));
  return messages.map(({ text, cards }) => `${text ?? ''}\n${cardText(cards)}`).join('\n');
}

/** By these words a card is known: the agenda, and the recap of a 1:1 with somebody. */
export const agendaText = /Part 1: Coaching/;
export const recapOf = (other: string): RegExp => new RegExp(`Your 1:1 with ${other}`);

const answer = z.object({ status: z.number(), type: z.string().nullish(), value: z.unknown() });

/** What a pressed button was answered: `refused` is the error's words. */
export function readPress(pressed: unknown): { readonly refused: string | null } {
  const { type, value } = answer.parse(pressed);
  if (type !== 'application/vnd.microsoft.error') return { refused: null };
  return { refused: z.object({ message: z.string() }).parse(value).message };
}

const journalEntry = z.object({ seq: z.number(), at: z.string(), channel: z.string(), what: z.string(), detail: z.record(z.string(), z.unknown()).optional() });
type JournalEntry = z.infer<typeof journalEntry>;

/** What happened since `after` (a seq), oldest first. */
export async function journal(story: Story, after = 0): Promise<readonly JournalEntry[]> {
  return z.array(journalEntry).parse(await story.control.call('GET', `/journal?after=${after}`));
}

/** Where the journal stands now. */
export async function now(story: Story): Promise<number> {
  return (await journal(story)).at(-1)?.seq ?? 0;
}

/** Lines of the product's log with this event. */
export function logged(story: Story, event: string): readonly Record<string, unknown>[] {
  return story.lines.flatMap((line) => {
    const parsed = z.record(z.string(), z.unknown()).safeParse(json(line));
    return parsed.success && parsed.data['event'] === event ? [parsed.data] : [];
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Plants a fault in the local Microsoft 365. */
export const fault = (story: Story, planted: Readonly<Record<string, unknown>>): Promise<unknown> => story.control.call('POST', '/faults', planted);

/** Nothing of ours broke: no turn failed, no job was given up. */
export function brokenTurns(story: Story): readonly Record<string, unknown>[] {
  return [...logged(story, 'bot.turn-failed'), ...logged(story, 'job.buried'), ...logged(story, 'process.failed'), ...logged(story, 'http.failed')];
}

/** A weekly 1:1 of an organizer with somebody, put into the calendar by the tester from Thursday 5 November 2026 on, 15:00 to 15:30 in Lisbon. */
export async function newSeries(story: Story, organizer: Played, other: Played, subject: string): Promise<void> {
  const timeZone = 'GMT Standard Time';
  await story.graph.call('POST', `/users/${organizer.mail}/events`, {
    subject,
    body: { contentType: 'html', content: '<p>Let us talk.</p>' },
    start: { dateTime: '2026-11-05T15:00:00', timeZone },
    end: { dateTime: '2026-11-05T15:30:00', timeZone },
    attendees: [{ emailAddress: { address: other.mail, name: other.mail }, type: 'required' }],
    recurrence: { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' }, range: { type: 'noEnd', startDate: '2026-11-05', recurrenceTimeZone: timeZone } },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  });
}

/** An invite's HTML cut in three: before our block (as we wrote it, or saved by Outlook on the web), the block, and after it. Graph breaks lines where it likes. */
export function cutAtBlock(html: string): { readonly before: string; readonly block: string; readonly after: string } {
  const begin = html.search(/<div[^>]*id="(?:x_)*agenda-/);
  const last = /Twofold\s+keeps\s+these\s+lines\s+up\s+to\s+date\.[\s\S]*?<\/div>/.exec(html);
  if (begin === -1 || last === null) throw new Error('No block of ours in that invite.');
  const end = last.index + last[0].length;
  return { before: html.slice(0, begin), block: html.slice(begin, end), after: html.slice(end) };
}
