import { expect, test } from 'vitest';
import { z } from 'zod';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { eventOn, eventsOn, holdAt, inviteOn, ourMails, seen, times } from '#test/support/steps-calendar.ts';
import { brokenTurns, cardsIn } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const [second, third, fourth] = [1, 2, 3].map((week) => weeksLater(firstMeeting, week)) as [string, string, string];
const another = /Another time for/;

test('the organizer moves one 1:1 to a time that suits both: one mail, the same link, and nothing else changes', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const before = await inviteOn(s, ana.mail, second);

  await ben.say('personal', 'reschedule');
  expect((await ben.personal()).messages.at(-1)?.text).toContain('Ana organizes this 1:1');
  await ana.say('personal', 'reschedule');
  const card = await ana.card('personal', another);
  const words = cardText(card.message.cards);
  expect(words).toContain('Another time for Tuesday 10 November');
  expect(words).toContain('Ben gets one update, in your name.');
  expect(words.match(/November, \d+:\d\d to \d+:\d\d/g)).toHaveLength(3);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1 }); // so far the blocks

  const slot = slotOf(card.message.cards, 'Wednesday 11 November');
  await ana.press(card, 'meeting.move.confirm', { slot });
  await s.control.by('PT2M');
  await s.control.call('POST', `/people/${ana.id}/forge`, { chatId: card.chat.id, verb: 'meeting.move.confirm', data: { meeting: meetingOf(card.message.cards), slot } });
  await s.control.by('PT2M');

  expect(cardText((await ana.card('personal', another)).message.cards)).toContain('Moved to Wednesday 11 November');
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 2 });
  expect(await eventsOn(s, ana.mail, second)).toEqual([]);
  expect(seen(await eventOn(s, ana.mail, '2026-11-11'))).toEqual(before);
  expect(await eventsOn(s, ben.mail, '2026-11-11')).toHaveLength(1);
  expect(await eventsOn(s, ana.mail, third)).toHaveLength(1);
  expect(cardText((await agenda(ben)).message.cards)).toContain('Wednesday 11 November');
  expect(brokenTurns(s)).toEqual([]);
});

test('a cancelled 1:1 offers that the next one comes sooner, and says how many in a row there would be without', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting);
  await confirmBoth({ ana, ben });
  for (const day of [second, third]) {
    await s.graph.cancel(ana.mail, (await eventOn(s, ana.mail, day)).id);
    await s.control.by('PT5M');
  }

  const line = await ana.card('meeting', /taken off the calendar/);
  await ben.press(line, 'Find another time');
  expect(await cardsIn(ben, 'personal', another)).toEqual([]);
  await ana.press(line, 'Find another time');

  const card = await ana.card('personal', another);
  const words = cardText(card.message.cards);
  expect(words).toContain('Tuesday 17 November was cancelled and can’t come back. The next one, on Tuesday 24 November, can come sooner.');
  expect(words).toContain('It would be the second in a row without a 1:1.');
  expect(words).toMatch(/Wednesday 18 November[\s\S]*Thursday 19 November[\s\S]*Friday 20 November/);
  await ana.press(card, 'Skip it all the same');
  expect(cardText((await ana.card('personal', another)).message.cards)).toContain('The calendar stays as it is');
  expect(await eventsOn(s, ana.mail, fourth)).toHaveLength(1);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [third]: 1, [fourth]: 1 });
});

test('what was moved is held, and what is promised there is carried on', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await ana.press(await ana.card('meeting', /Part 1: Coaching/), 'Move it');
  const card = await ana.card('personal', another);
  await ana.press(card, 'meeting.move.confirm', { slot: slotOf(card.message.cards, 'Wednesday 4 November') });
  await s.control.by('PT2M');
  const start = new Date(Number(slotOf(card.message.cards, 'Wednesday 4 November'))).toISOString();

  await holdAt(s, await ana.meetingChat(), start, () => promise(ben, sentence));
  await confirmBoth({ ana, ben });

  expect(times((await inviteOn(s, ana.mail, second)).ours, sentence)).toBe(1);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 2, [second]: 1 });
});

const choice = z.object({ title: z.string(), value: z.string() });

/** The value of the first suggested time on a day. */
function slotOf(cards: unknown, day: string): string {
  const found = z.array(choice).parse([...JSON.stringify(cards).matchAll(/\{"title":"([^"]+)","value":"(\d{10,15})"\}/g)].map(([, title, value]) => ({ title, value })));
  const slot = found.find(({ title }) => title.startsWith(day));
  if (slot === undefined) throw new Error(`No time on ${day}; there are: ${found.map(({ title }) => title).join(', ')}`);
  return slot.value;
}

const meetingOf = (cards: unknown): string => /"meeting":"([^"]+)"/.exec(JSON.stringify(cards))?.[1] ?? '';
