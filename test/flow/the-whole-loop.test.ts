import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, inviteText, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('a promise made in a 1:1 stands in next week’s invite', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);

  expect(await inviteText(s, ana.mail, firstMeeting)).toContain('1. Coaching, 24 minutes');
  expect(cardText((await ben.card('personal', /would like your 1:1s/)).message.cards)).toContain('To stop');

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });

  expect(await inviteText(s, ana.mail, weeksLater(firstMeeting, 1))).toContain(sentence);
});
