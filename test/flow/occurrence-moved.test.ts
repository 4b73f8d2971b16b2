import { expect, test } from 'vitest';
import { cardText } from '#test/support/played.ts';
import { agenda, confirmBoth, firstMeeting, promise, switchOn, weeksLater } from '#test/support/steps.ts';
import { cardsIn, eventOn, holdAt, inviteOn, ourMails, times } from '#test/support/steps-calendar.ts';
import { story, type Story } from '#test/support/story.ts';

const sentence = 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday';

/** Ana moves one occurrence; people’s changes reach us some minutes later. */
async function move(s: Story, from: string, to: string, hour: string): Promise<void> {
  const ana = s.person('Ana');
  const { id } = await eventOn(s, ana.mail, from);
  const at = (minutes: string) => ({ dateTime: `${to}T${hour}:${minutes}:00`, timeZone: 'GMT Standard Time' });
  await s.graph.patch(ana.mail, id, { start: at('00'), end: at('45') });
  await s.control.by('PT5M');
}

test('a moved meeting keeps its agenda, its card and its promises, before and after it was written', async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const [second, third] = [weeksLater(firstMeeting, 1), weeksLater(firstMeeting, 2)];
  const before = await inviteOn(s, ana.mail, firstMeeting);
  const [posted] = await cardsIn(ana, 'meeting');

  await move(s, firstMeeting, '2026-11-04', '15'); // written already

  expect(await inviteOn(s, ana.mail, '2026-11-04')).toEqual(before);
  const moved = await cardsIn(ana, 'meeting');
  expect(moved.map(({ id }) => id)).toEqual([posted?.id]);
  expect(moved[0]?.words).toContain('Wednesday 4 November, 15:00 to 15:45');
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1 });

  await holdAt(s, await ana.meetingChat(), '2026-11-04T15:00:00Z', () => promise(ben, sentence));
  expect(cardText((await ben.card('personal', /Your 1:1 with Ana/)).message.cards)).toContain('Wednesday 4 November, held 42 minutes');

  await move(s, second, '2026-11-12', '15'); // not written yet: nobody confirmed
  await s.control.to('2026-11-11T16:58:00Z');
  expect((await inviteOn(s, ana.mail, '2026-11-12')).ours).toBeNull();
  await s.control.to('2026-11-11T17:02:00Z');
  const late = await inviteOn(s, ana.mail, '2026-11-12');
  expect(times(late.ours, sentence)).toBe(1);
  expect([late.theirs, late.join]).toEqual([before.theirs, before.join]);
  expect(cardText((await agenda(ana)).message.cards)).toContain('Thursday 12 November, 15:00 to 15:45');

  await holdAt(s, await ana.meetingChat(), '2026-11-12T15:00:00Z');
  await confirmBoth({ ana, ben });
  const next = await inviteOn(s, ana.mail, third);
  expect(times(next.ours, sentence)).toBe(1);
  expect(next.ours).toContain('carried 1 time');
  expect(await ourMails(s, ben)).toEqual({ [firstMeeting]: 1, [second]: 1, [third]: 1 });
  expect(await cardsIn(ana, 'meeting')).toHaveLength(3);
});
