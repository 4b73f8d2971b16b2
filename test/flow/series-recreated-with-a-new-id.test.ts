import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, endSeries, eventOn, holdAt, ourMails, seen, seriesOf, times, weeklyFrom } from '#test/support/steps-calendar.ts';
import { cardText } from '#test/support/played.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('a series that goes on under a new id takes the promises along, and nobody is asked again', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [second, third] = [weeksLater(firstMeeting, 1), weeksLater(firstMeeting, 2)];
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const old = await eventOn(s, ana.mail, second);
  expect(times(seen(old).ours, sentence)).toBe(1);

  // "This and all following": the old series ends before the second meeting, and a new one begins on that day (facts/graph.md §1.5).
  const master = await seriesOf(s, ana.mail);
  await endSeries(s, ana.mail, master.id, firstMeeting);
  await s.graph.call('POST', `/users/${ana.mail}/events`, weeklyFrom(second, ben.mail));
  await s.control.by('PT10M');

  const renewed = await eventOn(s, ana.mail, second);
  expect(renewed.uid).not.toBe(old.uid);
  expect(renewed.onlineMeeting?.joinUrl).not.toBe(old.onlineMeeting?.joinUrl);
  expect(times(seen(renewed).ours, sentence)).toBe(1);
  expect(seen(renewed).theirs).toContain('Ben, please bring one call.');
  expect(await ourMails(s, ben, old.uid)).toEqual({ [firstMeeting]: 1, [second]: 1 });
  expect(await ourMails(s, ben, renewed.uid)).toEqual({ [second]: 1 });

  const cards = await cardsIn(ana, 'meeting');
  expect(cards.filter(({ words }) => words.includes('Part 1: Coaching'))).toHaveLength(1);
  expect(cards.filter(({ words }) => words.includes('taken off the calendar'))).toHaveLength(1);
  expect(cards).toHaveLength(3);
  expect((await cardsIn(ana, 'personal')).filter(({ words }) => words.includes('Save my choices'))).toEqual([]);
  expect((await cardsIn(ben, 'personal')).filter(({ words }) => words.includes('would like your 1:1s'))).toHaveLength(1);

  const chat = (await ana.meetingChats()).find(({ messages }) => messages.some((message) => cardText(message.cards).includes('Part 1: Coaching')));
  if (chat === undefined) throw new Error('No chat has the open agenda.');
  await holdAt(s, chat, `${second}T10:00:00Z`);
  await confirmBoth({ ana, ben });
  const after = seen(await eventOn(s, ana.mail, third));
  expect(times(after.ours, sentence)).toBe(1);
  expect(after.ours).toContain('carried 1 time');
  expect(after.join).toBe(renewed.onlineMeeting?.joinUrl);
  expect(await ourMails(s, ben, renewed.uid)).toEqual({ [second]: 1, [third]: 1 });
});
