import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { cardText } from '#test/support/played.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('when the organizer leaves the scope the calendar is let alone, and the promises go on in the chat', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const second = weeksLater(firstMeeting, 1);
  const written = await inviteOn(s, ana.mail, firstMeeting);

  await s.control.call('PUT', '/scope', { members: [ben.mail] });
  await s.control.to(`${firstMeeting}T09:00:00Z`); // the group is read once a day
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  await s.control.to(`${second}T09:00:00Z`); // a week in which nothing may wake the product without end

  expect(await inviteOn(s, ana.mail, firstMeeting)).toEqual(written);
  expect((await inviteOn(s, ana.mail, second)).ours).toBeNull();
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });
  const cards = await cardsIn(ana, 'meeting');
  expect(cards).toHaveLength(2);
  expect(times(cards.at(-1)?.words ?? '', `“${sentence}”`)).toBe(1);
  expect(cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards)).not.toContain('The invite is updated');
});
