import { expect, test } from 'vitest';
import { cardText, type Played } from '#test/support/played.ts';
import { firstMeeting, hold, switchOn, weeksLater } from '#test/support/steps.ts';
import { endSeries, eventOn, holdAt, seriesOf, weeklyFrom } from '#test/support/steps-calendar.ts';
import { story, type Story } from '#test/support/story.ts';

const [second, third, fourth] = [1, 2, 3].map((week) => weeksLater(firstMeeting, week)) as [string, string, string];

/** What the page says about the calendar, as the person sees it now. */
async function record(who: Played): Promise<string> {
  await who.say('personal', 'scorecard');
  const text = cardText((await who.card('personal', /see this page, word for word the same/)).message.cards);
  return text.slice(text.indexOf('1:1s on the calendar'));
}

async function cancel(s: Story, date: string): Promise<void> {
  await s.graph.cancel(s.person('Ana').mail, (await eventOn(s, s.person('Ana').mail, date)).id);
  await s.control.by('PT5M');
}

test('a moved and a cancelled meeting are on the record, by whom and with how many hours of notice, and a row of cancellations is counted', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting);

  await s.control.to('2026-11-09T07:30:00Z');
  const at = (minutes: string) => ({ dateTime: `2026-11-12T15:${minutes}:00`, timeZone: 'GMT Standard Time' });
  await s.graph.patch(ana.mail, (await eventOn(s, ana.mail, second)).id, { start: at('00'), end: at('45') });
  await s.control.by('PT5M');
  const ahead = await record(ana);
  expect(ahead).toContain('Last 1:1: 1 held, 0 moved, 0 cancelled.');
  expect(ahead).toContain('Next: Thursday 12 November, 15:00 to 15:45.');
  expect(ahead).toContain('Tue 10 Nov was moved to Thu 12 Nov by Ana, 26 hours before.');

  await holdAt(s, await ana.meetingChat(), '2026-11-12T15:00:00Z');
  await s.control.to('2026-11-16T12:30:00Z');
  await cancel(s, third);
  const dropped = await record(ben);
  expect(dropped).toContain('Last 3 1:1s: 2 held, 1 moved, 1 cancelled.\nThe last one was cancelled.\nLast held Thu 12 Nov.\nNext: Tuesday 24 November, 10:00 to 10:45.');
  expect(dropped).toContain('Tue 17 Nov was cancelled by Ana, 21 hours before.');

  await s.control.to('2026-11-20T09:00:00Z');
  await cancel(s, fourth);
  expect(await record(ana)).toContain('Last 4 1:1s: 2 held, 1 moved, 2 cancelled.');
  expect(await record(ben)).toContain('2 were cancelled in a row.');
});

test('a series made anew at the same time is neither cancelled nor moved', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting);

  // "This and all following" on the same day and hour: nobody moved anything.
  await endSeries(s, ana.mail, (await seriesOf(s, ana.mail)).id, firstMeeting);
  await s.control.by('PT5M');
  await s.graph.call('POST', `/users/${ana.mail}/events`, weeklyFrom(second, ben.mail));
  await s.control.by('PT10M');
  const anew = await record(ana);
  expect(anew).toContain('Last 1:1: 1 held, 0 moved, 0 cancelled.\nLast held Tue 3 Nov.\nNext: Tuesday 10 November, 10:00 to 10:45.');
  expect(anew).not.toMatch(/was (cancelled|moved)/);
});

test('what is made anew in the week of a cancelled meeting takes its place, with the notice of the cancellation', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting);
  await s.control.to('2026-11-08T09:30:00Z');
  await cancel(s, second);
  expect(await record(ana)).toContain('1 cancelled');

  await s.graph.call('POST', `/users/${ana.mail}/events`, weeklyFrom('2026-11-12', ben.mail));
  await s.control.by('PT10M');

  const moved = await record(ana);
  expect(moved).toContain('0 cancelled');
  expect(moved).toContain('Tue 10 Nov was moved to Thu 12 Nov by Ana, 2 days (48 hours) before.');
});
