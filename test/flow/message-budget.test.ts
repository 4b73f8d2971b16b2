import { expect, test } from 'vitest';
import type { Played } from '#test/support/played.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { agendaText } from '#test/support/steps-trouble.ts';
import { story } from '#test/support/story.ts';

/** How many messages the bot posted into somebody's personal chat, by the Monday of the week. */
async function byWeek(who: Played): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { at, from } of (await who.personal()).messages) {
    if (!from.id.startsWith('28:')) continue;
    const day = new Date(at);
    const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
    counts[monday] = (counts[monday] ?? 0) + 1;
  }
  return counts;
}

test('over three weeks each of the two gets at most one message before and one after each 1:1, and the manager none before', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  for (const week of [0, 1, 2]) {
    await hold(s, weeksLater(firstMeeting, week), async () => {
      await promise(ben, `I’ll call ${week + 3} old customers, and Litware, €5,000, will be at discovery by Friday`);
    });
    await confirmBoth({ ana, ben });
    await s.control.to(`${weeksLater('2026-11-08', week)}T20:00:00Z`); // Sunday evening
  }

  expect(await byWeek(ben)).toEqual({ '2026-11-02': 2, '2026-11-09': 2, '2026-11-16': 2 }); // told of it and recap; then before and recap
  expect(await byWeek(ana)).toEqual({ '2026-11-02': 2, '2026-11-09': 1, '2026-11-16': 1 }); // the offer and a recap; then recaps alone
});

test('without a Teams meeting the same holds: the agenda on its day, and the recap', async () => {
  await using s = await story('no-teams');
  const { ana, ben } = await switchOn(s);
  for (const week of [0, 1, 2]) {
    const date = weeksLater(firstMeeting, week);
    await s.control.to(`${date}T10:44:00Z`);
    await ana.press(await ana.card('personal', agendaText), 'Close this 1:1');
    await s.control.to(`${date}T11:00:00Z`);
    await confirmBoth({ ana, ben });
    await s.control.to(`${weeksLater('2026-11-08', week)}T20:00:00Z`);
  }

  for (const who of [ana, ben]) expect(await byWeek(who)).toEqual({ '2026-11-02': 3, '2026-11-09': 2, '2026-11-16': 2 });
});
