import { expect, test } from 'vitest';
import { firstMeeting, promise, switchOn } from '#test/support/steps.ts';
import { cardText } from '#test/support/played.ts';
import { cardsIn, ourMailsAbout, recapOf } from '#test/support/steps-trouble.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

/** People come and go: `start` and `end` at clock times of the day of the first meeting. */
async function comeAndGo(s: Story, moments: readonly (readonly ['start' | 'end', string])[]): Promise<void> {
  for (const [event, clock] of moments) {
    await s.control.to(`${firstMeeting}T${clock}:00Z`);
    await s.control.call('POST', '/meetings', { chatId: (await s.person('Ana').meetingChat()).id, event });
  }
}

async function recaps(s: Story): Promise<readonly number[]> {
  const [ana, ben] = [await cardsIn(s.person('Ana'), 'personal', recapOf('Ben')), await cardsIn(s.person('Ben'), 'personal', recapOf('Ana'))];
  return [ana.length, ben.length];
}

test('everybody drops out in the middle and comes back: the meeting goes on, and closes once', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);

  await comeAndGo(s, [['start', '10:01'], ['end', '10:12'], ['start', '10:19']]);
  await s.control.to(`${firstMeeting}T10:35:00Z`);
  expect(await recaps(s)).toEqual([0, 0]);
  await promise(ben, sentence);
  await comeAndGo(s, [['end', '10:43']]);
  await s.control.to(`${firstMeeting}T10:57:00Z`);
  expect(await recaps(s)).toEqual([0, 0]);

  await s.control.to(`${firstMeeting}T11:30:00Z`);
  expect(await recaps(s)).toEqual([1, 1]);
  expect(cardText((await ben.card('personal', recapOf('Ana'))).message.cards)).toContain(sentence);
  expect(await cardsIn(ana, 'meeting', /Held, 42 minutes\. The recap is with you both\./)).toHaveLength(1);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
});

test('who comes back after the planned end, within a quarter of an hour, keeps the meeting open', async () => {
  await using s = await story('two-people-weekly');
  const { ben } = await switchOn(s);

  await comeAndGo(s, [['start', '10:01'], ['end', '10:44'], ['start', '10:56']]);
  await s.control.to(`${firstMeeting}T11:05:00Z`);
  expect(await recaps(s)).toEqual([0, 0]);
  await promise(ben, sentence);
  await comeAndGo(s, [['end', '11:08']]);
  expect(await recaps(s)).toEqual([0, 0]);

  await s.control.to(`${firstMeeting}T11:30:00Z`);
  expect(await recaps(s)).toEqual([1, 1]);
  expect(cardText((await ben.card('personal', recapOf('Ana'))).message.cards)).toContain(sentence);
});
