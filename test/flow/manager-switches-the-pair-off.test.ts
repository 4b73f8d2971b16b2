import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { agendaText, cardsIn, inviteOn, ourMails, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('when the manager writes “stop” and presses it, the agenda leaves the invites ahead with one mail each, and nothing more comes', async () => {
  await using s = await story('two-people-weekly');
  const next = weeksLater(firstMeeting, 1);
  const before = await inviteOn(s, 'ana.silva@fabrikam.example', next);
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const standing = await inviteOn(s, ana.mail, next);
  expect(standing.text).toContain(sentence);
  const held = await inviteOn(s, ana.mail, firstMeeting);
  expect(await ourMails(s, ben)).toHaveLength(2);

  await ana.say('personal', 'stop');
  const question = await ana.card('personal', /Stop Twofold\?/);
  expect(cardText(question.message.cards)).toContain('With Ben: one calendar update, in your name.');
  expect((await inviteOn(s, ana.mail, next)).blocks).toBe(1); // nothing is done before it is said
  await ana.press(question, 'Stop');

  expect(cardText((await ana.card('personal', /Stop Twofold\?/)).message.cards)).toContain('Stopped for your 1:1 with Ben');
  const after = await inviteOn(s, ana.mail, next);
  expect(after.blocks).toBe(0);
  expect(after.html).not.toMatch(/twofold|agenda-|waiting costs/i);
  expect(after.text.trim()).toBe(before.text.trim());
  expect(after.joinUrl).toBe(before.joinUrl);
  expect(after.text).toContain('Microsoft Teams meeting');
  expect(await ourMailsAbout(s, ben, next)).toBe(2); // written, and taken back
  expect((await inviteOn(s, ana.mail, firstMeeting)).html).toBe(held.html); // what lies behind stays
  expect(await cardsIn(ben, 'meeting', /Twofold was switched off for this 1:1\./)).toHaveLength(1);
  expect(await cardsIn(ben, 'meeting', agendaText)).toEqual([]);

  const said = await messagesOf(ana) + (await messagesOf(ben));
  await hold(s, next);
  await s.control.to('2026-11-16T18:00:00Z');
  expect(await ourMails(s, ben)).toHaveLength(3);
  expect(await messagesOf(ana) + (await messagesOf(ben))).toBe(said);
  expect((await inviteOn(s, ana.mail, weeksLater(firstMeeting, 2))).blocks).toBe(0);
});

/** How many messages stand in all of a person's chats. */
async function messagesOf(who: { chats(): Promise<readonly { readonly messages: readonly unknown[] }[]> }): Promise<number> {
  return (await who.chats()).reduce((sum, { messages }) => sum + messages.length, 0);
}
