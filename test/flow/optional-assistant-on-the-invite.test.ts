import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, hold, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { agendaText, botWords, cardsIn, inviteOn, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const typed = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const mentioned = 'book 3 demos with Northwind, €12,000, at demo by Thursday';
const secret = /what waiting costs|Contoso|Northwind|3 demos/;

test('an assistant on the invite sees neither sentence nor skill; the two still have their own views', async () => {
  await using s = await story('optional-assistant');
  const { ana, ben } = await switchOn(s);
  const dana = s.person('Dana');

  await hold(s, firstMeeting, async () => {
    for (const who of [ana, ben]) expect(await cardsIn(who, 'meeting', /Write a promise/), 'own view').toHaveLength(1);
    await ben.press(await ben.card('meeting', agendaText), 'Keep it', { sentence: typed, owner: 'rep' });
    await ben.say('meeting', `commit ${mentioned}`);

    expect(cardText((await ana.card('meeting', agendaText)).message.cards)).toContain(typed);
    expect(cardText((await ben.card('meeting', agendaText)).message.cards)).toContain(mentioned);
    const shown = cardText((await dana.card('meeting', agendaText)).message.cards);
    expect(shown).toContain('2 promises are open');
    expect(shown).not.toMatch(/Goal|Skill|Write a promise/);
    const seen = await botWords(dana);
    expect(seen).toContain('Kept. The words stay between the two of you.');
    expect(seen).not.toMatch(secret);
  });
  await confirmBoth({ ana, ben });

  await s.control.by('PT1M'); // copies follow after some seconds
  const next = weeksLater(firstMeeting, 1);
  for (const mailbox of [ana, ben, dana]) {
    const invite = await inviteOn(s, mailbox.mail, next);
    expect(invite.blocks).toBe(1);
    expect(invite.text).toContain('2 promises are open');
    expect(invite.html).not.toMatch(secret);
  }
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
  expect(await ourMailsAbout(s, dana, next)).toBe(1);
  expect(await botWords(dana)).not.toMatch(secret);
  expect(await botWords(ana)).toContain(typed);
});
