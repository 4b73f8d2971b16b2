import type { Story } from './story.ts';
import type { Chat, ChatMessage } from './control.ts';
import type { Played } from './played.ts';

/** The first meeting of the small scenarios: Tuesday 3 November 2026, 10:00 to 10:45 in Lisbon, which is UTC then. The next ones are a week apart. */
export const firstMeeting = '2026-11-03';

/** Moves a day by so many weeks. */
export const weeksLater = (date: string, weeks: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** Ana is asked about Ben and says yes; Ben is told; the pair is on. */
export async function switchOn(story: Story): Promise<{ readonly ana: Played; readonly ben: Played }> {
  const ana = story.person('Ana');
  const ben = story.person('Ben');
  await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
  return { ana, ben };
}

/** The two meet at their time, say in turn what is to be captured, and leave; afterwards it is a quarter past the planned end. */
export async function hold(story: Story, date: string, during: (people: { readonly ana: Played; readonly ben: Played }) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const ana = story.person('Ana');
  const ben = story.person('Ben');
  await story.control.to(`${date}T10:01:00Z`);
  const { id } = await ana.meetingChat();
  await story.control.call('POST', '/meetings', { chatId: id, event: 'start' });
  await story.control.to(`${date}T10:30:00Z`);
  await during({ ana, ben });
  await story.control.to(`${date}T10:43:00Z`);
  await story.control.call('POST', '/meetings', { chatId: id, event: 'end' });
  await story.control.to(`${date}T11:00:00Z`);
}

/** Writes a promise through the form of the agenda card in the meeting's chat. */
export async function promise(who: Played, sentence: string, owner: 'rep' | 'manager' = 'rep'): Promise<unknown> {
  return who.press(await agenda(who), 'Keep it', { sentence, owner });
}

/** The agenda card that stands last in the meeting's chat, as the person sees it. */
export async function agenda(who: Played): Promise<{ readonly chat: Chat; readonly message: ChatMessage }> {
  return who.card('meeting', /Part 1: Coaching/);
}

/** Both say that the recap is right. */
export async function confirmBoth({ ana, ben }: { readonly ana: Played; readonly ben: Played }): Promise<void> {
  await ana.press(await ana.card('personal', /Your 1:1 with Ben/), 'That’s right');
  await ben.press(await ben.card('personal', /Your 1:1 with Ana/), 'That’s right');
}

/** The visible words of an occurrence's body in a mailbox, on a day. */
export async function inviteText(story: Story, mailbox: string, date: string): Promise<string> {
  const [event] = await story.graph.view(mailbox, `${date}T00:00:00Z`, `${date}T23:59:59Z`);
  if (event === undefined) throw new Error(`No event on ${date}.`);
  const { body } = await story.graph.event(mailbox, event.id);
  return visibleText(body?.content ?? '');
}

/** Words of an HTML document: tags out, white space as one blank, the few entities that matter. */
export const visibleText = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/i, '')
    .replace(/<\/?(a|b|i|u|em|strong|span|font)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
