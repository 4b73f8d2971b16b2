import { expect, test } from 'vitest';
import { firstMeeting, promise, switchOn } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { agendaText, cardsIn, recapOf } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('without any meeting event a capture makes it held, and the button closes it', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);

  await s.control.to(`${firstMeeting}T10:20:00Z`);
  await promise(ben, sentence);
  await s.control.to(`${firstMeeting}T10:40:00Z`);
  await ben.press(await ben.card('meeting', agendaText), 'Close this 1:1');

  for (const [who, other] of [[ana, 'Ben'], [ben, 'Ana']] as const) {
    const recaps = await cardsIn(who, 'personal', recapOf(other));
    expect(recaps).toHaveLength(1);
    expect(cardText(recaps[0]?.cards)).toContain(sentence);
  }
  expect(await cardsIn(ana, 'meeting', /Held\. The recap is with you both\./)).toHaveLength(1);

  await s.control.to(`${firstMeeting}T13:30:00Z`);
  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toHaveLength(1);
});

test('without any meeting event, and with nobody to close it, a held meeting closes two hours after its planned end', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);

  await s.control.to(`${firstMeeting}T10:20:00Z`);
  await promise(ben, sentence);
  await s.control.to(`${firstMeeting}T12:44:00Z`);
  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toEqual([]);
  expect(await cardsIn(ana, 'meeting', /Did you two meet/)).toEqual([]);

  await s.control.to(`${firstMeeting}T12:46:00Z`);
  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toHaveLength(1);
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toHaveLength(1);
});
