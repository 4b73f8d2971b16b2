import { expect, test } from 'vitest';
import { firstMeeting, hold, promise, switchOn } from '#test/support/steps.ts';
import { cardsIn, inviteOn, journal, logged, newSeries, now, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('where subscriptions are refused, the product looks by delta: a new series is found within ten minutes', async () => {
  await using s = await story('subscriptions-refused');
  expect(logged(s, 'subscription.refused').length).toBeGreaterThan(0);
  expect(logged(s, 'subscription.made')).toEqual([]);
  const { ana, ben } = await switchOn(s);
  expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(1);

  const mark = await now(s);
  await newSeries(s, ana, s.person('Cleo'), '1:1 Ana / Cleo');
  expect(await cardsIn(ana, 'personal', /Help with Cleo\?/)).toEqual([]);
  await s.control.by('PT10M');
  expect(await cardsIn(ana, 'personal', /Help with Cleo\?/)).toHaveLength(1);

  const looks = (await journal(s, mark)).filter(({ what }) => /^GET .*calendarView\/delta/.test(what));
  expect(looks.length).toBeGreaterThan(0);
  expect((await journal(s)).filter(({ channel, what }) => channel === 'notification' && /→ 202/.test(what))).toEqual([]);

  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  expect(await cardsIn(ben, 'personal', /Your 1:1 with Ana/)).toHaveLength(1);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
});
