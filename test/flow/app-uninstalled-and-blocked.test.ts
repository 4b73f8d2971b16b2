import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { brokenTurns, cardsIn, inviteOn, journal, logged, now, recapOf } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';
import type { Played } from '#test/support/played.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

/** Posts of the bot into somebody's personal chat since a mark, with the channel's answers. */
async function sentTo(s: Story, who: Played, since: number): Promise<readonly string[]> {
  const { id } = await who.personal();
  return (await journal(s, since)).filter(({ channel, what }) => channel === 'bot-out' && what.startsWith('POST') && what.includes(id)).map(({ what }) => what.slice(-3));
}

test('who removes the app is left alone, and gets what should stand when it is there again', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const mark = await now(s);
  await ben.app('uninstalled');

  await hold(s, firstMeeting, async () => {
    await promise(ana, sentence);
  });
  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toHaveLength(1);
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toEqual([]);
  expect(await sentTo(s, ben, mark)).toEqual([]);

  await ben.app('installed');
  const recaps = await cardsIn(ben, 'personal', recapOf('Ana'));
  expect(recaps).toHaveLength(1);
  expect(cardText(recaps[0]?.cards)).toContain(sentence);
  await confirmBoth({ ana, ben });
  expect((await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1))).text).toContain(sentence);
  expect(brokenTurns(s)).toEqual([]);
});

test('who blocks the bot is tried once and left alone; nothing breaks, and installed again the recap arrives', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const mark = await now(s);
  await ana.app('blocked');

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toHaveLength(1);
  expect(await sentTo(s, ana, mark)).toEqual(['403']);
  await ben.press(await ben.card('personal', recapOf('Ana')), 'That’s right');
  await s.control.by('PT2H');
  expect(await sentTo(s, ana, mark)).toEqual(['403']);
  expect(logged(s, 'job.postponed')).toEqual([]);
  expect(brokenTurns(s)).toEqual([]);

  await ana.app('uninstalled');
  await ana.app('installed');
  const recaps = await cardsIn(ana, 'personal', recapOf('Ben'));
  expect(recaps).toHaveLength(1);
  expect(cardText(recaps[0]?.cards)).toContain(sentence);
});

test('who takes the block back gets what should stand with the first word to the bot', async () => {
  await using s = await story('two-people-weekly');
  const { ben } = await switchOn(s);
  await ben.app('blocked');
  await hold(s, firstMeeting, async () => {
    await promise(s.person('Ana'), sentence);
  });
  await ben.app('installed'); // Teams says nothing about it
  await s.control.by('PT1H');
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toEqual([]);

  await ben.say('personal', 'help');
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toHaveLength(1);
});

test('without a Teams meeting, an app that comes back does not double the agenda that stands there', async () => {
  await using s = await story('no-teams');
  const { ben } = await switchOn(s);
  await ben.app('blocked');
  await s.control.to(`${firstMeeting}T10:05:00Z`); // the card would have been edited when the meeting began
  await ben.app('uninstalled');
  await ben.app('installed');
  await s.control.by('PT1M');

  const cards = await cardsIn(ben, 'personal', /Part 1: Coaching/);
  expect(cards).toHaveLength(1);
  expect(cardText(cards[0]?.cards)).toContain('Close this 1:1');
});
