import { expect, test } from 'vitest';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, eventOn, eventsOn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { cardText } from '#test/support/played.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('what is open in a cancelled meeting stands in the one after it', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [second, third, fourth] = [1, 2, 3].map((week) => weeksLater(firstMeeting, week)) as [string, string, string];
  const untouched = await inviteOn(s, ana.mail, third);

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  expect(times((await inviteOn(s, ana.mail, second)).ours, sentence)).toBe(1);

  await s.graph.cancel(ana.mail, (await eventOn(s, ana.mail, second)).id);
  await s.control.by('PT5M');

  expect(await eventsOn(s, ana.mail, second)).toEqual([]);
  const next = await inviteOn(s, ana.mail, third);
  expect(times(next.ours, sentence)).toBe(1);
  expect([next.theirs, next.join]).toEqual([untouched.theirs, untouched.join]);
  expect((await inviteOn(s, ana.mail, fourth)).ours).toBeNull();
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [third]: 1 });
  const cards = (await cardsIn(ana, 'meeting')).map(({ words }) => words);
  expect(cards).toHaveLength(3);
  expect(cards.filter((words) => words.includes('This 1:1 was taken off the calendar. What is open waits for the next.'))).toHaveLength(1);
  expect(cardText((await agenda(ben)).message.cards)).toContain('Tuesday 17 November');

  // The time of the cancelled one goes by: nobody is asked whether it was held, and no recap comes of it.
  await s.control.to('2026-11-10T15:00:00Z');
  expect((await cardsIn(ben, 'personal')).filter(({ words }) => words.includes('Your 1:1 with Ana'))).toHaveLength(1);
  expect((await cardsIn(ana, 'meeting')).filter(({ words }) => words.includes('Did you two meet?'))).toEqual([]);

  await hold(s, third);
  await confirmBoth({ ana, ben });
  const after = (await inviteOn(s, ana.mail, fourth)).ours;
  expect(times(after, sentence)).toBe(1);
  expect(after).toContain('carried 1 time'); // the cancelled meeting does not count
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [third]: 1, [fourth]: 1 });
});
