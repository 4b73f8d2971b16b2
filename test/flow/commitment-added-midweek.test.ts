import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { agendaText, cardsIn, inviteOn, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const said = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday 27 November';
const midweek = 'I’ll send 2 follow-ups to Northwind, €9,000, at demo by 26 November';
const later = 'I’ll call 4 prospects, and Tailspin, €7,000, will be at demo by 27 November';

test('a promise made midweek shows on the card at once, and in the invite with the next write: never with a second mail', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, said);
  });
  await confirmBoth({ ana, ben });
  const second = weeksLater(firstMeeting, 1);
  expect(await ourMailsAbout(s, ben, second)).toBe(1);

  await s.control.to('2026-11-05T13:00:00Z');
  await ben.say('personal', `commit ${midweek}`);
  expect(await cardsIn(ben, 'personal', /Ben’s promise/)).toHaveLength(1);
  const card = await cardsIn(ana, 'meeting', agendaText);
  expect(card).toHaveLength(1);
  expect(cardText(card[0]?.cards)).toContain(midweek);
  expect((await inviteOn(s, ana.mail, second)).text).not.toContain(midweek);

  await hold(s, second);
  expect(await ourMailsAbout(s, ben, second)).toBe(1);
  await ana.press(await ana.card('personal', /Your 1:1 with Ben/), 'That’s right');
  const third = weeksLater(firstMeeting, 2);
  expect(await ourMailsAbout(s, ben, third)).toBe(0);

  await s.control.to('2026-11-12T13:00:00Z');
  await ben.say('personal', `commit ${later}`);
  expect(await ourMailsAbout(s, ben, third)).toBe(0);
  await s.control.to('2026-11-16T16:59:00Z');
  expect(await ourMailsAbout(s, ben, third)).toBe(0);
  await s.control.to('2026-11-16T17:05:00Z');
  expect(await ourMailsAbout(s, ben, third)).toBe(1);
  const { text } = await inviteOn(s, ana.mail, third);
  for (const sentence of [said, midweek, later]) expect(text).toContain(sentence);
});
