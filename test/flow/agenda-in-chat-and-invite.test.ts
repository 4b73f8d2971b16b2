import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { agenda, firstMeeting, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('the agenda stands once in the chat and once in the invite, each with what its readers may see', async () => {
  await using s = await story('two-people-weekly');
  const before = await inviteOn(s, s.person('Ana').mail, firstMeeting);
  const { ana, ben } = await switchOn(s);

  const invite = await inviteOn(s, ana.mail, firstMeeting);
  for (const line of ['1. Coaching, 24 minutes', '2. Accountability, 16 minutes', '3. Blockers, 5 minutes', 'Nothing is open from last time.', 'Open the agenda']) expect(invite.ours).toContain(line);
  expect(invite.theirs).toBe(before.theirs);
  expect(invite.join).toBe(before.join);
  await s.control.by('PT10M'); // copies reach attendees some minutes later
  expect((await inviteOn(s, ben.mail, firstMeeting)).ours).toBe(invite.ours);
  expect((await inviteOn(s, ana.mail, weeksLater(firstMeeting, 1))).ours).toBeNull();
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });

  const [posted, ...doubled] = await cardsIn(ana, 'meeting');
  expect(doubled).toEqual([]);
  for (const line of ['Tuesday 3 November, 10:00 to 10:45', 'Part 1: Coaching', '24 min', 'Part 2: Accountability', '16 min', 'Part 3: Blockers', '5 min', 'Goal', 'Reality', 'Options', 'Will']) {
    expect(posted?.words).toContain(line);
  }

  await ben.press(await agenda(ben), 'Add it', { topic: 'Asking what waiting costs' });
  expect(cardText((await agenda(ana)).message.cards)).toContain('Asking what waiting costs');

  const { id: chatId } = await ana.meetingChat();
  await s.control.to(`${firstMeeting}T10:01:00Z`);
  await s.control.call('POST', '/meetings', { chatId, event: 'start' });
  await s.control.to(`${firstMeeting}T10:20:00Z`);
  await promise(ben, sentence);
  await s.control.by('PT10M');

  const [edited, ...more] = await cardsIn(ana, 'meeting');
  expect(more).toEqual([]);
  expect(edited?.id).toBe(posted?.id);
  expect(edited?.words).toContain('Promised in this 1:1');
  expect(times(edited?.words ?? '', sentence)).toBe(1);
  expect(await cardsIn(ben, 'personal')).toHaveLength(1); // the intro, and no second agenda

  // Nothing of part 1, and nothing that was said since, goes to whoever sees the calendar; and nobody gets a second mail.
  const after = await inviteOn(s, ana.mail, firstMeeting);
  expect(after).toEqual(invite);
  expect(after.ours).not.toMatch(/waiting|Goal|Reality|Options|drill|promised in this/i);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });
  expect(await ourMails(s, ana)).toEqual({});
});
