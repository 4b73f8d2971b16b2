import { expect, test } from 'vitest';
import { firstMeeting, switchOn } from '#test/support/steps.ts';
import { agendaText, brokenTurns, cardsIn, fault, inviteOn, journal, newSeries, now, ourMailsAbout } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

test('the same notification ten times changes nothing more than once', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const cleo = s.person('Cleo');

  await fault(s, { kind: 'duplicate-notification', times: 10, match: ana.id });
  await newSeries(s, ana, cleo, '1:1 Ana / Cleo');
  await s.control.by('PT10M');
  expect(await cardsIn(ana, 'personal', /Help with Cleo\?/)).toHaveLength(1);

  const before = await inviteOn(s, ana.mail, firstMeeting);
  const mark = await now(s);
  await fault(s, { kind: 'duplicate-notification', times: 10, match: ana.id });
  await s.graph.patch(ana.mail, before.id, { subject: '1:1 Ana / Ben, in room 4' });
  await s.control.by('PT30M');

  const since = await journal(s, mark);
  const told = since.filter(({ what }) => /^POST \/graph\/notifications .*→ 202$/.test(what)).reduce((sum, { detail }) => sum + Number(detail?.['items']), 0);
  expect(told).toBeGreaterThanOrEqual(10);
  expect(since.filter(({ what, detail }) => what.startsWith('PATCH /users') && detail?.['client'] === 'product')).toEqual([]);
  expect(await ourMailsAbout(s, ben, firstMeeting)).toBe(1);
  expect(await cardsIn(ben, 'meeting', agendaText)).toHaveLength(1);
  expect((await inviteOn(s, ana.mail, firstMeeting)).outside).toBe(before.outside);
  expect(brokenTurns(s)).toEqual([]);
});
