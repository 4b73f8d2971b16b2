import { expect, test } from 'vitest';
import { screenOf } from '#test/support/screen-calls.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, inviteOn, ourMails } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('the settings say beforehand how many mails switching off sends; so many are sent, and switched on again the agenda comes back', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => void (await promise(ben, sentence)));
  await confirmBoth({ ana, ben });
  const next = weeksLater(firstMeeting, 1);
  const mailsBefore = (await ourMails(s, ben)).length;
  const asAna = screenOf(s, ana);
  const settings = await asAna('settings.read', {});
  const pair = 'pairs' in settings ? settings.pairs[0]?.pair : undefined;
  if (pair === undefined) throw new Error(`No pair in the settings: ${JSON.stringify(settings)}`);

  const notice = await asAna('switch-off.read', { pair });
  expect(notice).toMatchObject({ updates: 1, confirm: 'Switch off, send 1 update' });
  expect(notice).toMatchObject({ lines: [expect.stringContaining('The agenda leaves 1 future invite. Ben gets 1 calendar update in your name.'), expect.any(String), expect.any(String)] });
  expect(await asAna('tab.do', { deed: { do: 'switch-off', pair, updates: 0 } })).toMatchObject({ status: 409 });
  expect(await screenOf(s, ben)('home.read', {})).toMatchObject({ asRep: [{ pair, open: [{ sentence }] }] });

  expect(await asAna('tab.do', { deed: { do: 'switch-off', pair, updates: 1 } })).toMatchObject({ kind: 'done' });
  await s.control.settle();
  expect((await ourMails(s, ben)).length - mailsBefore).toBe(1);
  expect((await inviteOn(s, ana.mail, next)).blocks).toBe(0);
  expect(await asAna('home.read', {})).toMatchObject({ rows: [], empty: { title: 'Your 1:1s are switched off.' } });

  expect(await screenOf(s, ben)('tab.do', { deed: { do: 'switch-on', pair } })).toMatchObject({ status: 409 });
  expect(await asAna('tab.do', { deed: { do: 'switch-on', pair } })).toMatchObject({ kind: 'done' });
  await s.control.by('PT5M');
  expect((await inviteOn(s, ana.mail, next)).text).toContain(sentence);
  expect((await ourMails(s, ben)).length - mailsBefore).toBe(2);
  expect(await cardsIn(ben, 'meeting', /Part 1: Coaching/)).not.toEqual([]);
  expect(await asAna('home.read', {})).toMatchObject({ rows: [{ pair, face: { given: 'Ben' } }] });
});
