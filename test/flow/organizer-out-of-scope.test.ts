import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('where the organizer’s calendar is out of scope the agenda stands in Teams only, and the manager is told why', async () => {
  await using s = await story('organizer-out-of-scope');
  const second = weeksLater(firstMeeting, 1);
  const before = await inviteOn(s, s.person('Ben').mail, firstMeeting);
  expect(cardText((await s.person('Ana').card('personal', /two halves/)).message.cards)).toContain('The agenda stands in Teams only: the organizer’s calendar is not in scope');

  const { ana, ben } = await switchOn(s);
  expect(await cardsIn(ben, 'personal')).toHaveLength(1);
  expect(await cardsIn(ana, 'meeting')).toHaveLength(1);
  expect(cardText((await agenda(ben)).message.cards)).toContain('Tuesday 3 November, 10:00 to 10:45');

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });

  const next = cardText((await agenda(ana)).message.cards);
  expect(next).toContain('Tuesday 10 November, 10:00 to 10:45');
  expect(times(next, `“${sentence}”`)).toBe(1);
  const recap = cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards);
  expect(recap).toContain('1 promise goes into Tuesday 10 November.');
  expect(recap).not.toContain('The invite is updated');

  await s.control.to(`${second}T09:00:00Z`);
  expect(await inviteOn(s, ben.mail, firstMeeting)).toEqual(before);
  expect((await inviteOn(s, ben.mail, second)).ours).toBeNull();
  expect((await inviteOn(s, ana.mail, second)).ours).toBeNull(); // an attendee’s copy is never written
  expect([await ourMails(s, ana), await ourMails(s, ben)]).toEqual([{}, {}]);
  expect(await cardsIn(ana, 'meeting')).toHaveLength(2);
});
