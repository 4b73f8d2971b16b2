import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story } from '#test/support/story.ts';

const first = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';
const second = 'I’ll send 3 summaries, and Northwind, €12,000, will be at closed won by 27 November';

test('both get a recap, and the next invite is written once: at 17:00 the working day before, or when both have confirmed', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [nextWeek, weekAfter] = [weeksLater(firstMeeting, 1), weeksLater(firstMeeting, 2)];
  const untouched = await inviteOn(s, ana.mail, nextWeek);
  const recaps = async (who: typeof ana) => (await cardsIn(who, 'personal')).filter(({ words }) => words.includes('Your 1:1 with'));

  const [agendaBefore] = await cardsIn(ana, 'meeting');
  await hold(s, firstMeeting, async () => {
    await promise(ben, first);
  });

  for (const who of [ana, ben]) {
    const [recap, ...more] = await recaps(who);
    expect(more).toEqual([]);
    for (const line of ['Tuesday 3 November, held 42 minutes', `“${first}”`, 'Fri 6 Nov', '1 promise goes into Tuesday 10 November.', 'at the latest Monday 17:00']) expect(recap?.words).toContain(line);
  }
  expect((await cardsIn(ana, 'meeting')).map(({ id, words }) => [id, words.split('\n')])).toEqual([[agendaBefore?.id, ['Held, 42 minutes. The recap is with you both.', 'Open']]]);

  await ben.press(await ben.card('personal', /Your 1:1 with Ana/), 'That’s right');
  expect(cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards)).toMatch(/You confirmed at .*Waiting for Ana\./);
  await s.control.to('2026-11-09T16:58:00Z');
  expect(await inviteOn(s, ana.mail, nextWeek)).toEqual(untouched);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });

  await s.control.to('2026-11-09T17:02:00Z');
  const written = await inviteOn(s, ana.mail, nextWeek);
  expect(times(written.ours, first)).toBe(1);
  expect({ ...written, ours: null }).toEqual(untouched);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [nextWeek]: 1 });

  await hold(s, nextWeek, async () => {
    await promise(ben, second);
  });
  await confirmBoth({ ana, ben });

  const atOnce = await inviteOn(s, ana.mail, weekAfter);
  expect([times(atOnce.ours, first), times(atOnce.ours, second)]).toEqual([1, 1]);
  await s.control.to(`${weekAfter}T08:00:00Z`);
  expect(await inviteOn(s, ana.mail, weekAfter)).toEqual(atOnce);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [nextWeek]: 1, [weekAfter]: 1 });
  expect([await recaps(ana), await recaps(ben)].map((list) => list.length)).toEqual([2, 2]);
  expect(await cardsIn(ana, 'meeting')).toHaveLength(3);
});
