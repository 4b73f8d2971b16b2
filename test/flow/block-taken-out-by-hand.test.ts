import { expect, test } from 'vitest';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { cutAtBlock, inviteOn, logged, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

test('a block that the organizer takes out is mended once, at most twice, and then left alone', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const first = await inviteOn(s, ana.mail, firstMeeting);

  const takeOut = async () => {
    const { id, html } = await inviteOn(s, ana.mail, firstMeeting);
    const { before, after } = cutAtBlock(html);
    await ana.edit(id, 'owa', before + after);
    expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(0);
    await s.control.by('PT30M');
    return inviteOn(s, ana.mail, firstMeeting);
  };

  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
  for (const mails of [2, 3]) {
    const mended = await takeOut();
    expect(mended.blocks).toBe(1);
    expect(mended.outside).toBe(first.outside);
    expect(mended.joinUrl).toBe(first.joinUrl);
    expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(mails);
  }

  const left = await takeOut();
  expect(left.blocks).toBe(0);
  expect(left.outside).toBe(first.outside);
  await s.control.to(`${firstMeeting}T09:30:00Z`);
  expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(0);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(3);
  expect(logged(s, 'invite.left').map(({ reason }) => reason)).toEqual(['taken-out-again']);
});
