import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { agendaText, botWords, cardsIn, eventOn, inviteOn, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const secret = /what waiting costs|Contoso/;

test('when a third person is invited in week three, the block and the card say less, with one more mail', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const cleo = s.person('Cleo');
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  await hold(s, weeksLater(firstMeeting, 1));
  await confirmBoth({ ana, ben });

  const third = weeksLater(firstMeeting, 2);
  const before = await inviteOn(s, ana.mail, third);
  expect(before.text).toContain(sentence);
  expect(await ourMailsAbout(s, ben, third)).toBe(1);

  const master = (await eventOn(s, ana.mail, third)).seriesMasterId ?? '';
  const attendees = [ben, cleo].map(({ mail }) => ({ emailAddress: { address: mail }, type: 'required' }));
  await s.graph.patch(ana.mail, master, { attendees });
  await s.control.by('PT30M');

  const after = await inviteOn(s, ana.mail, third);
  expect(after.blocks).toBe(1);
  expect(after.text).toContain('1 promise is open');
  expect(after.html).not.toMatch(secret);
  expect(after.outside).toBe(before.outside);
  expect(after.joinUrl).toBe(before.joinUrl);
  expect((await inviteOn(s, cleo.mail, third)).html).not.toMatch(secret);
  expect(await ourMailsAbout(s, ben, third)).toBe(2);

  const shown = await cardsIn(cleo, 'meeting', agendaText);
  expect(shown).toHaveLength(1);
  expect(cardText(shown[0]?.cards)).toContain('1 promise is open');
  expect(await botWords(cleo)).not.toMatch(secret);
  expect(cardText((await ben.card('meeting', agendaText)).message.cards)).toContain(sentence);

  await s.control.to(`${third}T09:30:00Z`);
  expect(await ourMailsAbout(s, ben, third)).toBe(2);
  expect(await cardsIn(ana, 'meeting', agendaText)).toHaveLength(1);
});
