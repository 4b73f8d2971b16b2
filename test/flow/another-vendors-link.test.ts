import { expect, test } from 'vitest';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { agendaText, cardsIn, inviteOn, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const link = 'https://fabrikam.zoom.us/j/81234567890?pwd=example';

test('another vendor’s link stays as it is: the block stands behind it, and the cards come to both personal chats', async () => {
  await using s = await story('other-vendor');
  const before = await inviteOn(s, 'ana.silva@fabrikam.example', firstMeeting);
  const { ana, ben } = await switchOn(s);

  const after = await inviteOn(s, ana.mail, firstMeeting);
  expect(after.blocks).toBe(1);
  expect(after.outside).toBe(before.outside);
  expect(after.html).toContain(`href="${link}"`);
  expect(after.text.indexOf('This 1:1, in two halves')).toBeGreaterThan(after.text.indexOf(link));
  expect(after.text.trim()).toMatch(/Twofold keeps these lines up to date\.$/);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);

  expect(await ana.meetingChats()).toEqual([]);
  for (const who of [ana, ben]) expect(await cardsIn(who, 'personal', agendaText)).toHaveLength(1);

  await s.control.by('PT1M'); // copies follow after some seconds
  const theirs = await inviteOn(s, ben.mail, firstMeeting);
  expect(theirs.blocks).toBe(1);
  expect(theirs.html).toContain(link);
});
