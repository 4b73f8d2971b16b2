import { expect, test } from 'vitest';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { cardsIn, cutAtBlock, inviteOn, journal, logged, newSeries, now, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

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

  const { id, html } = await inviteOn(s, ana.mail, firstMeeting);
  const { before, after } = cutAtBlock(html);
  await ana.edit(id, 'owa', before + after);
  await s.control.by('PT15M');
  expect((await inviteOn(s, ana.mail, firstMeeting)).blocks).toBe(1); // mended: the change was seen without anybody telling
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(2);
});
