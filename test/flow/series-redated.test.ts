import { expect, test } from 'vitest';
import { agenda, confirmBoth, firstMeeting, promise, hold, switchOn } from '#test/support/steps.ts';
import { cardsIn, eventsOn, holdAt, inviteOn, ourMails, seriesOf, times } from '#test/support/steps-calendar.ts';
import { cardText } from '#test/support/played.ts';
import { story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

test('a series that moves to another day loses nothing and doubles nothing', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, sentence);
  });
  await confirmBoth({ ana, ben });
  const before = await inviteOn(s, ana.mail, '2026-11-10');
  expect(times(before.ours, sentence)).toBe(1);

  // From Tuesdays 10:00 to Thursdays 14:00, from the series' own first week on: every occurrence gets another id, and what was changed singly is lost.
  const master = await seriesOf(s, ana.mail);
  const at = (minutes: string) => ({ dateTime: `2026-08-06T14:${minutes}:00`, timeZone: 'GMT Standard Time' });
  await s.graph.patch(ana.mail, master.id, {
    start: at('00'),
    end: at('45'),
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: '2026-08-06', recurrenceTimeZone: 'GMT Standard Time' },
    },
  });
  await s.control.by('PT10M');

  expect(await eventsOn(s, ana.mail, '2026-11-10')).toEqual([]);
  // Thursday of the first week is a new meeting, two days after the one that was held.
  const soon = await inviteOn(s, ana.mail, '2026-11-05');
  expect(times(soon.ours, sentence)).toBe(1);
  expect([soon.theirs, soon.join]).toEqual([before.theirs, before.join]);
  expect((await inviteOn(s, ana.mail, '2026-11-12')).ours).toBeNull();
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, '2026-11-10': 1, '2026-11-05': 1 });
  const cards = await cardsIn(ana, 'meeting');
  expect(cards.filter(({ words }) => words.includes('taken off the calendar'))).toHaveLength(1);
  expect(cards.filter(({ words }) => words.includes('Part 1: Coaching'))).toHaveLength(1);
  expect(cards).toHaveLength(3);
  expect(cardText((await agenda(ben)).message.cards)).toContain('Thursday 5 November, 14:00 to 14:45');

  await holdAt(s, await ana.meetingChat(), '2026-11-05T14:00:00Z');
  await confirmBoth({ ana, ben });
  const next = await inviteOn(s, ana.mail, '2026-11-12');
  expect(times(next.ours, sentence)).toBe(1);
  expect([next.theirs, next.join]).toEqual([before.theirs, before.join]);
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, '2026-11-10': 1, '2026-11-05': 1, '2026-11-12': 1 });
});
