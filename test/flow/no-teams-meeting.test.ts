import { expect, test } from 'vitest';
import { confirmBoth, firstMeeting, switchOn, weeksLater } from '#test/support/steps.ts';
import { agendaText, cardsIn, inviteOn, ourMailsAbout, recapOf } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('without a Teams meeting the cards come to both personal chats, and the block stands at the end of the invite', async () => {
  await using s = await story('no-teams');
  const before = await inviteOn(s, 'ana.silva@fabrikam.example', firstMeeting);
  const { ana, ben } = await switchOn(s);

  const first = await inviteOn(s, ana.mail, firstMeeting);
  expect(first.text.trim()).toMatch(/^At my desk\. .*Twofold keeps these lines up to date\.$/);
  expect(first.outside).toBe(before.outside);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
  expect(await ana.meetingChats()).toEqual([]);
  for (const who of [ana, ben]) expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(1);

  await s.control.to(`${firstMeeting}T10:20:00Z`);
  await ben.press(await ben.card('personal', agendaText), 'Keep it', { sentence, owner: 'rep' });
  await s.control.to(`${firstMeeting}T10:44:00Z`);
  await ana.press(await ana.card('personal', agendaText), 'Close this 1:1');
  await s.control.to(`${firstMeeting}T11:00:00Z`);

  for (const [who, other] of [[ana, 'Ben'], [ben, 'Ana']] as const) {
    expect(await cardsIn(who, 'personal', recapOf(other))).toHaveLength(1);
    expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(0);
    expect(await cardsIn(who, 'personal', /Held\. The recap is with you both\./)).toHaveLength(1);
  }
  await confirmBoth({ ana, ben });

  const next = weeksLater(firstMeeting, 1);
  const second = await inviteOn(s, ana.mail, next);
  expect(second.text.trim()).toMatch(/^At my desk\. .*Twofold keeps these lines up to date\.$/);
  expect(second.text).toContain(sentence);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
  for (const who of [ana, ben]) expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(0); // it comes on its day

  await s.control.to(`${next}T09:00:00Z`);
  for (const who of [ana, ben]) expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(1);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
});
