import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, endSeries, eventsOn, inviteOn, ourMails, seriesOf, times, weeklyFrom } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('a series that ends sooner keeps its promises until there is a 1:1 again', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [second, third, fifth] = [1, 2, 4].map((week) => weeksLater(firstMeeting, week)) as [string, string, string];
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const before = await inviteOn(s, ana.mail, second);
  const master = await seriesOf(s, ana.mail);

  await endSeries(s, ana.mail, master.id, second); // the second meeting is the last one now
  await s.control.by('PT10M');

  expect(await eventsOn(s, ana.mail, third)).toEqual([]);
  expect(await inviteOn(s, ana.mail, second)).toEqual(before);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1 });

  await hold(s, second);
  const recap = cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards);
  expect(recap).toContain('1 promise goes into the next 1:1, as soon as there is one.');
  await confirmBoth({ ana, ben });
  await s.control.to(`${third}T18:00:00Z`);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1 });
  expect((await cardsIn(ana, 'meeting')).filter(({ words }) => words.includes('Part 1: Coaching'))).toEqual([]);

  await s.graph.call('POST', `/users/${ana.mail}/events`, weeklyFrom(fifth, ben.mail, 'Ana and Ben, 1:1 again'));
  await s.control.by('PT10M');
  const again = await inviteOn(s, ana.mail, fifth);
  expect(times(again.ours, sentence)).toBe(1);
  expect(again.ours).toContain('carried 1 time');
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [fifth]: 1 });
  expect((await cardsIn(ana, 'meeting')).filter(({ words }) => words.includes('Part 1: Coaching'))).toHaveLength(1);
});

test('shorter meetings have shorter halves, and what was written stays written once', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const second = weeksLater(firstMeeting, 1);
  const before = await inviteOn(s, ana.mail, second);
  const master = await seriesOf(s, ana.mail);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });

  await s.graph.patch(ana.mail, master.id, {
    start: { dateTime: '2026-08-04T10:00:00', timeZone: 'GMT Standard Time' },
    end: { dateTime: '2026-08-04T10:30:00', timeZone: 'GMT Standard Time' },
  });
  await s.control.by('PT10M');
  await confirmBoth({ ana, ben });

  const shorter = await inviteOn(s, ana.mail, second);
  for (const line of ['1. Coaching, 15 minutes', '2. Accountability, 10 minutes', '3. Blockers, 5 minutes']) expect(shorter.ours).toContain(line);
  expect(times(shorter.ours, sentence)).toBe(1);
  expect({ ...shorter, ours: null }).toEqual(before);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1 });
  expect((await cardsIn(ana, 'meeting')).filter(({ words }) => words.includes('Part 1: Coaching')).map(({ words }) => words).join()).toContain('10:00 to 10:30');
});
