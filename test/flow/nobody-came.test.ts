import { expect, test } from 'vitest';
import { firstMeeting, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMailsAbout, readPress, recapOf } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const asked = /Did you two meet\? Nobody closed this one\./;

async function nobodyComes(s: Story) {
  const { ana, ben } = await switchOn(s);
  await s.control.to(`${firstMeeting}T11:05:00Z`);
  return { ana, ben };
}

async function expectNoRecap(s: Story): Promise<void> {
  expect(await cardsIn(s.person('Ana'), 'personal', recapOf('Ben'))).toEqual([]);
  expect(await cardsIn(s.person('Ben'), 'personal', recapOf('Ana'))).toEqual([]);
}

test('a meeting that nobody held brings no recap: the manager is asked on the card, and says that they did not meet', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await nobodyComes(s);

  const card = await ana.card('meeting', asked);
  await expectNoRecap(s);
  expect(readPress(await ben.press(await ben.card('meeting', asked), 'We did not meet')).refused).toContain('Only the two people');
  expect(await cardsIn(ana, 'meeting', asked)).toHaveLength(1);

  expect(readPress(await ana.press(card, 'We did not meet')).refused).toBeNull();
  expect(await cardsIn(ben, 'meeting', /This one was not held\./)).toHaveLength(1);
  expect(await cardsIn(ben, 'meeting', asked)).toEqual([]);

  const next = weeksLater(firstMeeting, 1);
  await s.control.to(`${next}T09:00:00Z`);
  await expectNoRecap(s);
  expect((await inviteOn(s, ana.mail, next)).blocks).toBe(1);
  expect(await ourMailsAbout(s, ben, next)).toBe(1);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
});

test('a meeting that the manager says was held brings the recap to both', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await nobodyComes(s);
  await expectNoRecap(s);

  await ana.press(await ana.card('meeting', asked), 'We met');

  expect(await cardsIn(ana, 'personal', recapOf('Ben'))).toHaveLength(1);
  expect(await cardsIn(ben, 'personal', recapOf('Ana'))).toHaveLength(1);
  expect(await cardsIn(ana, 'meeting', /Held\. The recap is with you both\./)).toHaveLength(1);
});
